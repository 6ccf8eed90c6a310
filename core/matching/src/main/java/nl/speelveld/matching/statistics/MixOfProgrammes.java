package nl.speelveld.matching.statistics;

import java.util.function.IntUnaryOperator;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Who meets whom: heads by programme and group.
final class MixOfProgrammes {
  private static final int NOWHERE = -1;

  private MixOfProgrammes() {}

  static UnitGroupCounts placed(Assignment assignment, Column group) {
    return count(
        assignment.market(),
        group,
        applicant -> assignment.findProgramme(applicant).orElse(NOWHERE));
  }

  static UnitGroupCounts firstChoices(Market market, Column group) {
    return count(market, group, applicant -> firstChoice(market, applicant));
  }

  // why: rank 1 may have fallen away as not eligible; the best that is left is not a first choice
  static int firstChoice(Market market, int applicant) {
    int first = market.from(applicant);
    boolean has = first < market.from(applicant + 1) && market.rank(first) == 1;
    return has ? market.programme(first) : NOWHERE;
  }

  private static UnitGroupCounts count(Market market, Column group, IntUnaryOperator programmeOf) {
    int width = group.names().size();
    int[] heads = new int[market.programmes().size() * width];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int programme = programmeOf.applyAsInt(applicant);
      if (programme != NOWHERE) {
        heads[programme * width + group.partOf(applicant)]++;
      }
    }
    return UnitGroupCounts.ofHeads(market.programmes(), group.names(), heads);
  }
}
