package nl.speelveld.runs.enrolment.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.speelveld.matching.account.WhyNot;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.SeatRules;

/// The lists as families handed them in: without the back-up programmes that the rules add, with
/// the choices that took no part.
final class HandedIn {
  private static final String ALL_FOR_OTHERS = "seats";
  private final PreparedRound round;
  private final Map<String, List<String>> listOf = new HashMap<>();
  private final Map<String, String> levelOf = new HashMap<>();
  private final Set<String> inBandwidths = new HashSet<>();

  private HandedIn(PreparedRound round) {
    this.round = round;
    round.rules().seats().bandwidths().stream()
        .map(SeatRules.Bandwidth::byProgramme)
        .forEach(its -> inBandwidths.addAll(its.keySet()));
  }

  /// From the tables of a round that was prepared without errors.
  static HandedIn of(PreparedRound round, DataTable preferences, DataTable applicants) {
    HandedIn handedIn = new HandedIn(round);
    handedIn.readLists(preferences);
    handedIn.readLevels(applicants);
    return handedIn;
  }

  private record Row(int rank, String programme) {}

  private void readLists(DataTable table) {
    int who = table.findColumn("applicant").orElseThrow();
    int rank = table.findColumn("rank").orElseThrow();
    int where = table.findColumn("programme").orElseThrow();
    Map<String, List<Row>> rows = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.computeIfAbsent(table.value(who, row), its -> new ArrayList<>())
          .add(new Row(Integer.parseInt(table.value(rank, row)), table.value(where, row)));
    }
    rows.forEach((applicant, its) -> {
      its.sort(Comparator.comparingInt(Row::rank));
      listOf.put(applicant, its.stream().map(Row::programme).toList());
    });
  }

  private void readLevels(DataTable table) {
    OptionalInt level = table.findColumn(round.rules().lists().levelColumn().orElse(""));
    int who = table.findColumn("applicant").orElseThrow();
    for (int row = 0; level.isPresent() && row < table.rows(); row++) {
      levelOf.put(table.value(who, row), table.value(level.getAsInt(), row));
    }
  }

  /// The programmes on a list, best first.
  List<String> list(String pseudonym) {
    return listOf.getOrDefault(pseudonym, List.of());
  }

  /// How many programmes the family could have listed.
  int most(String pseudonym) {
    ListRules lists = round.rules().lists();
    return lists.lengthOf(levelOf.getOrDefault(pseudonym, "")).most();
  }

  /// Choices that are on the list but not in the market: every part of the seats is for others.
  List<WhyNot.NotEligible> tookNoPart(int applicant) {
    Market market = round.market();
    List<String> list = list(market.applicant(applicant));
    Set<Integer> ranks = new HashSet<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      ranks.add(market.rank(wish));
    }
    List<WhyNot.NotEligible> none = new ArrayList<>();
    for (int rank = 1; rank <= list.size(); rank++) {
      String programme = list.get(rank - 1);
      // why: shared seats are asked once, for the first programme on the list that shares them
      if (!ranks.contains(rank) && !inBandwidths.contains(programme)) {
        none.add(new WhyNot.NotEligible(rank, programme, ALL_FOR_OTHERS));
      }
    }
    return none;
  }
}
