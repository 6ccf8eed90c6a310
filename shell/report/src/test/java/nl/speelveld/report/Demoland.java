package nl.speelveld.report;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// A country that does not exist: twenty municipalities, of which three are too small to measure.
public final class Demoland {
  private Demoland() {}

  /// All municipalities of a country that does not exist.
  public static CountryReport country() {
    List<CountryReport.Row> rows = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String code = "GM91%02d".formatted(i);
      Municipality place =
          new Municipality(
              code, "Plaats " + (char) ('A' + i), "Demoland", 20_000 * (i + 1), Urbanity.MODERATE);
      boolean small = i % 7 == 3;
      rows.add(
          new CountryReport.Row(
              place,
              small
                  ? Demostad.small().verdict()
                  : new Verdict(
                      i % 3 == 0 ? Verdict.Answer.YES : Verdict.Answer.SOMEWHAT,
                      Demostad.figure("dissimilarity", .1 + .02 * i, .02),
                      .001,
                      10 + i,
                      3000 + 100 * i,
                      400 + 10 * i,
                      0),
              small ? unknown() : Demostad.lead(.1 + .02 * i, .8 - .01 * i),
              .12 + .004 * i,
              small ? Demostad.small().counts() : Demostad.counts()));
      shapes.add(
          DemostadPapers.square(
              code, place.name(), 100_000 + 9_000 * (i % 5), 400_000 + 9_000 * (i / 5), 9_000));
    }
    return new CountryReport(
        "NL",
        Demostad.edition(2018),
        Demostad.GROUPS,
        rows,
        List.of(
            Demostad.figure("dissimilarity", .44, .004), Demostad.figure("interaction", .71, .003)),
        List.of(
            new CountryReport.ClassRow(
                "urbanity", "MODERATE", 17, Demostad.lead(.29, .7), Demostad.lead(.33, .68)),
            new CountryReport.ClassRow(
                "g4", "yes", 4, Demostad.lead(.46, .6), Demostad.lead(.47, .61))),
        Part.of(levels()),
        List.of(Demostad.byDenomination()),
        shapes,
        DemostadPapers.basis(),
        Findings.none());
  }

  /// A country of which 5 % lies between provinces, 25 % between municipalities: H = .20.
  private static Levels levels() {
    return new Levels(
        IndexValue.of(.10),
        IndexValue.of(.20),
        List.of(
            term("province", "", 1, .05),
            term("municipality", "province", 20, .25),
            term("school", "municipality", 400, .70)));
  }

  private static Levels.Term term(String between, String inside, int parts, double share) {
    return new Levels.Term(
        between,
        inside,
        parts,
        IndexValue.of(.10 * share),
        IndexValue.of(.20 * share),
        IndexValue.of(share));
  }

  private static Spread.Lead unknown() {
    IndexValue none = IndexValue.undefined(IndexValue.Reason.GROUP_IS_EMPTY);
    return new Spread.Lead(none, none);
  }
}
