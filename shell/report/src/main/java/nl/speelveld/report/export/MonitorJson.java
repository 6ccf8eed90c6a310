package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedOffer;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.report.published.PublishedWhere;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Verdict;

/// The monitor of a municipality as JSON: every figure in the one result shape, schools after
/// disclosure control.
public final class MonitorJson {
  private MonitorJson() {}

  /// The report as JSON.
  public static String of(MonitorReport report) {
    return of(PublishedReport.of(report));
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedReport report) {
    return Json.print(tree(report));
  }

  private static ObjectNode tree(PublishedReport report) {
    ObjectNode root = Json.object().put("report", "monitor");
    root.set("place", Json.place(report.place()));
    root.put("sector", report.edition().sector().name().toLowerCase(Locale.ROOT));
    root.put("feature", report.edition().feature().id());
    root.put("year", report.edition().year());
    report.groups().forEach(root.putArray("groups")::add);
    root.set("verdict", verdict(report));
    ArrayNode figures = root.putArray("figures");
    Entries.of(report).forEach(entry -> figures.add(Json.figure(entry, report.basis())));
    if (report.ordered() instanceof Part.Present<OrderedSpread>(OrderedSpread ordered)) {
      ordered.categories().forEach(root.putArray("categoriesInOrder")::add);
    }
    mirror(root, report.mirror());
    where(root, report);
    offer(root, report.offer());
    root.set("absent", absent(report));
    root.set("basis", Json.basis(report.basis()));
    root.set("findings", Json.findings(report.findings()));
    return root;
  }

  private static ObjectNode verdict(PublishedReport report) {
    Verdict verdict = report.verdict();
    ObjectNode node = Json.object().put("answer", verdict.answer().name());
    node.put("schools", verdict.schools());
    Json.cell(node, "pupils", report.totals().pupils());
    if (report.edition().feature() != Feature.SCORE) { // a score has no pupils and no known chance
      verdict
          .findPValue()
          .ifPresentOrElse(
              p -> node.put(report.chanceIsBound() ? "pValueBelow" : "pValue", p),
              () -> node.putNull("pValue").put("pValueReason", verdict.answer().name()));
      Json.cell(node, "focalPupils", report.totals().focal());
      Json.cell(node, "schoolsWithoutGroup", report.schoolsWithoutGroup());
    }
    return node;
  }

  private static void mirror(ObjectNode root, Part<PublishedMirror> part) {
    if (part instanceof Part.Present<PublishedMirror>(PublishedMirror mirror)) {
      ObjectNode node = root.putObject("mirror");
      node.put("reference", mirror.reference().id());
      node.put("thresholdPoints", mirror.thresholdPoints());
      node.set("summary", summary(mirror.summary()).put("hidden", mirror.hidden()));
      ArrayNode schools = node.putArray("schools");
      mirror.schools().forEach(school -> schools.add(school(school)));
    }
  }

  private static ObjectNode summary(Mirror.Summary summary) {
    return Json.object()
        .put("under", summary.under())
        .put("mirrors", summary.mirrors())
        .put("over", summary.over())
        .put("uncertain", summary.uncertain())
        .put("unknown", summary.unknown())
        .put("pupilsUnder", summary.pupilsUnder())
        .put("pupilsMirrors", summary.pupilsMirrors())
        .put("pupilsOver", summary.pupilsOver());
  }

  static ObjectNode school(PublishedSchool school) {
    ObjectNode node = Json.object();
    node.put("code", school.school().code()).put("name", school.school().name());
    node.put("denomination", school.school().denomination());
    node.put("board", school.school().board());
    Json.cell(node, "pupils", school.pupils());
    Json.cell(node, "group", school.focal());
    Json.cell(node, "share", school.share());
    school.shareInterval().ifPresent(i -> node.set("shareInterval", Json.interval(i)));
    Json.optional(node, "referenceShare", school.referenceShare());
    school.standing().ifPresent(standing -> node.put("standing", standing.name()));
    node.put("uncertain", school.uncertain());
    if (!school.exception().isEmpty()) {
      node.put("exception", school.exception());
    }
    Json.optional(node, "indexIfMirrored", school.indexIfMirrored());
    return node;
  }

  private static void offer(ObjectNode root, Part<PublishedOffer> part) {
    if (part instanceof Part.Present<PublishedOffer>(PublishedOffer offer)) {
      ArrayNode schools = root.putArray("offer");
      for (PublishedOffer.Row row : offer.schools()) {
        ObjectNode node = schools.addObject();
        node.put("code", row.school().code()).put("name", row.school().name());
        row.levels().forEach(node.putArray("levels")::add);
        node.put("width", row.width().name());
      }
    }
  }

  private static void where(ObjectNode root, PublishedReport report) {
    ArrayNode array = root.putArray("where");
    for (PublishedWhere where : report.where()) {
      ObjectNode node = array.addObject().put("by", where.by());
      Json.value(node, "total", where.total());
      Json.value(node, "between", where.between());
      ArrayNode parts = node.putArray("parts");
      for (PublishedWhere.Row part : where.parts()) {
        ObjectNode row = parts.addObject();
        row.put("code", part.code()).put("name", part.name()).put("schools", part.schools());
        Json.cell(row, "pupils", part.pupils());
        Json.cell(row, "share", part.share());
        part.within()
            .ifPresentOrElse(
                within -> Json.value(row, "within", within),
                () -> row.put("within", Json.SUPPRESSED));
        Json.cell(row, "contribution", part.contribution());
      }
    }
  }

  private static ObjectNode absent(PublishedReport report) {
    Map<String, Part<?>> parts = new LinkedHashMap<>();
    parts.put("meeting", report.meeting());
    parts.put("spread", report.spread());
    parts.put("ordered", report.ordered());
    parts.put("score", report.score());
    parts.put("mirror", report.mirror());
    parts.put("residence", report.residence());
    parts.put("neighbourhoods", report.neighbourhoods());
    parts.put("years", report.years());
    parts.put("offer", report.offer());
    parts.put("presence", report.presence());
    parts.put("lowIncome", report.lowIncome());
    parts.put("neighbourhood", report.neighbourhood());
    ObjectNode node = Json.object();
    parts.forEach((name, part) -> {
      if (part instanceof Part.Absent<?>(Part.Why why)) {
        node.put(name, why.name());
      }
    });
    return node;
  }
}
