package nl.speelveld.matching.market;

/// The numbers of a draw: each applicant has one of 0 … n − 1, and no two the same. Lower goes
/// first. A draw is data: made once by people, by a notary or from a published seed. Immutable.
public final class LotteryDraw {
  private final int[] number;

  private LotteryDraw(int[] number) {
    this.number = number;
  }

  /// A draw with these numbers, in order of the applicants' rows.
  ///
  /// @throws IllegalArgumentException unless they are 0 … n − 1, each once
  public static LotteryDraw of(int... numbers) {
    boolean[] seen = new boolean[numbers.length];
    for (int applicant = 0; applicant < numbers.length; applicant++) {
      int number = numbers[applicant];
      if (number < 0 || number >= numbers.length || seen[number]) {
        throw new IllegalArgumentException(
            "number ("
                + number
                + ") of applicant ("
                + applicant
                + ") is outside 0 … "
                + (numbers.length - 1)
                + " or given twice");
      }
      seen[number] = true;
    }
    return new LotteryDraw(numbers.clone());
  }

  /// The draw in which lower values go first; they need not be 0 … n − 1, but all must differ.
  public static LotteryDraw byValue(long... values) {
    int[] order = LotteryOrder.of(values);
    int[] numbers = new int[values.length];
    for (int place = 0; place < order.length; place++) {
      if (place > 0 && values[order[place]] == values[order[place - 1]]) {
        throw new IllegalArgumentException(
            "value (" + values[order[place]] + ") is drawn twice, so nobody goes first");
      }
      numbers[order[place]] = place;
    }
    return new LotteryDraw(numbers);
  }

  /// How many applicants took part.
  public int applicants() {
    return number.length;
  }

  /// The number of an applicant.
  public int numberOf(int applicant) {
    return number[applicant];
  }
}
