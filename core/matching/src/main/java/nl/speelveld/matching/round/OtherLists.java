package nl.speelveld.matching.round;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.table.finding.Findings;

/// What a round would be if one applicant handed in another list, with all that follows from a list
/// by the rules: priority at the first choice alone, back-up programmes, promises. For who measures
/// what a false list gains. Threads may share it, and wait for each other.
public final class OtherLists {
  private final PreparedRound round;
  private final KnownRules known;
  private final RoundTables tables;
  private final Eligibility eligibility;
  private final Map<String, SeatDivision> divisions;
  private final Map<String, SharedSeats> bandwidths;

  private OtherLists(PreparedRound round, KnownRules known, RoundTables tables) {
    Findings.Collector unasked = Findings.collector(); // what there is to find was found
    this.round = round;
    this.known = known;
    this.tables = tables;
    eligibility = Eligibility.of(known, tables, unasked);
    bandwidths = RoundPreparation.bandwidths(known.rules(), unasked);
    divisions = RoundPreparation.divisions(known, tables, bandwidths, unasked);
  }

  /// Other lists than those of a round that is ready.
  ///
  /// @param rules the rules it was prepared by
  /// @param data the data it was prepared from
  public static OtherLists of(PreparedRound round, RoundRules rules, RoundData data) {
    return new OtherLists(
        round, new KnownRules(rules), RoundTables.read(data, Findings.collector()));
  }

  /// Whether the rules let this applicant hand in a list of so many programmes.
  public boolean allows(int applicant, int length) {
    ListRules lists = known.rules().lists();
    OptionalInt column = tables.applicants().table().findColumn(lists.levelColumn().orElse(""));
    String level =
        column.isEmpty() ? "" : tables.applicants().table().value(column.getAsInt(), applicant);
    ListRules.Length allowed = lists.lengthOf(level);
    return length >= allowed.least() && length <= allowed.most();
  }

  /// The round with another list of one applicant, of programmes of the own one.
  ///
  /// @param ranks places on the own list with its back-ups, 1 is the first, in another order
  public synchronized PreparedRound with(int applicant, List<Integer> ranks) {
    int[] own = tables.lists().of(applicant);
    int[] asked = ranks.stream().mapToInt(rank -> own[rank - 1]).toArray();
    IntStream behind = IntStream.of(eligibility.backUps(applicant, asked));
    try {
      tables.lists().put(applicant, IntStream.concat(IntStream.of(asked), behind).toArray());
      PreparedRound one =
          new MarketFilling(known, tables, eligibility, divisions, bandwidths)
              .fill(new int[] {applicant}, Findings.collector());
      return round.withListOf(applicant, one);
    } finally {
      tables.lists().put(applicant, own);
    }
  }
}
