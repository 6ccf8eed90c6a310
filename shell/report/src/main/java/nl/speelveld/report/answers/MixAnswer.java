package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.Paired;
import nl.speelveld.runs.measuring.MonitorIndex;

/// What other rules would do to the mix of schools.
final class MixAnswer {
  private static final int LEAST_SCHOOLS = 3;
  private static final int LEAST_GROUP = 30;
  private final ComparisonReport report;
  private final Told told;
  private final OverDrawsWords over;
  private final Phrases names;

  MixAnswer(ComparisonReport report, Told told) {
    this.report = report;
    this.told = told;
    over = new OverDrawsWords(told);
    names = Phrases.of(told.words().texts().language());
  }

  /// Whether indices may be shown: they are of enough schools and of enough children.
  static boolean isShown(ComparisonReport report, Told told) {
    int group =
        report.groups().stream()
            .filter(its -> its.name().equals(report.columns().focal()))
            .mapToInt(ComparisonReport.Row::applicants)
            .sum();
    int rest = report.all().applicants() - group;
    return told.rules().minimumCell() == 1
        || (report.schools().size() >= LEAST_SCHOOLS && Math.min(group, rest) >= LEAST_GROUP);
  }

  /// Whether the intake of a school may be shown.
  static boolean isShown(ComparisonReport.School school, Told told) {
    double least = Math.min(school.intake().before().mean(), school.intake().after().mean());
    return least >= told.rules().denominatorFloor();
  }

  Block block() {
    if (report.mix().isEmpty()) {
      return Block.words(
          "mixing", told.say("compare.mix.none"), List.of(told.say("compare.mix.noGroup")));
    }
    if (!isShown(report, told)) {
      return Block.words(
          "mixing", told.say("compare.mix.none"), List.of(told.say("compare.mix.few")));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            "compare.mix.group",
            arg("group", told.part(report.columns().focal())),
            arg("column", report.columns().group())));
    sentences.add(told.say("compare.mix.sentence"));
    return new Block(
        "mixing",
        heading(),
        sentences,
        List.of(),
        List.of(indices(), schools()),
        List.of(told.say("compare.how.index"), told.say("compare.how.range")));
  }

  private String heading() {
    Optional<Paired> d =
        report.mix().stream()
            .filter(its -> its.index() == MonitorIndex.DISSIMILARITY)
            .findFirst()
            .flatMap(ComparisonReport.Index::value);
    if (d.isEmpty()) {
      return told.say("compare.mix.none");
    }
    if (!d.get().isSure()) {
      return told.say("compare.mix.same");
    }
    return told.say(
        d.get().difference().mean() < 0 ? "compare.mix.more" : "compare.mix.less",
        arg("before", over.twoDecimals(d.get().before().mean())),
        arg("after", over.twoDecimals(d.get().after().mean())));
  }

  private DataTable indices() {
    return new DataTable(
        "indices",
        told.say("compare.table.indices"),
        told.columns("index", "before", "after", "difference", "byChance"),
        report.mix().stream().map(this::index).toList());
  }

  private List<String> index(ComparisonReport.Index its) {
    String name = names.indexName(its.index().id());
    if (its.value().isEmpty()) {
      String none = told.say("none");
      return List.of(name, none, none, none, none);
    }
    Paired value = its.value().get();
    return List.of(
        name,
        over.twoDecimals(value.before().mean()),
        over.twoDecimals(value.after().mean()),
        over.twoDecimals(value.difference()),
        its.byChanceBefore().isEmpty()
            ? told.say("none")
            : chance(its.byChanceBefore()) + " → " + chance(its.byChanceAfter()));
  }

  private String chance(OptionalDouble value) {
    return value.isPresent() ? over.twoDecimals(value.getAsDouble()) : told.say("none");
  }

  private DataTable schools() {
    List<List<String>> rows = new ArrayList<>();
    for (ComparisonReport.School its : report.schools()) {
      boolean shown = isShown(its, told) && its.share().isPresent();
      List<String> row = new ArrayList<>(List.of(its.name()));
      if (shown) {
        Paired share = its.share().orElseThrow();
        row.add(told.percent(share.before().mean()));
        row.add(told.percent(share.after().mean()));
        row.add(points(share.difference().mean(), share));
      } else {
        row.addAll(List.of(told.say("hidden"), told.say("hidden"), told.say("hidden")));
      }
      rows.add(row);
    }
    return new DataTable(
        "schools",
        told.say("compare.table.schools", arg("group", told.part(report.columns().focal()))),
        told.columns("programme", "before", "after", "differencePoints"),
        rows);
  }

  private String points(double mean, Paired share) {
    return told.say(
        "over.range",
        arg("mean", whole(mean)),
        arg("low", whole(share.difference().low())),
        arg("high", whole(share.difference().high())));
  }

  private String whole(double share) {
    return told.words().numbers().decimals(100 * share, 0);
  }
}
