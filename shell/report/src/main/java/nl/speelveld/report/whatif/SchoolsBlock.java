package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.Outcome.SchoolChange;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.simulation.policy.SchoolPolicy.OpenSchool;

/// What changes at each school: a map and a table for each scenario.
final class SchoolsBlock {
  private static final int MAPS = 4;
  private static final double SEEN = .005; // half a point: less is drawn as no change

  private SchoolsBlock() {}

  static Block of(Telling telling) {
    List<Outcome> outcomes = telling.outcomes();
    List<Picture> pictures = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    for (int at = 0; at < outcomes.size(); at++) {
      if (at < MAPS) {
        pictures.add(map(outcomes.get(at), at + 1, telling));
      }
      tables.add(table(outcomes.get(at), at + 1, telling));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(telling.say("whatif.schools.sentence", arg("group", telling.focal())));
    for (Outcome outcome : outcomes) {
      sentences.add(counted(outcome, telling));
    }
    sentences.add(telling.say("whatif.schools.quality"));
    return new Block(
        "schools",
        telling.say("whatif.schools.heading", telling.years()),
        sentences,
        pictures,
        tables,
        List.of(
            telling.say("whatif.how.schools"),
            telling.say("whatif.how.band", ReproductionBlock.share(telling))));
  }

  private static String counted(Outcome outcome, Telling telling) {
    long up = outcome.schools().stream().filter(its -> mark(its) == SchoolMark.OVER).count();
    long down = outcome.schools().stream().filter(its -> mark(its) == SchoolMark.UNDER).count();
    return telling.say(
        "whatif.schools.counted",
        arg("scenario", outcome.scenario().name()),
        arg("up", Math.toIntExact(up)),
        arg("down", Math.toIntExact(down)),
        arg("all", outcome.schools().size()));
  }

  private static SchoolMark mark(SchoolChange school) {
    Band change = school.shareChange();
    return change.low() > 0 && change.median() >= SEEN
        ? SchoolMark.OVER
        : change.high() < 0 && change.median() <= -SEEN ? SchoolMark.UNDER : SchoolMark.MIRRORS;
  }

  private static Picture map(Outcome outcome, int number, Telling telling) {
    List<SchoolDot> dots = new ArrayList<>();
    Map<SchoolMark, String> used = new EnumMap<>(SchoolMark.class);
    for (SchoolChange school : outcome.schools()) {
      place(school.school(), outcome, telling)
          .ifPresent(at -> {
            SchoolMark mark = mark(school);
            used.put(mark, telling.say("whatif.mark." + mark.name()));
            dots.add(
                new SchoolDot(
                    telling.say(
                        "whatif.dot",
                        arg("school", telling.school(school.school())),
                        arg("change", telling.points(school.shareChange()))),
                    at.x(),
                    at.y(),
                    mark,
                    false));
          });
    }
    MapWords words =
        new MapWords(
            new SchoolLegend(used, ""),
            km -> telling.words().numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    String title = telling.say("whatif.picture.map", arg("scenario", outcome.scenario().name()));
    return new Picture(
        "map-" + number,
        title,
        telling.say("whatif.picture.map.description", arg("n", dots.size())),
        frame -> SchoolMap.svg(frame, telling.report().shapes(), dots, words));
  }

  /// A place on the map.
  private record Spot(double x, double y) {}

  private static Optional<Spot> place(String code, Outcome outcome, Telling telling) {
    Optional<School> known = telling.findSchool(code);
    if (known.isPresent()) {
      return known.filter(School::located).map(its -> new Spot(its.rdX(), its.rdY()));
    }
    return outcome.scenario().policies().stream()
        .filter(policy -> policy instanceof OpenSchool opened && opened.name().equals(code))
        .map(policy -> new Spot(((OpenSchool) policy).x(), ((OpenSchool) policy).y()))
        .findFirst();
  }

  private static DataTable table(Outcome outcome, int number, Telling telling) {
    List<List<String>> rows = new ArrayList<>();
    for (SchoolChange school : outcome.schools()) {
      Cell now = telling.shown().share(List.of(school.school()));
      boolean counted = telling.findSchool(school.school()).isPresent();
      boolean hidden = counted && now instanceof Cell.Hidden;
      String nothing = telling.say("hidden");
      rows.add(
          List.of(
              telling.school(school.school()),
              counted
                  ? now.text(telling.words().numbers()::percent, nothing)
                  : telling.say("whatif.none"),
              hidden ? nothing : telling.points(school.shareChange()),
              hidden ? nothing : telling.say("whatif.direction." + mark(school).name()),
              telling.signed(school.pupilsChange().median(), 0)));
    }
    return new DataTable(
        "schools-" + number,
        telling.say("whatif.table.schools", arg("scenario", outcome.scenario().name())),
        telling.columns("school", "shareNow", "shareChange", "direction", "pupilsChange"),
        rows);
  }
}
