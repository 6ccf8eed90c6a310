package nl.speelveld.web.api.figures;

import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;
import static nl.speelveld.web.api.schema.Schema.text;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.api.schema.Schema.Field;

/// The shapes of reports as `shell/report` writes them: the one result shape, and what stands
/// around it. A test holds every answer against them.
public final class ReportShapes {
  private static final String COMMAND =
      "speelveld monitor GM0363 --sector po --reference gemeente --threshold 20 --format json"
          + " --feature weight --year 2016";
  private static final Schema.OneOf SECTORS = Schema.oneOf("po", "vo");

  private ReportShapes() {}

  /// A number, or the word for one that may not be shown.
  static Schema cell(double example) {
    return new Schema.Either(List.of(new Schema.Decimal(example), Schema.oneOf("suppressed")));
  }

  private static Schema.OneOf constants(Class<? extends Enum<?>> type) {
    return new Schema.OneOf(Stream.of(type.getEnumConstants()).map(Enum::name).toList());
  }

  private static Schema.OneOf reasons() {
    return constants(IndexValue.Reason.class);
  }

  /// Between which values a figure lies, and how that was found.
  public static Schema.Thing interval() {
    return new Schema.Thing(
        "Interval",
        List.of(
            always("low", new Schema.Decimal(0.458)),
            always("high", new Schema.Decimal(0.4789)),
            always("level", new Schema.Decimal(0.95)),
            always("method", constants(Interval.Method.class))));
  }

  /// A figure with everything that it rests on.
  public static Schema.Thing figure() {
    return new Schema.Thing(
        "Figure",
        List.of(
            always("part", text("spread")),
            maybe("subject", text("weight-above-0")),
            always("id", text("dissimilarity")),
            maybe("value", new Schema.Decimal(0.4718)),
            maybe("reason", reasons()),
            maybe("corrected", new Schema.Decimal(0.4694)),
            maybe("correctedReason", reasons()),
            maybe("interval", interval()),
            maybe("byChance", new Schema.Decimal(0.065)),
            maybe("byChanceReason", reasons()),
            maybe("bounds", interval()),
            maybe("reached", interval()),
            maybe("ends", Schema.oneOf("EXACT", "OUTER")),
            always("unit", text("school location")),
            always("groups", text("weight-above-0 against weight-0")),
            always("reference", text("municipality GM0363")),
            maybe("year", Schema.count(2016)),
            maybe("referenceDate", text("2016-10-01")),
            maybe("registration", text("weight-october")),
            always("sources", text("#/basis/sources")),
            always("version", text("0.1.0")),
            always("command", text(COMMAND))));
  }

  /// What figures rest on.
  public static Schema.Thing basis() {
    return new Schema.Thing(
        "Basis",
        List.of(
            always("unit", text("school location")),
            always("groups", text("weight-above-0 against weight-0")),
            always("reference", text("municipality GM0363")),
            always("referenceDate", text("2016-10-01")),
            always("registration", text("weight-october")),
            always("sources", new Schema.ListOf(source())),
            always("version", text("0.1.0")),
            always("command", text(COMMAND))));
  }

  private static Schema.Thing source() {
    return new Schema.Thing(
        "SourceFile",
        List.of(
            always("id", text("s0010")),
            always("name", text("cbs/achterstandsscores-scholen-2019.xlsx")),
            always("description", text("CBS: achterstandsscores per vestiging")),
            always("publisher", text("CBS")),
            always("licence", text("CC BY 4.0")),
            always("referenceDate", text("2019-10-01")),
            always(
                "sha256", text("fe6b94b1782f3253cfc3d8647eb6fde7a8e4ab9c4dd053e44fad98e5cb9d1593")),
            always("rows", Schema.count(12590))));
  }

  /// Remarks about the data.
  public static Schema.Thing remark() {
    return new Schema.Thing(
        "Remark",
        List.of(
            always("code", Schema.fitting("M101", "[A-Z][0-9]{3}")),
            always("severity", Schema.oneOf("ERROR", "WARNING", "INFO")),
            always("file", text("scholen.csv")),
            always("row", Schema.count(2)),
            always("field", text("BRIN"))));
  }

  private static List<Field> place() {
    return List.of(
        always("code", Schema.fitting("GM0363", "GM[0-9]{4}")),
        always("name", text("Amsterdam")),
        always("province", text("Noord-Holland")),
        always("residents", Schema.count(922_000)),
        always("urbanity", text("VERY_STRONG")));
  }

  private static Schema verdict() {
    return new Schema.Thing(
        "Verdict",
        List.of(
            always("answer", text("YES")),
            always("schools", Schema.count(208)),
            always("pupils", cell(62_495)),
            maybe(
                "pValue",
                new Schema.Either(List.of(new Schema.Decimal(0.001), new Schema.Nothing()))),
            maybe("pValueBelow", new Schema.Decimal(0.05)),
            maybe("pValueReason", text("TOO_SMALL")),
            maybe("focalPupils", cell(8510)),
            maybe("schoolsWithoutGroup", cell(3))));
  }

  /// A school beside its surroundings.
  static Schema.Thing school() {
    return new Schema.Thing(
        "SchoolFigures",
        List.of(
            always("code", text("20TW00")),
            always("name", text("5e Mont Watergraafsmeer")),
            always("denomination", text("Openbaar")),
            always("board", text("41774")),
            maybe("pupils", cell(595)),
            maybe("group", cell(10)),
            maybe("share", cell(0.02)),
            maybe("shareInterval", interval()),
            maybe("referenceShare", new Schema.Decimal(0.14)),
            maybe("standing", Schema.oneOf("UNDER", "MIRRORS", "OVER")),
            maybe("uncertain", new Schema.Flag(false)),
            maybe("exception", Schema.oneOf("denomination", "concept")),
            maybe("indexIfMirrored", new Schema.Decimal(0.46))));
  }

  private static Schema mirror() {
    Schema summary =
        new Schema.Thing(
            "MirrorSummary",
            Stream.of(
                    "under",
                    "mirrors",
                    "over",
                    "uncertain",
                    "unknown",
                    "pupilsUnder",
                    "pupilsMirrors",
                    "pupilsOver",
                    "hidden")
                .map(name -> always(name, Schema.count(30)))
                .toList());
    return new Schema.Thing(
        "Mirror",
        List.of(
            always("reference", text("gemeente")),
            always("thresholdPoints", new Schema.Whole(20, 1, 50)),
            always("summary", summary),
            always("schools", new Schema.ListOf(school()))));
  }

  private static Schema where() {
    Schema part =
        new Schema.Thing(
            "WherePart",
            List.of(
                always("code", text("Openbaar")),
                always("name", text("Openbaar")),
                always("schools", Schema.count(98)),
                always("pupils", cell(30_820)),
                always("share", cell(0.14)),
                maybe("within", cell(0.19)),
                maybe("withinReason", reasons()),
                always("contribution", cell(0.096))));
    return new Schema.Thing(
        "Where",
        List.of(
            always("by", text("denomination")),
            maybe("total", new Schema.Decimal(0.1913)),
            maybe("totalReason", reasons()),
            maybe("between", new Schema.Decimal(0.0389)),
            maybe("betweenReason", reasons()),
            always("parts", new Schema.ListOf(part))));
  }

  private static Schema offer() {
    return new Schema.Thing(
        "Offer",
        List.of(
            always("code", text("02AR00")),
            always("name", text("Het College")),
            always("levels", new Schema.ListOf(text("havo"))),
            always("width", text("BROAD"))));
  }

  private static List<Field> head(String report) {
    return List.of(
        always("report", Schema.oneOf(report)),
        always("sector", SECTORS),
        always("feature", text("weight")),
        always("year", Schema.count(2016)),
        always("groups", new Schema.ListOf(text("weight-above-0"))),
        always("figures", new Schema.ListOf(figure())),
        always("basis", basis()),
        always("findings", new Schema.ListOf(remark())));
  }

  private static Schema.Thing joined(String name, List<Field> first, Field... more) {
    return new Schema.Thing(name, Stream.concat(first.stream(), Stream.of(more)).toList());
  }

  /// The monitor of a municipality.
  static Schema.Thing monitor() {
    return joined(
        "MonitorReport",
        head("monitor"),
        always("place", new Schema.Thing("Place", place())),
        always("verdict", verdict()),
        maybe("categoriesInOrder", new Schema.ListOf(text("0.00"))),
        maybe("mirror", mirror()),
        always("where", new Schema.ListOf(where())),
        maybe("offer", new Schema.ListOf(offer())),
        always("absent", new Schema.MapOf("residence", text("NOT_IN_SOURCE"))));
  }

  /// All municipalities beside each other.
  static Schema.Thing country() {
    Schema row =
        joined(
            "CountryRow",
            place(),
            always("answer", text("YES")),
            always("schools", Schema.count(208)),
            always("pupils", cell(62_495)),
            always("share", cell(0.14)));
    return joined(
        "CountryReport",
        head("country"),
        always("area", text("Nederland")),
        always("municipalities", new Schema.ListOf(row)));
  }

  /// The indices of a table.
  public static Schema.Thing indices() {
    Schema total =
        new Schema.Either(
            List.of(
                new Schema.Decimal(1200),
                new Schema.Thing(
                    "TotalBounds",
                    List.of(
                        always("low", Schema.count(1180)), always("high", Schema.count(1220))))));
    return new Schema.Thing(
        "IndexReport",
        List.of(
            always("report", Schema.oneOf("index")),
            always("units", Schema.count(14)),
            always("total", total),
            maybe("maskedCells", Schema.count(3)),
            always("groups", new Schema.ListOf(text("low"))),
            always("figures", new Schema.ListOf(figure())),
            always("basis", basis()),
            always("findings", new Schema.ListOf(remark()))));
  }

  /// The statistics of a round.
  public static Schema.Thing round() {
    Schema line =
        new Schema.Thing(
            "RoundFigure",
            List.of(
                always("part", text("ranks")),
                always("subject", text("total")),
                always("id", text("1")),
                always("value", cell(540))));
    return new Schema.Thing(
        "RoundReport",
        List.of(
            always("report", Schema.oneOf("round")),
            always("title", text("Basisscholen 2027")),
            always("figures", new Schema.ListOf(line)),
            always("basis", basis())));
  }
}
