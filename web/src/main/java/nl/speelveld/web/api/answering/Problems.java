package nl.speelveld.web.api.answering;

import static nl.speelveld.report.text.Arg.arg;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.schema.RecordJson;
import nl.speelveld.web.api.schema.Schema;
import nl.speelveld.web.visit.Refused;

/// Tells why a call was not carried out, as `application/problem+json` (RFC 9457).
///
/// `type` leads to the sentence about this kind of problem in the description of the API;
/// `instance` is the number under which our log has it.
public final class Problems {
  /// Media type of a problem.
  public static final String TYPE = "application/problem+json";

  /// Version of the API, as every answer tells it.
  public static final String API_VERSION = "1.0.0";

  /// Words of this room.
  public static final String WORDS = "nl/speelveld/web/api/api";

  private static final int MOST = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Problems() {}

  /// Whether a request came to the API, so that it is told as a problem and not as a page.
  public static boolean isDueTo(Context context) {
    return context.path().startsWith("/v1/");
  }

  /// The shape of a problem.
  public static Schema.Thing shape() {
    Schema.Thing place =
        new Schema.Thing(
            "FindingPlace",
            List.of(
                Schema.always("file", Schema.text("seats.csv")),
                Schema.always("row", Schema.count(12)),
                Schema.always("field", Schema.text("seats"))));
    Schema.Thing finding =
        new Schema.Thing(
            "Finding",
            List.of(
                Schema.always("code", Schema.fitting("E851", "[A-Z][0-9]{3}")),
                Schema.always("severity", Schema.oneOf("error", "warning", "info")),
                Schema.always("place", place),
                Schema.always("title", Schema.text("Geen getal")),
                Schema.always("text", Schema.text("Regel 12 van seats.csv heeft geen getal.")),
                Schema.always("action", Schema.text("Vul een getal in."))));
    return new Schema.Thing(
        "Problem",
        List.of(
            Schema.always("type", Schema.text("/api#probleem-notFound")),
            Schema.always("status", new Schema.Whole(404, 400, 599)),
            Schema.always("title", Schema.text("Niet gevonden")),
            Schema.always("detail", Schema.text("Op dit adres is niets.")),
            Schema.always("instance", Schema.text("urn:speelveld:fault:7KQMP3RTXW9F")),
            Schema.maybe("findings", new Schema.ListOf(finding)),
            Schema.maybe("findingsInAll", Schema.count(1))));
  }

  /// Answers a fault of the caller.
  ///
  /// @param number under which our log has it
  public static void tell(Context context, ApiFault fault, String number) {
    Language language = Asking.language(context);
    Texts texts = Texts.of(WORDS, language);
    ObjectNode problem = NODES.objectNode();
    problem.put("type", "/api#probleem-" + fault.key());
    problem.put("status", fault.status());
    problem.put("title", texts.say("problem." + fault.key() + ".title"));
    problem.put("detail", texts.say("problem." + fault.key() + ".detail", fault.args()));
    problem.put("instance", "urn:speelveld:fault:" + number);
    if (fault.findings().count() > 0) {
      problem.set("findings", findings(fault.findings(), language));
      problem.put("findingsInAll", fault.findings().count());
    }
    write(context, problem, language);
  }

  /// Answers what the gate or the server refused.
  public static void tell(Context context, Refused.Why why, String number) {
    boolean comesWithKey = context.header("Authorization") != null;
    ApiFault fault =
        switch (why) {
          case NOT_FOUND -> ApiFault.notFound();
          case NOT_ALLOWED, STALE_FORM ->
              comesWithKey ? new ApiFault(403, "notAllowed") : new ApiFault(401, "noKey");
          case NOT_KNOWN -> new ApiFault(401, "keyUnknown");
          case TOO_MANY -> new ApiFault(429, "tooMany");
          case TOO_LARGE -> new ApiFault(413, "tooLarge");
          case UNREADABLE -> new ApiFault(400, "unreadable");
        };
    if (fault.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    tell(context, fault, number);
  }

  /// Answers our own fault: the caller gets a number to quote, and nothing else.
  public static void apologise(Context context, String number) {
    tell(context, new ApiFault(500, "ours", new Arg[] {arg("number", number)}), number);
  }

  private static void write(Context context, ObjectNode problem, Language language) {
    context.status(problem.get("status").intValue());
    context.header("API-Version", API_VERSION);
    context.header("Content-Language", language.code());
    context.header("Cache-Control", "no-store");
    context.contentType(TYPE).result(RecordJson.print(problem));
  }

  /// At most [#MOST] of them, each with its place and in words.
  private static ArrayNode findings(Findings findings, Language language) {
    FindingTexts texts = FindingTexts.of(language);
    ArrayNode all = NODES.arrayNode();
    findings.kept().stream().limit(MOST).forEach(its -> all.add(finding(its, texts)));
    return all;
  }

  private static ObjectNode finding(Finding its, FindingTexts texts) {
    ObjectNode node = NODES.objectNode();
    node.put("code", its.code()).put("severity", RecordJson.word(its.severity()));
    node.putObject("place")
        .put("file", its.place().file())
        .put("row", its.place().row())
        .put("field", its.place().field());
    node.put("title", texts.title(its)).put("text", texts.content(its));
    return node.put("action", texts.action(its));
  }
}
