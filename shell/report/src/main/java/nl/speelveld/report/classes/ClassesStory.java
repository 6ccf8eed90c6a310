package nl.speelveld.report.classes;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.chart.PartBars;
import nl.speelveld.report.chart.PartBars.PartRow;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.simulation.classes.ClassFigures;
import nl.speelveld.simulation.classes.ClassFigures.Apart;
import nl.speelveld.simulation.compare.Band;

/// Scenarios about classes of secondary schools, told: what it cannot show, how things are, what
/// each scenario changes between locations and between classes.
public final class ClassesStory {
  private static final String PATH = "nl/speelveld/report/classes/classes";

  private static final double NOTICED = 0.005;

  private final List<ClassAnswer> answers;
  private final String group;
  private final Phrases words;
  private final ClassNumbers numbers;

  private ClassesStory(List<ClassAnswer> answers, String group, Phrases words) {
    this.answers = answers;
    this.group = group;
    this.words = words;
    this.numbers = new ClassNumbers(words);
  }

  /// The report in a language.
  ///
  /// @param title of all of it
  /// @param group name of the group of which shares were given; empty where only levels are asked
  /// @param answers one for each scenario, of one municipality, one or more
  public static Answer of(
      String title, String group, List<ClassAnswer> answers, Language language) {
    Phrases words = new Phrases(Texts.of(language).with(PATH));
    return new ClassesStory(answers, group, words).answer(title);
  }

  private Answer answer(String title) {
    SecondaryTown town = answers.getFirst().town();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.words(
            "limits",
            say("classes.limits.heading"),
            List.of(
                say("classes.limits.exact"),
                say("classes.limits.choice"),
                say("classes.limits.learning"))));
    blocks.add(now(town));
    for (int at = 0; at < answers.size(); at++) {
      blocks.add(scenario(at));
    }
    YearsOfClasses years = new YearsOfClasses(answers, group, words);
    blocks.add(years.block());
    blocks.add(order());
    return new Answer(
        "classes",
        title,
        say(
            "classes.lead",
            arg("place", town.municipality().name()),
            arg("year", town.year() + "-" + (town.year() + 1)),
            arg("pupils", numbers.whole(town.classes().pupils())),
            arg("locations", numbers.whole(town.locations().size()))),
        blocks,
        Stream.concat(ClassesFigures.of(answers).stream(), years.figures().stream()).toList(),
        words);
  }

  private Block now(SecondaryTown town) {
    Apart now = answers.getFirst().before();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        say(
            "classes.now",
            arg("locations", numbers.percent(now.locations().otherLevel())),
            arg("classes", numbers.percent(now.classes().otherLevel()))));
    sentences.add(
        say("classes.bridge", arg("share", numbers.percent(answers.getFirst().bridgeBefore()))));
    if (town.withoutLevel() > 0) {
      sentences.add(say("classes.without", arg("n", numbers.whole(town.withoutLevel()))));
    }
    return new Block(
        "now",
        say(
            "classes.now.heading",
            arg("within", numbers.percent(now.withinLocations() / now.classes().levels()))),
        sentences,
        List.of(picture("now", say("classes.picture.now"), now)),
        List.of(parts("now", say("classes.picture.now"), now)),
        List.of(say("classes.how.index"), say("classes.how.bridge"), say("classes.how.units")));
  }

  private Block scenario(int at) {
    ClassAnswer answer = answers.get(at);
    Apart before = answer.before();
    Apart after = answer.after();
    String name = answer.request().name();
    List<String> sentences = new ArrayList<>();
    ClassPolicyWords policies = new ClassPolicyWords(answers.getFirst().town(), words);
    answer.request().policies().forEach(policy -> sentences.add(policies.told(policy)));
    sentences.add(
        say(
            "classes.change.meet",
            arg("before", numbers.percent(before.classes().otherLevel())),
            arg("after", numbers.percent(after.classes().otherLevel()))));
    sentences.add(
        same(before.locations().levels(), after.locations().levels())
            ? say("classes.change.locations.same")
            : say(
                "classes.change.locations",
                arg("before", numbers.index(before.locations().levels())),
                arg("after", numbers.index(after.locations().levels()))));
    sentences.add(
        say(
            "classes.change.bridge",
            arg("before", numbers.percent(answer.bridgeBefore())),
            arg("after", numbers.percent(answer.bridgeAfter()))));
    answer.group().ifPresent(figures -> sentences.addAll(group(figures)));
    return new Block(
        "scenario-" + (at + 1),
        say(
            "classes.scenario.heading",
            arg("name", name),
            arg("before", numbers.index(before.classes().levels())),
            arg("after", numbers.index(after.classes().levels()))),
        sentences,
        List.of(
            picture("scenario-" + (at + 1), say("classes.picture.then", arg("name", name)), after)),
        List.of(table(at, answer)),
        List.of(say("classes.how.measure"), say("classes.how.evidence")));
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) < 0.0005;
  }

  private List<String> group(ClassFigures.Group figures) {
    Band change = figures.classesChange();
    Arg before = arg("before", numbers.index(figures.classesBefore().median()));
    Arg after = arg("after", numbers.index(figures.classesAfter().median()));
    if (Math.max(Math.abs(change.low()), Math.abs(change.high())) < NOTICED) {
      return List.of(
          say("classes.group.little", arg("group", group), before, after),
          say("classes.group.bound"));
    }
    return List.of(
        say(
            change.holdsNought() ? "classes.group.unknown" : "classes.group.change",
            arg("group", group),
            before,
            after,
            arg("low", numbers.change(change.low())),
            arg("high", numbers.change(change.high()))),
        say("classes.group.bound"));
  }

  private Picture picture(String id, String title, Apart apart) {
    List<PartRow> parts =
        List.of(
            new PartRow(say("classes.part.locations"), apart.locations().levels(), true),
            new PartRow(say("classes.part.classes"), Math.max(0, apart.withinLocations()), false));
    PartRow whole = new PartRow(say("classes.part.whole"), apart.classes().levels(), false);
    return new Picture(
        "picture-" + id,
        title,
        say("classes.picture.description"),
        frame -> PartBars.svg(frame, parts, whole, numbers::index));
  }

  private DataTable parts(String id, String caption, Apart apart) {
    return new DataTable(
        "table-" + id,
        caption,
        List.of(say("classes.column.part"), say("classes.column.value")),
        List.of(
            List.of(say("classes.part.locations"), numbers.index(apart.locations().levels())),
            List.of(say("classes.part.classes"), numbers.index(apart.withinLocations())),
            List.of(say("classes.part.whole"), numbers.index(apart.classes().levels()))));
  }

  private DataTable table(int at, ClassAnswer answer) {
    List<List<String>> rows = new ArrayList<>();
    Apart before = answer.before();
    Apart after = answer.after();
    rows.add(row("classes.row.classes", before.classes().levels(), after.classes().levels()));
    rows.add(row("classes.row.locations", before.locations().levels(), after.locations().levels()));
    rows.add(row("classes.row.within", before.withinLocations(), after.withinLocations()));
    rows.add(row("classes.row.upper", before.classes().upper(), after.classes().upper()));
    rows.add(row("classes.row.other", before.classes().otherLevel(), after.classes().otherLevel()));
    answer
        .group()
        .ifPresent(figures -> {
          rows.add(
              List.of(
                  say("classes.row.group", arg("group", group)),
                  numbers.band(figures.classesBefore()),
                  numbers.band(figures.classesAfter()),
                  numbers.band(figures.classesChange())));
          rows.add(
              List.of(
                  say("classes.row.group.locations", arg("group", group)),
                  numbers.band(figures.locationsBefore()),
                  numbers.band(figures.locationsAfter()),
                  numbers.band(figures.locationsChange())));
        });
    return new DataTable(
        "table-scenario-" + (at + 1),
        say("classes.table", arg("name", answer.request().name())),
        List.of(
            say("classes.column.figure"),
            say("classes.column.before"),
            say("classes.column.after"),
            say("classes.column.change")),
        rows);
  }

  private List<String> row(String key, double before, double after) {
    return List.of(
        say(key), numbers.index(before), numbers.index(after), numbers.change(after - before));
  }

  /// Which scenario mixes classes most: levels are counted, so their order is known.
  private Block order() {
    List<ClassAnswer> sorted =
        answers.stream()
            .sorted(Comparator.comparingDouble(each -> each.after().classes().levels()))
            .toList();
    List<String> sentences = new ArrayList<>();
    for (ClassAnswer answer : sorted) {
      sentences.add(
          say(
              "classes.order.one",
              arg("name", answer.request().name()),
              arg("after", numbers.index(answer.after().classes().levels())),
              arg("other", numbers.percent(answer.after().classes().otherLevel()))));
    }
    sentences.add(say("classes.order.cost"));
    return Block.words("order", say("classes.order.heading"), sentences);
  }

  private String say(String key, Arg... args) {
    return words.say(key, args);
  }
}
