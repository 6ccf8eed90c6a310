package nl.speelveld.matching.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Frame;
import nl.speelveld.matching.canonical.HmacSha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Lot;
import nl.speelveld.matching.market.Market;

/// The lots that follow from a seed, each computed when it is asked.
///
/// A lot is compared by its text. Texts of lottery keys stand in the order of the keys; a family's
/// text begins with that of its shared key. For a cyclic draw the text is the place on the list,
/// for supplied numbers the number on paper.
final class LotsAgain {
  private final FrozenRound round;
  private final HmacSha256 hmac;
  private final int[] placeOnList; // for each applicant, of a cyclic draw
  private final int start; // the place at which a cyclic draw starts

  private LotsAgain(FrozenRound round, HmacSha256 hmac) {
    this.round = round;
    this.hmac = hmac;
    placeOnList = round.kind() == DrawKind.CYCLIC ? placesOnList(round) : new int[0];
    start =
        placeOnList.length == 0
            ? 0
            : hmac.of(Frame.ofTexts("speelveld-start-1")).remainder(placeOnList.length);
  }

  static LotsAgain of(FrozenRound round, Value256 seed) {
    return new LotsAgain(round, HmacSha256.of(seed));
  }

  private static int[] placesOnList(FrozenRound round) {
    Comparator<Integer> byName =
        Comparator.comparing(
            row -> CanonicalLine.normal(nameOnList(round, row)), CanonicalLine.ORDER);
    List<Integer> list =
        IntStream.range(0, round.market().applicants())
            .boxed()
            .sorted(
                byName.thenComparing(
                    row -> CanonicalLine.normal(round.market().applicant(row)),
                    CanonicalLine.ORDER))
            .toList();
    int[] places = new int[list.size()];
    for (int place = 0; place < places.length; place++) {
      places[list.get(place)] = place;
    }
    return places;
  }

  private static String nameOnList(FrozenRound round, int row) {
    return round.family(row).isEmpty() ? round.market().applicant(row) : round.family(row);
  }

  /// The names under which numbers are drawn, empty for everywhere.
  List<String> scopes() {
    return round.orders().draws();
  }

  /// For each scope the rows of those who have a number there.
  Map<String, Set<Integer>> taking() {
    Market market = round.market();
    Map<String, Set<Integer>> taking = new TreeMap<>();
    scopes().forEach(scope -> taking.put(scope, new TreeSet<>()));
    for (int row = 0; row < market.applicants(); row++) {
      if (taking.containsKey("")) {
        Objects.requireNonNull(taking.get("")).add(row);
      }
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        Objects.requireNonNull(taking.get(round.orders().draw(wish))).add(row);
      }
    }
    return taking;
  }

  /// Whether this is the lot of its applicant.
  boolean isLot(Lot lot) {
    return switch (how(lot.draw())) {
      case LOTTERY ->
          lot.key()
              .equals(
                  key(
                      round.market().applicant(lot.applicant()),
                      round.family(lot.applicant()),
                      lot.draw()));
      case CYCLIC -> lot.key().equals(Integer.toString(placeOnList[lot.applicant()] + 1));
      case SUPPLIED -> lot.key().matches("\\d{1,18}");
    };
  }

  /// How the numbers of a scope come about: only the one number of everybody is cyclic.
  DrawKind how(String scope) {
    return round.kind() == DrawKind.CYCLIC && !scope.isEmpty() ? DrawKind.LOTTERY : round.kind();
  }

  /// The lottery key: for who shares a number the key of the family, then the own one.
  String key(String pseudonym, String family, String scope) {
    String own = hmac.of(Frame.ofTexts("speelveld-lot-1", "applicant", pseudonym, scope)).hex();
    return family.isEmpty()
        ? own
        : hmac.of(Frame.ofTexts("speelveld-lot-1", "family", family, scope)).hex() + own;
  }

  /// Whether a lot goes before another.
  boolean goesBefore(Lot lot, Lot other) {
    return switch (how(lot.draw())) {
      case LOTTERY -> lot.key().compareTo(other.key()) < 0;
      case CYCLIC -> fromStart(lot) < fromStart(other);
      case SUPPLIED -> paper(lot) < paper(other);
    };
  }

  private int fromStart(Lot lot) {
    int size = placeOnList.length;
    return Math.floorMod(placeOnList[lot.applicant()] - start, size);
  }

  private long paper(Lot lot) {
    return isLot(lot) ? Long.parseLong(lot.key()) : Long.MAX_VALUE;
  }
}
