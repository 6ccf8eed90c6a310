package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.runs.monitor.CountryReport;

/// All municipalities as JSON: every figure in the one result shape.
public final class CountryJson {
  private CountryJson() {}

  /// The report as JSON, after disclosure control.
  public static String of(CountryReport report) {
    return of(PublishedCountry.of(report));
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedCountry published) {
    ObjectNode root = Json.object().put("report", "country").put("area", published.area());
    root.put("sector", published.edition().sector().name().toLowerCase(Locale.ROOT));
    root.put("feature", published.edition().feature().id());
    root.put("year", published.edition().year());
    published.groups().forEach(root.putArray("groups")::add);
    ArrayNode figures = root.putArray("figures");
    CountryEntries.of(published)
        .forEach(entry -> figures.add(Json.figure(entry, published.basis())));
    ArrayNode places = root.putArray("municipalities");
    for (PublishedCountry.Row row : published.municipalities()) {
      ObjectNode node = Json.place(row.place());
      node.put("answer", row.answer().name()).put("schools", row.schools());
      Json.cell(node, "pupils", row.pupils());
      Json.cell(node, "share", row.share());
      places.add(node);
    }
    root.set("basis", Json.basis(published.basis()));
    root.set("findings", Json.findings(published.findings()));
    return Json.print(root);
  }
}
