package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import nl.speelveld.matching.compare.Comparison;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Whom schools take in, draw by draw: the tables of which segregation is computed.
///
/// Those whose group is not known are left out of the tables, not of the intake.
final class IntakeTables {
  private static final int COLUMNS = 3; // the group that is set apart, the rest, all
  private final List<String> schools;
  private final int[][][] heads; // by rules, draw, and school × columns

  private IntakeTables(List<String> schools, int[][][] heads) {
    this.schools = schools;
    this.heads = heads;
  }

  /// The tables of a comparison, counted once.
  static IntakeTables of(AskedRound round, Comparison comparison) {
    SchoolRows schools = SchoolRows.of(round.market(), round.data().schools());
    int programmes = round.market().programmes().size();
    int[][][] heads = new int[Rules.values().length][comparison.draws()][];
    for (Rules which : Rules.values()) {
      for (int draw = 0; draw < comparison.draws(); draw++) {
        int[] counted = new int[COLUMNS * schools.names().size()];
        for (int programme = 0; programme < programmes; programme++) {
          add(round, comparison, new Cell(which, draw, programme), schools.of(programme), counted);
        }
        heads[which.ordinal()][draw] = counted;
      }
    }
    return new IntakeTables(schools.names(), heads);
  }

  private record Cell(Rules which, int draw, int programme) {}

  private static void add(
      AskedRound round, Comparison comparison, Cell cell, int school, int[] counted) {
    List<String> groups = round.people().group().names();
    for (int group = 0; group < groups.size(); group++) {
      int its = comparison.intake(cell.which(), cell.draw(), cell.programme(), group);
      counted[COLUMNS * school + 2] += its;
      if (!groups.get(group).equals(KnownPeople.UNKNOWN_PART)) {
        counted[COLUMNS * school + (group == round.people().focal() ? 0 : 1)] += its;
      }
    }
  }

  List<String> schools() {
    return schools;
  }

  /// Heads of the group that is set apart and of the rest, by school.
  UnitGroupCounts of(Rules which, int draw) {
    int[] two = new int[2 * schools.size()];
    for (int school = 0; school < schools.size(); school++) {
      two[2 * school] = focal(which, draw, school);
      two[2 * school + 1] = known(which, draw, school) - two[2 * school];
    }
    return UnitGroupCounts.ofHeads(schools, List.of("focal", "rest"), two);
  }

  /// Those of the group that is set apart whom a school takes in.
  int focal(Rules which, int draw, int school) {
    return heads[which.ordinal()][draw][COLUMNS * school];
  }

  /// Those whose group is known whom a school takes in.
  int known(Rules which, int draw, int school) {
    return focal(which, draw, school) + heads[which.ordinal()][draw][COLUMNS * school + 1];
  }

  /// Everybody whom a school takes in.
  int all(Rules which, int draw, int school) {
    return heads[which.ordinal()][draw][COLUMNS * school + 2];
  }
}
