package nl.speelveld.matching.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.speelveld.matching.market.Market;

/// Who shares a number with whom: twins, or the children of a family. Those of one family stand
/// next to each other in the draw.
///
/// @param market the applicants
/// @param ofApplicant for each applicant the name of the family, empty for who shares with nobody
public record Families(Market market, List<String> ofApplicant) {
  public Families {
    ofApplicant = List.copyOf(ofApplicant);
    if (ofApplicant.size() != market.applicants()) {
      throw new IllegalArgumentException(
          "there are ("
              + ofApplicant.size()
              + ") names of families, but ("
              + market.applicants()
              + ") applicants");
    }
  }

  /// Everybody has a number of their own.
  public static Families none(Market market) {
    return new Families(market, Collections.nCopies(market.applicants(), ""));
  }

  /// As they were frozen.
  static Families of(FrozenRound round) {
    Market market = round.market();
    List<String> names = new ArrayList<>();
    for (int row = 0; row < market.applicants(); row++) {
      names.add(round.family(row));
    }
    return new Families(market, names);
  }

  /// The same, and these applicants as one family of this name.
  public Families with(String family, String... pseudonyms) {
    List<String> names = new ArrayList<>(ofApplicant);
    List<String> members = Arrays.asList(pseudonyms);
    for (int applicant = 0; applicant < names.size(); applicant++) {
      if (members.contains(market.applicant(applicant))) {
        names.set(applicant, family);
      }
    }
    return new Families(market, names);
  }
}
