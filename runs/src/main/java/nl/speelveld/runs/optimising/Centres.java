package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.catchments.Shape;
import nl.speelveld.optimisation.invitations.Spot;

/// Middles of areas, and which postcode areas touch; from their middles alone.
///
/// Middles are found by starting with the largest block, adding the one whose pupils have the
/// longest way to a middle one after another, and moving each to the block of its area from which
/// its pupils are nearest, until nothing moves. Two blocks touch where no third one lies in the
/// circle through both with their distance as its width (Gabriel & Sokal 1969): such a map hangs
/// together as a whole.
final class Centres {
  private static final int ROUNDS = 20;

  private Centres() {}

  /// So many middles, as numbers of blocks.
  static List<Integer> of(List<Spot> blocks, int areas) {
    List<Integer> centres = new ArrayList<>(List.of(largest(blocks)));
    while (centres.size() < areas) {
      centres.add(farthest(blocks, centres));
    }
    for (int round = 0; round < ROUNDS; round++) {
      List<Integer> moved = moved(blocks, nearest(blocks, centres), areas);
      if (moved.equals(centres)) {
        break;
      }
      centres = moved;
    }
    return List.copyOf(centres);
  }

  /// The nearest middle of each block, by its place in the list.
  static List<Integer> nearest(List<Spot> blocks, List<Integer> centres) {
    List<Integer> nearest = new ArrayList<>();
    for (Spot block : blocks) {
      int best = 0;
      for (int at = 1; at < centres.size(); at++) {
        best =
            block.metresTo(blocks.get(centres.get(at)))
                    < block.metresTo(blocks.get(centres.get(best)))
                ? at
                : best;
      }
      nearest.add(best);
    }
    return nearest;
  }

  /// Which blocks touch.
  static List<Shape.Border> borders(List<Spot> blocks) {
    List<Shape.Border> borders = new ArrayList<>();
    for (int one = 0; one < blocks.size(); one++) {
      for (int other = one + 1; other < blocks.size(); other++) {
        if (touch(blocks, one, other)) {
          borders.add(new Shape.Border(one, other));
        }
      }
    }
    return borders;
  }

  private static boolean touch(List<Spot> blocks, int one, int other) {
    double width = blocks.get(one).metresTo(blocks.get(other));
    for (int third = 0; third < blocks.size(); third++) {
      if (third != one && third != other) {
        double first = blocks.get(third).metresTo(blocks.get(one));
        double second = blocks.get(third).metresTo(blocks.get(other));
        if (first * first + second * second < width * width) {
          return false;
        }
      }
    }
    return true;
  }

  private static int largest(List<Spot> blocks) {
    int largest = 0;
    for (int block = 1; block < blocks.size(); block++) {
      largest = blocks.get(block).children() > blocks.get(largest).children() ? block : largest;
    }
    return largest;
  }

  private static int farthest(List<Spot> blocks, List<Integer> centres) {
    int farthest = 0;
    double most = -1; // pupil-metres: an empty corner is no middle
    for (int block = 0; block < blocks.size(); block++) {
      Spot its = blocks.get(block);
      double way =
          its.children()
              * centres.stream().mapToDouble(at -> its.metresTo(blocks.get(at))).min().orElse(0);
      if (way > most) {
        most = way;
        farthest = block;
      }
    }
    return farthest;
  }

  private static List<Integer> moved(List<Spot> blocks, List<Integer> areaOf, int areas) {
    List<Integer> moved = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int block = 0; block < blocks.size(); block++) {
        if (areaOf.get(block) == area) {
          double way = 0;
          for (int other = 0; other < blocks.size(); other++) {
            way +=
                areaOf.get(other) == area
                    ? blocks.get(other).children() * blocks.get(other).metresTo(blocks.get(block))
                    : 0;
          }
          if (way < least) {
            least = way;
            best = block;
          }
        }
      }
      moved.add(best);
    }
    return moved;
  }
}
