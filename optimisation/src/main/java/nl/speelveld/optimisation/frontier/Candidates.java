package nl.speelveld.optimisation.frontier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The schools that the pupils of each cell may be asked to go to, with their distance, and what
/// they want most.
final class Candidates {
  final int cells;
  final int[][] schools; // [cell]: nearest first, then first choices
  final double[][] metres; // [cell], as schools
  final double[][][] wanted; // [cell][side], as schools
  final double allWanted;
  final double[] pupils = new double[2];
  private final FrontierQuestion question;

  Candidates(FrontierQuestion question) {
    this.question = question;
    cells = question.cells().size();
    schools = new int[cells][];
    metres = new double[cells][];
    wanted = new double[cells][2][];
    pupils[0] = question.pupils(0);
    pupils[1] = question.pupils(1);
    Map<Integer, TreeSet<Integer>> more = new HashMap<>();
    double all = 0;
    for (FirstChoice wish : question.firstChoices()) {
      more.computeIfAbsent(wish.cell(), cell -> new TreeSet<>()).add(wish.school());
      all += wish.pupils();
    }
    allWanted = all;
    for (int cell = 0; cell < cells; cell++) {
      fill(cell, more.getOrDefault(cell, new TreeSet<>()));
    }
    for (FirstChoice wish : question.firstChoices()) {
      int[] own = schools[wish.cell()];
      for (int near = 0; near < own.length; near++) {
        if (own[near] == wish.school()) {
          wanted[wish.cell()][wish.side()][near] += wish.pupils();
        }
      }
    }
  }

  double pupils(int cell, int side) {
    return question.cells().get(cell).pupils(side);
  }

  private void fill(int cell, TreeSet<Integer> more) {
    int count = question.schools().size();
    FrontierQuestion.Distance distance = question.reach().distance();
    double[] all = new double[count];
    for (int school = 0; school < count; school++) {
      all[school] = distance.metres(cell, school);
    }
    int[] sorted =
        IntStream.range(0, count)
            .boxed()
            .sorted((one, other) -> Double.compare(all[one], all[other])) // stable: ties by number
            .mapToInt(Integer::intValue)
            .toArray();
    int[] nearest = Arrays.copyOf(sorted, Math.min(question.reach().nearest(), count));
    for (int school : nearest) {
      more.remove(school);
    }
    schools[cell] =
        IntStream.concat(Arrays.stream(nearest), more.stream().mapToInt(Integer::intValue))
            .toArray();
    metres[cell] = Arrays.stream(schools[cell]).mapToDouble(school -> all[school]).toArray();
    wanted[cell][0] = new double[schools[cell].length];
    wanted[cell][1] = new double[schools[cell].length];
  }
}
