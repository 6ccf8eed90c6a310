package nl.speelveld.matching.round;

import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Whether no more seats are promised than there are, where nothing says that seats are added.
final class PromisedSeats {
  private final KnownRules known;
  private final RoundTables tables;
  private final Eligibility eligibility;
  private final Findings.Collector findings;

  PromisedSeats(
      KnownRules known, RoundTables tables, Eligibility eligibility, Findings.Collector findings) {
    this.known = known;
    this.tables = tables;
    this.eligibility = eligibility;
    this.findings = findings;
  }

  /// More promised seats than a programme has. Who is promised seats at several programmes is sure
  /// of the one that stands first on the list, and needs no other.
  void check(Map<String, SeatDivision> divisions, Map<String, SharedSeats> bandwidths) {
    long within = seatsOfThoseThereAre();
    if (within == 0) {
      return;
    }
    int[] promised = new int[tables.schools().rows()];
    for (int who = 0; who < tables.applicants().rows(); who++) {
      int[] list = tables.lists().of(who);
      int at = 0;
      while (at < list.length && (eligibility.promisesOf(who, list[at], at + 1) & within) == 0) {
        at++;
      }
      if (at < list.length) {
        promised[list[at]]++;
      }
    }
    for (int programme = 0; programme < promised.length; programme++) {
      String name = tables.schools().name(programme);
      int seats = seatsOf(name, divisions) + poolsOf(name, bandwidths);
      checkEnoughSeats(name, promised[programme], seats);
    }
    bandwidths.forEach((school, shared) -> {
      int beyond = 0;
      for (Map.Entry<String, Integer> kept : shared.kept().entrySet()) {
        int programme = tables.schools().find(kept.getKey()).orElse(0);
        beyond += Math.max(0, promised[programme] - kept.getValue());
      }
      int pools = shared.pools().stream().mapToInt(pool -> pool.seats().seats()).sum();
      checkEnoughSeats(school, beyond, pools);
    });
  }

  private void checkEnoughSeats(String name, int promised, int seats) {
    if (promised > seats) {
      findings.add(
          new RoundFinding.MoreSecuredThanSeats(placeOfSeats(name), name, promised, seats));
    }
  }

  /// Where the number of seats stands that is too low; the rules for a school of several
  /// programmes.
  private Place placeOfSeats(String programme) {
    OptionalInt row = tables.seats().find(programme);
    return row.isPresent()
        ? tables.seats().table().place(row.getAsInt(), "seats")
        : KnownRules.at("guarantees");
  }

  private static int seatsOf(String programme, Map<String, SeatDivision> divisions) {
    SeatDivision division = divisions.get(programme);
    return division == null
        ? 0
        : division.plan().contingents().stream().mapToInt(Contingent::seats).sum();
  }

  private static int poolsOf(String programme, Map<String, SharedSeats> bandwidths) {
    return bandwidths.values().stream()
        .flatMap(shared -> shared.pools().stream())
        .filter(pool -> pool.programmes().contains(programme))
        .mapToInt(pool -> pool.seats().seats())
        .sum();
  }

  /// The guarantees of a seat that must fit in the seats there are, a bit each.
  private long seatsOfThoseThereAre() {
    long bits = 0;
    for (int row = 0; row < known.rules().guarantees().size(); row++) {
      bits |=
          known.rules().guarantees().get(row) instanceof Guarantee.SeatAt seat && !seat.onTop()
              ? 1L << row
              : 0;
    }
    return bits;
  }
}
