package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.canonical.HmacSha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.market.LotteryDraw;

/// The keys that follow from a seed.
///
///     key = HMAC-SHA256(seed, frame("speelveld-lot-1", "applicant", pseudonym, draw))
///
/// For who shares a number the first key is that of `"family"` and the name of the family. The name
/// of the draw is a programme or a seat group, and empty where one number holds everywhere. A key
/// depends on nobody else, so a further applicant changes nobody's order, and who applies again
/// gets the same key again. Holds the machinery of one thread.
public final class LotteryKeys {
  private static final String LOT = "speelveld-lot-1";
  private static final String START = "speelveld-start-1";
  private final HmacSha256 hmac;

  private LotteryKeys(HmacSha256 hmac) {
    this.hmac = hmac;
  }

  /// The keys of this seed.
  public static LotteryKeys of(Value256 seed) {
    return new LotteryKeys(HmacSha256.of(seed));
  }

  /// The key of one who shares with nobody.
  public LotteryKey alone(String pseudonym, String draw) {
    Value256 own = own(pseudonym, draw);
    return new LotteryKey(own, own);
  }

  /// The key of one who shares a number with the family of this name.
  public LotteryKey inFamily(String family, String pseudonym, String draw) {
    return new LotteryKey(
        hmac.of(Frame.ofTexts(LOT, "family", family, draw)), own(pseudonym, draw));
  }

  private Value256 own(String pseudonym, String draw) {
    return hmac.of(Frame.ofTexts(LOT, "applicant", pseudonym, draw));
  }

  /// The key of an applicant of a round.
  ///
  /// @param draw name of a programme or a seat group, or empty where one number holds everywhere
  public LotteryKey of(FrozenRound round, int applicant, String draw) {
    String pseudonym = round.market().applicant(applicant);
    String family = round.family(applicant);
    return family.isEmpty() ? alone(pseudonym, draw) : inFamily(family, pseudonym, draw);
  }

  /// The draw among all applicants.
  ///
  /// @param draw name of a programme or a seat group, or empty where one number holds everywhere
  public LotteryDraw draw(FrozenRound round, String draw) {
    List<LotteryKey> keys = new ArrayList<>();
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      keys.add(of(round, applicant, draw));
    }
    return inOrder(keys);
  }

  /// The draw from one public number: it is the place on the list at which the draw starts.
  ///
  /// The list has applicants in the order of their pseudonyms, those of a family next to each other
  /// at the place of its name. Only as many outcomes are possible as there are applicants, and
  /// neighbours on the list stay neighbours: a weak draw, here because it is in use.
  public LotteryDraw cyclicDraw(FrozenRound round) {
    int applicants = round.market().applicants();
    return applicants == 0 ? LotteryDraw.of() : cyclicDraw(round, start(applicants));
  }

  /// Where the draw starts on a list of so many: 0 … applicants − 1, all equally likely but for
  /// less than 2⁻²²⁹.
  public int start(int applicants) {
    return hmac.of(Frame.ofTexts(START)).remainder(applicants);
  }

  /// The draw that starts at this place of the list, counted from 0: the number came out of a bowl.
  public static LotteryDraw cyclicDraw(FrozenRound round, int start) {
    int[] places = placesOnList(round);
    int[] numbers = new int[places.length];
    Arrays.setAll(numbers, row -> Math.floorMod(places[row] - start, places.length));
    return LotteryDraw.of(numbers);
  }

  /// For each applicant the place on the list of a cyclic draw, counted from 0.
  static int[] placesOnList(FrozenRound round) {
    Integer[] rows = new Integer[round.market().applicants()];
    Arrays.setAll(rows, row -> row);
    Comparator<String> order = CanonicalLine.ORDER;
    Arrays.sort(
        rows,
        Comparator.comparing((Integer row) -> nameOnList(round, row), order)
            .thenComparing(row -> CanonicalLine.normal(round.market().applicant(row)), order));
    int[] places = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
    return places;
  }

  private static String nameOnList(FrozenRound round, int applicant) {
    String family = round.family(applicant);
    return CanonicalLine.normal(family.isEmpty() ? round.market().applicant(applicant) : family);
  }

  static LotteryDraw inOrder(List<LotteryKey> keys) {
    Integer[] rows = new Integer[keys.size()];
    Arrays.setAll(rows, row -> row);
    Arrays.sort(rows, Comparator.comparing(keys::get));
    int[] numbers = new int[rows.length];
    for (int number = 0; number < rows.length; number++) {
      numbers[rows[number]] = number;
    }
    return LotteryDraw.of(numbers);
  }
}
