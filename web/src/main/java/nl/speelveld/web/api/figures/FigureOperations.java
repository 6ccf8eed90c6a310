package nl.speelveld.web.api.figures;

import static nl.speelveld.web.api.schema.Schema.always;
import static nl.speelveld.web.api.schema.Schema.maybe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.report.export.CountryCsv;
import nl.speelveld.report.export.CountryJson;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.report.export.MonitorCsv;
import nl.speelveld.report.export.MonitorGeoJson;
import nl.speelveld.report.export.MonitorJson;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Paging;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.parts.Parts;

/// The operations on figures of the monitor.
public final class FigureOperations {
  private static final String GEO = "application/geo+json";
  private static final Parameter CODE =
      Parameter.path("code", Schema.fitting("GM0363", "GM[0-9]{4}"));
  private final Questions questions;

  /// Over the data folder of an installation.
  public FigureOperations(Parts parts) {
    this.questions =
        new Questions(parts.monitor().map(HeldMonitorData::of), parts.settings().version());
  }

  /// The operations.
  public List<Operation> operations() {
    return List.of(
        Operation.get("/v1/municipalities", "listMunicipalities", this::municipalities)
            .with(Parameter.query("search", Schema.text("utrecht")))
            .with(Parameter.query("province", Schema.text("Utrecht")))
            .with(Parameter.paging())
            .giving(
                200,
                Media.json(RecordSchema.pageOf("MunicipalityList", MunicipalityItem.class)),
                Media.csv("code,name,province,residents,urbanity"))
            .withHeaders("Link"),
        Operation.get("/v1/municipalities/{code}", "getMunicipality", this::municipality)
            .with(CODE)
            .giving(200, Media.json(RecordSchema.of(MunicipalityDetail.class))),
        Operation.get("/v1/municipalities/{code}/monitor", "getMonitor", this::monitor)
            .with(CODE)
            .with(Questions.parameters())
            .giving(
                200,
                Media.json(ReportShapes.monitor()),
                Media.csv("part,subject,name,figure,value,reason,corrected,low,high,level,method"),
                new Media(GEO, geo())),
        Operation.get("/v1/municipalities/{code}/schools", "listSchools", this::schools)
            .with(CODE)
            .with(Questions.parameters())
            .with(Parameter.paging())
            .giving(200, Media.json(schoolList()))
            .withHeaders("Link"),
        Operation.get("/v1/schools/{code}", "getSchool", this::school)
            .with(Parameter.path("code", Schema.fitting("20TW00", "[0-9A-Z]{6}")))
            .with(
                Questions.parameters().stream()
                    .filter(its -> !its.name().equals("sector"))
                    .toList())
            .giving(200, Media.json(schoolAnswer())),
        Operation.get("/v1/country/monitor", "getCountry", this::country)
            .with(Questions.parameters())
            .with(Parameter.query("province", Schema.text("Utrecht")))
            .giving(
                200,
                Media.json(ReportShapes.country()),
                Media.csv("part,subject,name,figure,value,reason,corrected,low,high,level,method")),
        Operation.get("/v1/countings", "listCountings", this::countings)
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("CountingList", CountingItem.class)))
            .withHeaders("Link"),
        Operation.get("/v1/sources", "listSources", this::sources)
            .with(Parameter.paging())
            .giving(200, Media.json(RecordSchema.pageOf("SourceList", SourceItem.class)))
            .withHeaders("Link"));
  }

  /// A municipality with what can be asked about it.
  record MunicipalityDetail(MunicipalityItem municipality, List<CountingItem> countings) {}

  private static Schema geo() {
    return new Schema.Thing(
        "FeatureCollection",
        List.of(
            always("type", Schema.oneOf("FeatureCollection")),
            always("features", new Schema.ListOf(feature())),
            always("basis", ReportShapes.basis())));
  }

  private static Schema feature() {
    Schema geometry =
        new Schema.Thing(
            "Geometry", List.of(always("type", Schema.oneOf("Point", "MultiPolygon"))));
    Schema properties =
        new Schema.Thing(
            "FeatureProperties", List.of(always("kind", Schema.oneOf("school", "area"))));
    return new Schema.Thing(
        "Feature",
        List.of(
            always("type", Schema.oneOf("Feature")),
            always("geometry", geometry),
            always("properties", properties)));
  }

  private static Schema schoolList() {
    return new Schema.Thing(
        "SchoolList",
        List.of(
            always("total", Schema.count(208)),
            always("page", new Schema.Whole(1, 1, 1_000_000)),
            always("pageSize", new Schema.Whole(50, 1, 500)),
            always("items", new Schema.ListOf(ReportShapes.school())),
            always("basis", ReportShapes.basis())));
  }

  private static Schema schoolAnswer() {
    return new Schema.Thing(
        "SchoolDetail",
        List.of(
            always("school", RecordSchema.of(SchoolItem.class)),
            always("counting", RecordSchema.of(CountingItem.class)),
            always("countings", new Schema.ListOf(RecordSchema.of(CountingItem.class))),
            maybe("figures", ReportShapes.school()),
            always("basis", ReportShapes.basis())));
  }

  private Reply municipalities(Call call) {
    String wanted = plain(call.find("search").orElse(""));
    List<MunicipalityItem> found =
        questions.data().municipalities().stream()
            .filter(its -> plain(its.name()).contains(wanted) || plain(its.code()).endsWith(wanted))
            .filter(
                its -> call.find("province").stream().allMatch(its.province()::equalsIgnoreCase))
            .sorted(Comparator.comparing(Municipality::name).thenComparing(Municipality::code))
            .map(MunicipalityItem::of)
            .toList();
    Paging paging = call.paging();
    Reply reply =
        call.wantsCsv() ? Reply.text(Media.CSV, csv(paging.cut(found))) : paging.json(call, found);
    return reply.kept(Reply.Keep.MINUTES);
  }

  private static String csv(List<MunicipalityItem> places) {
    CsvLines lines =
        new CsvLines().line(List.of("code", "name", "province", "residents", "urbanity"));
    places.forEach(its ->
        lines.line(
            List.of(
                its.code(),
                its.name(),
                its.province(),
                Integer.toString(its.residents()),
                its.urbanity())));
    return lines.toText();
  }

  /// A name without accents, capitals and marks.
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }

  private Reply municipality(Call call) {
    Municipality place = questions.municipality(call);
    List<CountingItem> countings =
        questions.data().editions().stream()
            .filter(its -> its.coverage().isEmpty() || its.coverage().equals(place.code()))
            .sorted(Comparator.comparing(Edition::referenceDate).reversed())
            .map(CountingItem::of)
            .toList();
    return Reply.json(new MunicipalityDetail(MunicipalityItem.of(place), countings))
        .kept(Reply.Keep.MINUTES);
  }

  private Reply monitor(Call call) {
    String form = call.form();
    String format = form.equals(Media.CSV) ? "csv" : form.equals(GEO) ? "geojson" : "json";
    MonitorReport report =
        questions.report(questions.municipality(call), Questions.request(call), format);
    String text =
        switch (format) {
          case "csv" -> MonitorCsv.of(report);
          case "geojson" -> MonitorGeoJson.of(report);
          default -> MonitorJson.of(report);
        };
    return Reply.text(form, text).kept(Reply.Keep.MINUTES);
  }

  /// The schools of the mirror, as the report has them; where a counting has no mirror their names
  /// alone.
  private Reply schools(Call call) {
    MonitorReport report =
        questions.report(questions.municipality(call), Questions.request(call), "json");
    ObjectNode root = tree(report);
    List<JsonNode> schools = new ArrayList<>();
    root.path("mirror").path("schools").forEach(schools::add);
    if (schools.isEmpty()) {
      namesOf(report).forEach(its -> schools.add(name(root, its)));
    }
    Paging paging = call.paging();
    ObjectNode answer = root.objectNode().put("total", schools.size());
    answer.put("page", paging.page()).put("pageSize", paging.pageSize());
    ArrayNode items = answer.putArray("items");
    paging.cut(schools).forEach(items::add);
    answer.set("basis", root.get("basis"));
    return Reply.tree(Media.JSON, answer)
        .with("Link", paging.links(call, schools.size()))
        .kept(Reply.Keep.MINUTES);
  }

  private List<School> namesOf(MonitorReport report) {
    return questions.data().composition(report.edition()).schools().stream()
        .filter(its -> its.municipality().equals(report.place().code()))
        .sorted(Comparator.comparing(School::name).thenComparing(School::code))
        .toList();
  }

  private static ObjectNode name(ObjectNode root, School school) {
    return root.objectNode()
        .put("code", school.code())
        .put("name", school.name())
        .put("denomination", school.denomination())
        .put("board", school.board());
  }

  private static ObjectNode tree(MonitorReport report) {
    return (ObjectNode) RecordJson.find(MonitorJson.of(report)).orElseThrow();
  }

  private Reply school(Call call) {
    String code = call.path("code");
    Edition newest = newest(code).orElseThrow(ApiFault::notFound);
    School school = findSchool(newest, code).orElseThrow();
    MonitorReport report =
        questions.report(
            questions.municipality(school.municipality()),
            Questions.request(call, newest.sector()),
            "json");
    ObjectNode root = tree(report);
    ObjectNode answer = root.objectNode();
    answer.set("school", RecordJson.of(SchoolItem.of(school)));
    answer.set("counting", RecordJson.of(CountingItem.of(report.edition())));
    for (JsonNode its : root.path("mirror").path("schools")) {
      if (its.path("code").asText().equals(code)) {
        answer.set("figures", its);
      }
    }
    ArrayNode countings = answer.putArray("countings");
    questions.data().editions().stream()
        .filter(its -> findSchool(its, code).isPresent())
        .sorted(Comparator.comparing(Edition::referenceDate).reversed())
        .forEach(its -> countings.add(RecordJson.of(CountingItem.of(its))));
    answer.set("basis", root.get("basis"));
    return Reply.tree(Media.JSON, answer).kept(Reply.Keep.MINUTES);
  }

  /// The newest counting that names a school.
  private Optional<Edition> newest(String code) {
    return questions.data().editions().stream()
        .sorted(Comparator.comparing(Edition::referenceDate).reversed())
        .filter(its -> findSchool(its, code).isPresent())
        .findFirst();
  }

  private Optional<School> findSchool(Edition edition, String code) {
    return questions.data().composition(edition).schools().stream()
        .filter(its -> its.code().equals(code))
        .findFirst();
  }

  private Reply country(Call call) {
    Optional<String> province = call.find("province").map(this::knownProvince);
    String text =
        call.wantsCsv()
            ? CountryCsv.of(questions.country(province, call, "csv"))
            : CountryJson.of(questions.country(province, call, "json"));
    return Reply.text(call.form(), text).kept(Reply.Keep.MINUTES);
  }

  private String knownProvince(String name) {
    return questions.data().municipalities().stream()
        .map(Municipality::province)
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(ApiFault::notFound);
  }

  private Reply countings(Call call) {
    return call.paging()
        .json(
            call,
            questions.data().editions().stream()
                .sorted(Comparator.comparing(Edition::referenceDate).reversed())
                .map(CountingItem::of)
                .toList())
        .kept(Reply.Keep.MINUTES);
  }

  private Reply sources(Call call) {
    return call.paging()
        .json(call, questions.data().sources().stream().map(SourceItem::of).toList())
        .kept(Reply.Keep.MINUTES);
  }
}
