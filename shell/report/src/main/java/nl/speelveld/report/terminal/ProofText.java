package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Property;
import nl.speelveld.matching.proof.Verdict;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;

/// The proof of an outcome, a line for each property; what is broken is told one by one below.
public final class ProofText {
  private static final int WIDTH = 100;

  private ProofText() {}

  /// The proof in a language.
  public static String of(ProofReport proof, Language language) {
    Phrases phrases = Phrases.of(language);
    Texts properties = Texts.of("nl/speelveld/matching/proof/properties", language);
    Page page = new Page(WIDTH).heading(phrases.say("proof.title"), '=').gap();
    for (Verdict verdict : proof.verdicts()) {
      page.sentence(line(verdict, properties, phrases));
    }
    page.gap().sentence(phrases.say(proof.holds() ? "proof.holds" : "proof.broken"));
    return page.toText() + FindingLines.of(proof.findings(), language);
  }

  private static String line(Verdict verdict, Texts properties, Phrases phrases) {
    Property property = verdict.property();
    String title = property.code() + " " + properties.say(property.code() + ".title") + ": ";
    return title
        + switch (verdict) {
          case Verdict.Holds(_, long checks) ->
              phrases.say("proof.line.holds", arg("n", phrases.numbers().whole(checks)));
          case Verdict.Broken(_, var findings) ->
              phrases.say("proof.line.broken", arg("n", phrases.numbers().whole(findings.count())));
          case Verdict.NotChecked _ -> phrases.say("proof.line.unchecked");
        };
  }
}
