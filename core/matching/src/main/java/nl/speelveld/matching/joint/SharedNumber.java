package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.LotteryDraw;

/// One lottery number for two: the second of a pair comes right behind the first.
///
/// The number of the first counts, whatever the second drew, so a pair has one chance like
/// everybody else; taking the better of two numbers would double it. Which of the two is the first
/// must be fixed before the draw. Among all others the order stays as it was drawn.
public final class SharedNumber {
  private SharedNumber() {}

  /// The draw in which each pair has one number.
  public static LotteryDraw of(LotteryDraw draw, List<JointList> pairs) {
    int[] second = new int[draw.applicants()];
    Arrays.fill(second, -1);
    boolean[] follows = new boolean[second.length];
    for (JointList pair : pairs) {
      second[pair.first()] = pair.second();
      follows[pair.second()] = true;
    }
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, second.length)
        .filter(applicant -> !follows[applicant])
        .boxed()
        .sorted(Comparator.comparingInt(draw::numberOf))
        .forEach(applicant -> {
          order.add(applicant);
          if (second[applicant] >= 0) {
            order.add(second[applicant]);
          }
        });
    int[] numbers = new int[second.length];
    for (int place = 0; place < numbers.length; place++) {
      numbers[order.get(place)] = place;
    }
    return LotteryDraw.of(numbers);
  }
}
