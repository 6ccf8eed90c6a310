package nl.speelveld.web.notary;

import static nl.speelveld.report.text.Arg.arg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.web.page.Moments;

/// What a notary signs, in Dutch: what was fixed, what was made known, and the fingerprints of the
/// outcome as it was published.
///
/// @param files the published files, by name
/// @param round title of the round
record Statement(Map<String, String> files, String round) {

  /// The text as it is signed.
  ///
  /// @param by name of the notary
  String signed(String by, java.time.Instant at) {
    Texts texts = Texts.of("nl/speelveld/web/notary/notary", Language.NL);
    return text()
        + "\n"
        + texts.say("statement.signed", arg("by", by), arg("at", Moments.of(at, Language.NL)))
        + "\n";
  }

  /// The text before it is signed.
  String text() {
    Texts texts = Texts.of("nl/speelveld/web/notary/notary", Language.NL);
    Map<String, String> commitment = named("commitment.csv");
    Map<String, String> reveal = named("reveal.csv");
    Optional<LogEntry> last =
        file("log.csv")
            .lines()
            .skip(1)
            .reduce((a, b) -> b)
            .flatMap(CanonicalLine::findFields)
            .flatMap(LogEntry::find);
    StringBuilder text = new StringBuilder();
    text.append(texts.say("statement.head", arg("round", round))).append("\n\n");
    line(text, texts, "root", commitment.getOrDefault("root", ""));
    line(text, texts, "source", commitment.getOrDefault("public-source", ""));
    line(text, texts, "hash", commitment.getOrDefault("secret-hash", ""));
    line(text, texts, "value", reveal.getOrDefault("public-value", ""));
    line(text, texts, "seed", reveal.getOrDefault("seed", ""));
    line(text, texts, "numbers", fingerprint("numbers.csv"));
    line(text, texts, "assigned", fingerprint("assigned.csv"));
    line(text, texts, "hashes", fingerprint("hashes.csv"));
    line(text, texts, "log", last.map(its -> its.number() + ": " + its.hash().hex()).orElse(""));
    boolean onPaper = reveal.getOrDefault("seed", "").isEmpty();
    return text.append("\n")
        .append(texts.say(onPaper ? "statement.paper" : "statement.body"))
        .append("\n")
        .toString();
  }

  private static void line(StringBuilder text, Texts texts, String name, String value) {
    if (!value.isEmpty()) {
      text.append(texts.say("statement." + name)).append(":\n  ").append(value).append("\n");
    }
  }

  private String fingerprint(String file) {
    return file(file).isEmpty() ? "" : Sha256.ofText(file(file)).hex();
  }

  private String file(String name) {
    return files.getOrDefault(name, "");
  }

  private Map<String, String> named(String file) {
    Map<String, String> values = new HashMap<>();
    file(file)
        .lines()
        .skip(1)
        .map(CanonicalLine::findFields)
        .flatMap(Optional::stream)
        .filter(fields -> fields.size() == 2)
        .forEach(fields -> values.put(fields.get(0), fields.get(1)));
    return values;
  }
}
