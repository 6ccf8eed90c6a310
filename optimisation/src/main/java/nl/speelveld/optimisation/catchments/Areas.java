package nl.speelveld.optimisation.catchments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The map under a question: who may belong where, what touches what, and which parts of a drawing
/// are cut off from their school.
final class Areas {
  private final CatchmentQuestion question;
  private final boolean[][] allowed;
  private final List<List<Integer>> touching = new ArrayList<>();
  private final List<Integer>
      standing; // block of each school; empty where areas need not hang together

  /// Whoever takes this block for this school also takes one of these.
  record Demand(int block, int school, List<Integer> oneOf) {}

  Areas(CatchmentQuestion question) {
    this.question = question;
    int blocks = question.blocks().size();
    int schools = question.seats().size();
    allowed = new boolean[blocks][schools];
    for (int block = 0; block < blocks; block++) {
      touching.add(new ArrayList<>());
      for (int school = 0; school < schools; school++) {
        allowed[block][school] = question.mayBelong(block, school);
      }
    }
    standing =
        switch (question.shape()) {
          case Shape.Anyhow() -> List.of();
          case Shape.HangingTogether(List<Shape.Border> borders, List<Integer> blockOfSchool) -> {
            for (Shape.Border border : borders) {
              touching.get(border.one()).add(border.other());
              touching.get(border.other()).add(border.one());
            }
            yield blockOfSchool;
          }
        };
    for (int school = 0; school < standing.size(); school++) {
      boolean[] own = new boolean[schools];
      own[school] = true;
      allowed[standing.get(school)] = own;
    }
  }

  boolean[][] allowed() {
    return allowed;
  }

  int[] present() {
    return question.blocks().stream().mapToInt(Block::school).toArray();
  }

  /// What holds for every drawing: a block that is not its school's own has a neighbour with it.
  List<Demand> firstDemands() {
    List<Demand> demands = new ArrayList<>();
    for (int school = 0; school < standing.size(); school++) {
      for (int block = 0; block < allowed.length; block++) {
        if (allowed[block][school] && block != standing.get(school)) {
          demands.add(new Demand(block, school, touching.get(block)));
        }
      }
    }
    return demands;
  }

  /// For each part that is cut off from its school: whoever is in it takes one of the blocks around
  /// it, because every way to the school leads through them.
  List<Demand> cutOff(int[] schoolOfBlock) {
    List<Demand> demands = new ArrayList<>();
    boolean[] seen = connected(schoolOfBlock);
    for (int block = 0; block < seen.length; block++) {
      if (!seen[block]) {
        List<Integer> part = part(block, schoolOfBlock, seen);
        TreeSet<Integer> around = new TreeSet<>();
        part.forEach(one -> around.addAll(touching.get(one)));
        part.forEach(around::remove);
        int school = schoolOfBlock[block];
        part.forEach(one -> demands.add(new Demand(one, school, List.copyOf(around))));
      }
    }
    return demands;
  }

  /// Gives every block that is cut off to an area that touches it and has room, the one that leaves
  /// D lowest; blocks for which there is none stay cut off.
  int[] repaired(int[] schoolOfBlock) {
    int[] drawing = schoolOfBlock.clone();
    boolean[] connected = connected(drawing);
    boolean progress = true;
    while (progress) {
      progress = false;
      for (int block = 0; block < drawing.length; block++) {
        if (!connected[block] && adopt(block, drawing, connected)) {
          connected[block] = true;
          progress = true;
        }
      }
    }
    return drawing;
  }

  private boolean adopt(int block, int[] drawing, boolean[] connected) {
    int old = drawing[block];
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int next : touching.get(block)) {
      int school = drawing[next];
      if (connected[next] && allowed[block][school]) {
        drawing[block] = school;
        double d = fits(drawing, school) ? dissimilarity(drawing) : Double.POSITIVE_INFINITY;
        if (d < least) {
          least = d;
          best = school;
        }
      }
    }
    drawing[block] = best < 0 ? old : best;
    return best >= 0;
  }

  /// Whether a drawing keeps seats, distance and shape.
  boolean isAllowed(int[] schoolOfBlock) {
    for (int block = 0; block < schoolOfBlock.length; block++) {
      if (!allowed[block][schoolOfBlock[block]]) {
        return false;
      }
    }
    for (int school = 0; school < question.seats().size(); school++) {
      if (!fits(schoolOfBlock, school)) {
        return false;
      }
    }
    for (boolean one : connected(schoolOfBlock)) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int[] schoolOfBlock, int school) {
    double pupils = 0;
    for (int block = 0; block < schoolOfBlock.length; block++) {
      pupils += schoolOfBlock[block] == school ? question.blocks().get(block).pupils() : 0;
    }
    return pupils <= question.seats().get(school) + 1e-6;
  }

  double dissimilarity(int[] schoolOfBlock) {
    int schools = question.seats().size();
    double[] inGroup = new double[schools];
    double[] rest = new double[schools];
    double allInGroup = 0;
    double allRest = 0;
    for (int block = 0; block < schoolOfBlock.length; block++) {
      Block one = question.blocks().get(block);
      inGroup[schoolOfBlock[block]] += one.inGroup();
      rest[schoolOfBlock[block]] += one.rest();
      allInGroup += one.inGroup();
      allRest += one.rest();
    }
    double sum = 0;
    for (int school = 0; school < schools; school++) {
      sum += Math.abs(inGroup[school] / allInGroup - rest[school] / allRest);
    }
    return sum / 2;
  }

  /// Which blocks hang together with their school; all where the shape is free.
  private boolean[] connected(int[] schoolOfBlock) {
    boolean[] seen = new boolean[schoolOfBlock.length];
    if (standing.isEmpty()) {
      Arrays.fill(seen, true);
    }
    for (int school = 0; school < standing.size(); school++) {
      if (schoolOfBlock[standing.get(school)] == school) {
        part(standing.get(school), schoolOfBlock, seen);
      }
    }
    return seen;
  }

  /// The blocks of the same school that hang together with this one; marks them as seen.
  private List<Integer> part(int from, int[] schoolOfBlock, boolean[] seen) {
    List<Integer> part = new ArrayList<>();
    ArrayDeque<Integer> next = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    while (!next.isEmpty()) {
      int block = next.remove();
      part.add(block);
      for (int other : touching.get(block)) {
        if (!seen[other] && schoolOfBlock[other] == schoolOfBlock[from]) {
          seen[other] = true;
          next.add(other);
        }
      }
    }
    return part;
  }
}
