package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.Paired;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.web.page.Page;

/// The figures of a change of rules that matter most: the mix, places and first choices, those of
/// the group that is set apart, and the way to school.
public final class EffectRows {
  private final Page page;
  private final ComparisonReport report;

  EffectRows(Page page, ComparisonReport report) {
    this.page = page;
    this.report = report;
  }

  /// One figure.
  ///
  /// @param what what it is
  /// @param before under the rules of now
  /// @param after under the rules that are weighed
  /// @param difference what they differ by, with its band over draws
  /// @param sure whether the difference has one direction in nearly all draws
  public record Row(String what, String before, String after, String difference, boolean sure) {}

  /// What comes of it for the mix, in a sentence.
  String heading() {
    if (report.all().winners().high() == 0 && report.all().losers().high() == 0) {
      return page.say("effect.nothing");
    }
    Optional<Paired> mix = mix();
    if (mix.isEmpty()) {
      return page.say("effect.noGroup");
    }
    if (!mix.get().isSure()) {
      return page.say("effect.same");
    }
    return page.say(mix.get().difference().mean() < 0 ? "effect.more" : "effect.less");
  }

  private Optional<Paired> mix() {
    return report.mix().stream()
        .filter(its -> its.index() == MonitorIndex.DISSIMILARITY)
        .findFirst()
        .flatMap(ComparisonReport.Index::value);
  }

  /// The figures.
  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    mix().ifPresent(its -> rows.add(row(page.say("effect.mix"), its, page.numbers()::index)));
    report.groups().stream()
        .filter(its -> its.name().equals(report.columns().focal()))
        .findFirst()
        .ifPresent(its -> add(rows, its, page.say("effect.ofGroup", arg("group", group()))));
    add(rows, report.all(), page.say("effect.ofAll"));
    return rows;
  }

  /// The group that is set apart, as its column and value: `targetGroup: ja`.
  private String group() {
    return report.columns().group() + ": " + report.columns().focal();
  }

  private void add(List<Row> rows, ComparisonReport.Row of, String who) {
    rows.add(children("effect.first", who, of.applicants(), of.first()));
    rows.add(children("effect.unplaced", who, of.applicants(), of.unplaced()));
    of.metres()
        .ifPresent(its ->
            rows.add(
                row(
                    page.say("effect.metres", arg("who", who)),
                    its,
                    metres -> page.numbers().decimals(metres, 0) + " m")));
    of.ownWijk()
        .ifPresent(its ->
            rows.add(
                row(
                    page.say("effect.ownWijk", arg("who", who)),
                    its,
                    share -> page.numbers().decimals(100 * share, 1) + " %")));
  }

  private Row children(String key, String who, int applicants, Paired figure) {
    return row(
        page.say(key, arg("who", who), arg("n", page.numbers().whole(applicants))),
        figure,
        heads -> page.numbers().decimals(heads, Math.abs(heads) < 10 ? 1 : 0));
  }

  private Row row(String what, Paired figure, DoubleFunction<String> written) {
    return new Row(
        what,
        written.apply(figure.before().mean()),
        written.apply(figure.after().mean()),
        page.say(
            "effect.band",
            arg("mean", signed(figure.difference().mean(), written)),
            arg("low", signed(figure.difference().low(), written)),
            arg("high", signed(figure.difference().high(), written))),
        figure.isSure());
  }

  private static String signed(double value, DoubleFunction<String> written) {
    return value > 0 ? "+" + written.apply(value) : written.apply(value == 0 ? 0 : value);
  }
}
