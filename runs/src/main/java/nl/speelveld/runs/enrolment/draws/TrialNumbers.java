package nl.speelveld.runs.enrolment.draws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RepeatedOrders;

/// The numbers of one trial draw after another, of every kind that a round can ask. For one thread.
///
/// One number for everybody is an order of all rows, each order alike. A number per programme or
/// seat group follows from the draw, the name and the row, so that it is the same under every set
/// of rules that asks it. Who shares a number stands next to each other, in an order of their own.
final class TrialNumbers implements RepeatedOrders.Numbers {
  private final DrawSettings settings;
  private final List<String> names;
  private final Households households;
  private final int[] placeOnList; // empty unless the draw is cyclic
  private final int[] drawn;
  private final int[] one;
  private final long[] keyOfName;
  private final int[][] ofName; // filled where families share

  TrialNumbers(PreparedRound round, DrawSettings settings) {
    this.settings = settings;
    names = round.drawNames();
    households = Households.of(round);
    placeOnList = TrialDraws.isCyclic(round) ? households.placesOnList(round) : new int[0];
    drawn = new int[round.market().applicants()];
    one = new int[drawn.length];
    keyOfName = new long[names.size()];
    ofName = new int[names.size()][0];
  }

  /// Makes a draw.
  void draw(int draw) {
    RandomGenerator random = settings.random(draw);
    if (placeOnList.length > 0) {
      int start = random.nextInt(placeOnList.length);
      Arrays.setAll(one, row -> Math.floorMod(placeOnList[row] - start, one.length));
    } else {
      shuffle(random);
    }
    long key = settings.random(draw).nextLong();
    for (int name = 0; name < keyOfName.length; name++) {
      keyOfName[name] = ScrambledRows.key(key, names.get(name));
      if (households.any() && !names.get(name).isEmpty()) {
        ofName[name] = together(keyOfName[name]);
      }
    }
  }

  /// As ManyDraws draws: the same luck for rounds that are served there.
  private void shuffle(RandomGenerator random) {
    for (int number = 0; number < drawn.length; number++) {
      int other = random.nextInt(number + 1);
      drawn[number] = drawn[other];
      drawn[other] = number;
    }
    for (int number = 0; number < drawn.length; number++) {
      one[drawn[number]] = number;
    }
    if (households.any()) {
      long inside = random.nextLong();
      System.arraycopy(
          inOrder(
              Comparator.comparingInt((Integer row) -> one[households.head(row)])
                  .thenComparingInt(row -> ScrambledRows.number(inside, row))),
          0,
          one,
          0,
          one.length);
    }
  }

  private int[] together(long key) {
    return inOrder(
        Comparator.comparingInt((Integer row) -> ScrambledRows.number(key, households.head(row)))
            .thenComparingInt(row -> ScrambledRows.number(~key, row)));
  }

  private int[] inOrder(Comparator<Integer> order) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < one.length; row++) {
      rows.add(row);
    }
    rows.sort(order);
    int[] numbers = new int[one.length];
    for (int number = 0; number < numbers.length; number++) {
      numbers[rows.get(number)] = number;
    }
    return numbers;
  }

  @Override
  public int of(int applicant, int name) {
    return names.get(name).isEmpty()
        ? one[applicant]
        : ofName[name].length > 0
            ? ofName[name][applicant]
            : ScrambledRows.number(keyOfName[name], applicant);
  }

  /// The one number of everybody, as a draw.
  LotteryDraw one() {
    return LotteryDraw.of(one);
  }

  /// The numbers as a round asks them.
  LotteryNumbers byName() {
    return (applicant, wish, name) -> of(applicant, names.indexOf(name));
  }
}
