package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;

/// Does segregation play a role here, and how sure is that.
final class VerdictBlock {
  private VerdictBlock() {}

  static Block of(PublishedReport report, Teller teller) {
    Verdict verdict = report.verdict();
    List<String> sentences = new ArrayList<>();
    sentences.add(counted(verdict, report.totals(), teller));
    meaning(verdict, teller).ifPresent(sentences::add);
    // why: one school has nothing to compute; that says itself
    if (verdict.schools() > 1
        && verdict.dissimilarity().value().equals(IndexValue.undefined(Reason.NOT_SHOWN))) {
      sentences.add(teller.say("verdict.notShown"));
    }
    sentences.add(certainty(verdict, report.chanceIsBound(), teller));
    return new Block(
        "verdict",
        heading(verdict, teller),
        sentences,
        List.of(),
        verdict.answer() == Verdict.Answer.TOO_SMALL ? List.of() : List.of(table(verdict, teller)),
        teller.score()
            ? List.of(teller.say("score.how"), teller.meaning("dissimilarity"))
            : List.of(
                teller.say("how.verdict"),
                teller.meaning("dissimilarity"),
                teller.say("how.corrected")));
  }

  static String heading(Verdict verdict, Teller teller) {
    return teller.say("verdict." + verdict.answer().name() + ".heading", teller.placeArg());
  }

  private static String counted(Verdict verdict, PublishedReport.Totals totals, Teller teller) {
    Arg schools = arg("schools", teller.numbers().whole(verdict.schools()));
    Arg pupils = arg("pupils", teller.pupils(totals.pupils()));
    if (teller.score()) {
      return teller.say("score.counted", schools, pupils);
    }
    Arg group = arg("group", teller.focal());
    return totals.focal() instanceof Cell.Shown(double focal)
        ? teller.say(
            "verdict.counted",
            schools,
            pupils,
            arg("focalPupils", teller.numbers().whole(Math.round(focal))),
            group)
        : teller.say("verdict.counted.hidden", schools, pupils, group);
  }

  private static Optional<String> meaning(Verdict verdict, Teller teller) {
    if (verdict.answer() == Verdict.Answer.TOO_SMALL) {
      return Optional.empty();
    }
    IndexValue best = Phrases.best(verdict.dissimilarity());
    return switch (best) {
      case IndexValue.Defined(double value) -> Optional.of(meaning(value, teller));
      case IndexValue.Undefined ignored -> Optional.empty();
    };
  }

  private static String meaning(double value, Teller teller) {
    Arg ofHundred = arg("ofHundred", teller.numbers().ofHundred(value));
    Arg index = arg("index", teller.numbers().index(value));
    return teller.score()
        ? teller.say("score.meaning", ofHundred, index)
        : teller.say("verdict.meaning", arg("group", teller.focal()), ofHundred, index);
  }

  private static String certainty(Verdict verdict, boolean bound, Teller teller) {
    if (teller.score()) {
      boolean small = verdict.answer() == Verdict.Answer.TOO_SMALL;
      return teller.say(small ? "score.tooSmall" : "score.certainty");
    }
    String answer = "verdict." + verdict.answer().name() + ".certainty";
    if (verdict.answer() == Verdict.Answer.TOO_SMALL) {
      return teller.say(answer);
    }
    return teller.say(answer) + " " + chance(verdict, bound, teller) + interval(verdict, teller);
  }

  private static String chance(Verdict verdict, boolean bound, Teller teller) {
    return verdict.findPValue().stream()
        .mapToObj(p ->
            teller.say("verdict.chance", arg("often", bound ? below(p, teller) : often(p, teller))))
        .collect(Collectors.joining());
  }

  private static String below(double bound, Teller teller) {
    return teller.say("often.below", arg("n", (int) Math.round(100 * bound)));
  }

  private static String often(double pValue, Teller teller) {
    // why: 1 of 1,000 is the least that 999 draws give: then none of them reached the place
    return pValue <= 0.001
        ? teller.say("often.rare")
        : pValue < 0.01
            ? teller.say("often.thousand", arg("n", (int) Math.ceil(1000 * pValue)))
            : teller.say("often.hundred", arg("n", (int) Math.round(100 * pValue)));
  }

  private static String interval(Verdict verdict, Teller teller) {
    return verdict
        .dissimilarity()
        .interval()
        .map(i -> " " + teller.say("verdict.interval", arg("between", teller.numbers().between(i))))
        .orElse("");
  }

  private static DataTable table(Verdict verdict, Teller teller) {
    return teller.figures(
        "verdict-table", teller.say("table.verdict"), List.of(verdict.dissimilarity()));
  }
}
