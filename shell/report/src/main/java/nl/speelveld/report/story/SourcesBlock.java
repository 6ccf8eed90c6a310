package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.finding.Findings;

/// Files with dates and checksums, definitions, version, command, and what to know about the data.
public final class SourcesBlock {
  private SourcesBlock() {}

  /// The block of another report about a counting of a place.
  ///
  /// @param groups names of the two groups, the one that is looked at first
  public static Block of(
      Basis basis, Findings findings, Phrases phrases, Edition edition, List<String> groups) {
    return of(basis, findings, new Teller(phrases, "", edition, groups, Links.none()));
  }

  static Block of(Basis basis, Findings findings, Teller teller) {
    FindingTexts words = FindingTexts.of(teller.phrases().texts().language());
    List<String> sentences = new ArrayList<>();
    sentences.add(definition(teller));
    words.summarise(findings).forEach(sentences::add);
    return new Block(
        "sources",
        heading(basis, teller),
        sentences,
        List.of(),
        List.of(SourceTables.of(basis.sources(), teller), facts(basis, teller)),
        List.of(teller.say("how.sources")));
  }

  /// A file without a licence is somebody's own: open data have one.
  private static String heading(Basis basis, Teller teller) {
    boolean own = basis.sources().stream().anyMatch(file -> file.licence().isEmpty());
    return teller.say(
        own ? "sources.heading.own" : "sources.heading", arg("n", basis.sources().size()));
  }

  private static String definition(Teller teller) {
    Arg feature = arg("feature", teller.phrases().feature(teller.edition().feature()));
    Arg counted = arg("counted", teller.phrases().counted(teller.edition()));
    return teller.score()
        ? teller.say("score.definition", feature, counted)
        : teller.say(
            "sources.definition",
            feature,
            counted,
            arg("group", teller.focal()),
            arg("rest", teller.rest()));
  }

  private static DataTable facts(Basis basis, Teller teller) {
    return new DataTable(
        "basis",
        teller.say("table.basis"),
        List.of(teller.say("column.subject"), teller.say("column.value")),
        List.of(
            List.of(teller.say("basis.unit"), inWords(basis.unit(), teller)),
            List.of(teller.say("basis.groups"), teller.focal() + " / " + teller.rest()),
            List.of(teller.say("basis.reference"), inWords(basis.reference(), teller)),
            List.of(teller.say("basis.date"), basis.referenceDate()),
            List.of(
                teller.say("basis.registration"),
                teller.phrases().registration(basis.registration())),
            List.of(teller.say("basis.version"), basis.version()),
            List.of(teller.say("basis.command"), basis.command())));
  }

  /// The words of the result shape (`municipality GM0363`) in the language of the report; codes as
  /// they stand.
  private static String inWords(String shape, Teller teller) {
    String code = shape.replaceFirst("^.*?(\\s\\S*\\d\\S*)?$", "$1");
    String word = shape.substring(0, shape.length() - code.length());
    return teller.phrases().texts().find("basis.value." + word.replace(' ', '-')).orElse(word)
        + code;
  }
}
