package nl.speelveld.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.finding.Findings;

/// The map of [Demostad] with what is known of its neighbourhoods, and the papers that its figures
/// come with: what was measured, from which file, what was found on the way.
final class DemostadPapers {
  private DemostadPapers() {}

  static List<Shape> wijken() {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      shapes.add(
          square(
              "WK90010" + i,
              "Wijk " + (i + 1),
              150_000 + 3_000 * (i % 3),
              460_000 + 3_000 * (i / 3),
              3_000));
    }
    return shapes;
  }

  static Shape square(String code, String name, double x, double y, double side) {
    return new Shape(
        code,
        name,
        List.of(Shape.Ring.of(x, y, x + side, y + side / 9, x + side, y + side, x, y + side)));
  }

  static LowIncome lowIncome(String municipality) {
    List<LowIncome.AreaShare> areas = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      areas.add(
          new LowIncome.AreaShare(
              new Area("WK90010" + i, "Wijk " + (i + 1), municipality, "", 0, 0, Map.of()),
              17_000 + 100 * i,
              .04 + .02 * i,
              4));
    }
    return new LowIncome(
        "share-low-income", List.of(2018), IndexValue.of(.09), IndexValue.of(.07), areas);
  }

  static Basis basis() {
    return new Basis(
        "school location",
        "weight above 0 against 0",
        "municipality GM9001",
        "2018-10-01",
        "duo-weight",
        List.of(
            new SourceFile(
                "po-weight-2018",
                "leerlingen-bo-gewicht-2018-2019.csv",
                "Leerlingen basisonderwijs naar gewicht",
                "DUO",
                "CC0",
                "2018-10-01",
                "5f2a".repeat(16),
                6_412)),
        "0.1.0",
        "speelveld monitor Demostad --year 2018 --reference wijk");
  }

  static Findings findings() {
    Findings.Collector collector = Findings.collector();
    collector.add(new MonitorFinding.AreasEstimated(2018, 2018));
    collector.add(new MonitorFinding.HomesUnknown(52));
    return collector.toFindings();
  }
}
