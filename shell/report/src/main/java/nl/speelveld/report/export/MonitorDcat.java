package nl.speelveld.report.export;

import static nl.speelveld.report.text.Arg.arg;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.monitor.MonitorReport;

/// A DCAT-AP-NL 3.0 description of the downloads of a report, as JSON-LD: a catalogue with its
/// record and one data set in four distributions.
///
/// Access URLs are relative to where the description is published: put it beside the downloads.
public final class MonitorDcat {
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  private MonitorDcat() {}

  /// The description, published by the municipality itself.
  ///
  /// @param made the day on which the downloads are made, the date of the record
  public static String of(MonitorReport report, Language language, LocalDate made) {
    return of(report, language, Publisher.municipality(report.place()), made);
  }

  /// The description, published by somebody else.
  public static String of(
      MonitorReport report, Language language, Publisher publisher, LocalDate made) {
    ObjectNode root = Json.object();
    root.set("@context", context());
    ArrayNode graph = root.putArray("@graph");
    String id = id(report);
    graph.add(catalogue(report, id, Phrases.of(language), publisher));
    graph.add(record(id, made));
    graph.add(dataset(report, id, Phrases.of(language), publisher));
    return Json.print(root);
  }

  /// Name of a download without its ending: `speelveld-gm0363-po-weight-2016`.
  public static String fileName(MonitorReport report) {
    Edition edition = report.edition();
    return String.join(
            "-",
            "speelveld",
            report.place().code(),
            edition.sector().name(),
            edition.feature().id(),
            Integer.toString(edition.year()))
        .toLowerCase(Locale.ROOT);
  }

  private static String id(MonitorReport report) {
    return "urn:" + fileName(report).replaceFirst("-", ":");
  }

  private static ObjectNode context() {
    return Json.object()
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("vcard", "http://www.w3.org/2006/vcard/ns#")
        .put("spdx", "http://spdx.org/rdf/terms#")
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private static ObjectNode catalogue(
      MonitorReport report, String id, Phrases phrases, Publisher publisher) {
    ObjectNode node = Json.object().put("@id", id + ":catalogue").put("@type", "dcat:Catalog");
    node.set("dct:title", text("Speelveld", phrases));
    node.set("dct:description", text(phrases.say("page.tag"), phrases));
    node.set("dct:publisher", agent(publisher));
    node.set("dcat:contactPoint", contact(publisher));
    node.set("dcat:dataset", reference(id));
    node.set("dcat:record", reference(id + ":record"));
    return node;
  }

  private static ObjectNode record(String id, LocalDate made) {
    ObjectNode node = Json.object().put("@id", id + ":record").put("@type", "dcat:CatalogRecord");
    node.set("foaf:primaryTopic", reference(id));
    node.set("dct:language", reference(EU + "language/NLD"));
    node.set("dct:modified", date(made.toString()));
    return node;
  }

  private static ObjectNode dataset(
      MonitorReport report, String id, Phrases phrases, Publisher publisher) {
    ObjectNode node = Json.object().put("@id", id).put("@type", "dcat:Dataset");
    node.put("dct:identifier", id);
    node.set("dct:title", text(title(report, phrases), phrases));
    node.set("dct:description", text(description(report, phrases), phrases));
    node.set("dct:accessRights", reference(EU + "access-right/PUBLIC"));
    node.set("dcat:theme", reference(EU + "data-theme/EDUC"));
    node.set("dct:creator", agent(publisher));
    node.set("dct:publisher", agent(publisher));
    node.set("dcat:contactPoint", contact(publisher));
    ArrayNode sources = node.putArray("prov:wasDerivedFrom");
    report.basis().sources().forEach(file -> sources.add(source(file)));
    ArrayNode distributions = node.putArray("dcat:distribution");
    for (String format : new String[] {"csv", "json", "geojson", "html"}) {
      distributions.add(distribution(report, id, format, phrases));
    }
    return node;
  }

  private static String title(MonitorReport report, Phrases phrases) {
    return phrases.say(
        "dcat.title",
        arg("place", report.place().name()),
        arg("sector", phrases.say("sector." + report.edition().sector().name())),
        arg("year", phrases.numbers().schoolYear(report.edition().year())));
  }

  private static String description(MonitorReport report, Phrases phrases) {
    return phrases.say(
        "dcat.description",
        arg("place", report.place().name()),
        arg("feature", phrases.feature(report.edition().feature())));
  }

  private static ObjectNode distribution(
      MonitorReport report, String id, String format, Phrases phrases) {
    ObjectNode node = Json.object().put("@id", id + ":" + format).put("@type", "dcat:Distribution");
    String file = fileName(report) + "." + format;
    node.set("dct:title", text(phrases.say("dcat." + format), phrases));
    node.set("dcat:accessURL", reference(file));
    node.set("dcat:downloadURL", reference(file));
    node.set("dct:license", reference("http://creativecommons.org/licenses/by/4.0/"));
    node.set(
        "dcat:mediaType",
        reference("https://www.iana.org/assignments/media-types/" + mediaType(format)));
    return node;
  }

  private static String mediaType(String format) {
    return switch (format) {
      case "csv" -> "text/csv";
      case "json" -> "application/json";
      case "geojson" -> "application/geo+json";
      default -> "text/html";
    };
  }

  private static ObjectNode source(SourceFile file) {
    ObjectNode node = Json.object().put("@type", "prov:Entity");
    node.put("dct:title", file.name()).put("dct:description", file.description());
    node.putObject("spdx:checksum")
        .put("@type", "spdx:Checksum")
        .put("spdx:checksumValue", file.sha256())
        .set("spdx:algorithm", reference("spdx:checksumAlgorithm_sha256"));
    return node;
  }

  private static ObjectNode agent(Publisher publisher) {
    return Json.object()
        .put("@id", publisher.uri())
        .put("@type", "foaf:Agent")
        .put("foaf:name", publisher.name());
  }

  private static ObjectNode contact(Publisher publisher) {
    ObjectNode node = Json.object().put("@type", "vcard:Organization");
    node.put("vcard:fn", publisher.contact());
    node.set("vcard:hasURL", reference(publisher.contactUrl()));
    return node;
  }

  private static ObjectNode text(String value, Phrases phrases) {
    return Json.object().put("@value", value).put("@language", phrases.texts().language().code());
  }

  private static ObjectNode date(String value) {
    return Json.object().put("@value", value).put("@type", "xsd:date");
  }

  private static ObjectNode reference(String uri) {
    return Json.object().put("@id", uri);
  }
}
