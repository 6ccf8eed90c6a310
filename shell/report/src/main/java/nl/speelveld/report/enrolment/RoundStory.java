package nl.speelveld.report.enrolment;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.matching.statistics.SeatGroupFigures;
import nl.speelveld.matching.statistics.SeatGroupFigures.CutOff;
import nl.speelveld.report.chart.PartBars;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.ProtectedCell;

/// The statistics of a round as blocks: outcome, groups, schools, near home, mix, afterwards.
///
/// @param title title of the page
/// @param lead what it is
/// @param blocks the blocks, in order
public record RoundStory(String title, String lead, List<Block> blocks) {
  static final String PATH = "nl/speelveld/report/enrolment/round";

  public RoundStory {
    blocks = List.copyOf(blocks);
  }

  /// The words of the page in a language.
  public static Phrases words(Language language) {
    return new Phrases(Texts.of(PATH, language));
  }

  /// The story of a round, in the words of [#words].
  public static RoundStory of(RoundReport report, Phrases words) {
    Telling telling = new Telling(report, PublishedStatistics.of(report), words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(telling.outcome());
    blocks.add(telling.parts());
    blocks.add(telling.programmes());
    blocks.add(telling.near());
    blocks.add(telling.mix());
    if (!report.later().isEmpty()) {
      blocks.add(telling.afterwards());
    }
    return new RoundStory(
        report.place().isEmpty()
            ? words.say("title.own", arg("round", report.round()))
            : words.say("title", arg("round", report.round()), arg("place", report.place())),
        words.say("lead"),
        blocks);
  }

  /// Tells one round.
  private record Telling(RoundReport report, PublishedStatistics figures, Phrases words) {
    Block outcome() {
      List<String> sentences = new ArrayList<>();
      figures.placed().find().ifPresent(its -> sentences.add(say("outcome.placed", percent(its))));
      figures
          .firstWithout()
          .find()
          .ifPresent(its -> sentences.add(say("outcome.without", percent(its))));
      PublishedTable table = figures.outcomes();
      boolean drawn = !table.withheld() && table.cells().getFirst().stream().allMatch(Cell::shown);
      return new Block(
          "outcome",
          figures.firstChoice().find().isPresent()
              ? say("outcome.heading", percent(figures.firstChoice().find().getAsDouble()))
              : say("outcome.heading.hidden"),
          sentences,
          drawn ? List.of(picture(table)) : List.of(),
          List.of(table(table)),
          List.of(say("how.rounded"), say("how.without")));
    }

    private Picture picture(PublishedTable table) {
      List<PartBars.PartRow> parts =
          IntStream.range(0, table.columns().size())
              .mapToObj(at ->
                  new PartBars.PartRow(
                      column(table.columns().get(at)),
                      table.cells().getFirst().get(at).find().orElse(0),
                      at >= 1))
              .toList();
      PartBars.PartRow total =
          new PartBars.PartRow(
              say("column.total"), table.cells().getFirst().getLast().find().orElse(0), false);
      String title = say("picture.outcomes");
      return new Picture(
          "outcomes",
          title,
          say("picture.outcomes.description"),
          frame -> PartBars.svg(frame, parts, total, n -> words.numbers().decimals(n, 0)));
    }

    Block parts() {
      return new Block(
          "parts",
          say("parts.heading"),
          partsSentences(),
          List.of(),
          // why: a table of one part and its total says the same as the table of all
          Stream.of(figures.byGroup(), figures.byLevel())
              .filter(its -> its.rows().size() != 2)
              .map(this::table)
              .toList(),
          List.of(say("how.columns"), say("how.few")));
    }

    private List<String> partsSentences() {
      List<String> sentences = new ArrayList<>();
      if (report.known().group() || report.known().level()) {
        sentences.add(say("parts.sentence"));
      }
      if (!report.known().group()) {
        sentences.add(say("parts.noGroup"));
      }
      if (!report.known().level()) {
        sentences.add(say("parts.noLevel"));
      }
      return sentences;
    }

    Block programmes() {
      long over =
          figures.programmes().stream().filter(its -> its.firstChoices() > its.seats()).count();
      return new Block(
          "programmes",
          say(
              "programmes.heading",
              arg("over", whole(over)),
              arg("all", whole(figures.programmes().size()))),
          List.of(say("programmes.sentence")),
          List.of(),
          List.of(
              new DataTable(
                  "programmes",
                  say("table.programmes"),
                  columns("programme", "seats", "listed", "first", "chance", "without", "waiting"),
                  figures.programmes().stream().map(this::programme).toList()),
              new DataTable(
                  "seats",
                  say("table.seats"),
                  columns("seatGroup", "seats", "cutOff", "waiting", "classes"),
                  figures.seatGroups().stream().map(this::seats).toList())),
          List.of(say("how.cutOff"), say("how.without")));
    }

    private List<String> programme(PublishedStatistics.Programme its) {
      return List.of(
          its.name(),
          whole(its.seats()),
          whole(its.listed()),
          whole(its.firstChoices()),
          share(its.chance()),
          share(its.chanceWithout()),
          whole(its.waiting()));
    }

    private List<String> seats(SeatGroupFigures its) {
      String classes =
          its.byClass().stream()
              .map(taken ->
                  say(
                      "seats.class",
                      arg("class", report.className(taken.priorityClass())),
                      arg("seats", few(taken.seats()))))
              .collect(Collectors.joining("; "));
      return List.of(
          its.name(), whole(its.seats()), cutOff(its.cutOff()), whole(its.waiting()), classes);
    }

    private String few(int seats) {
      return switch (DisclosureControl.protectCount(seats, report.rules())) {
        case ProtectedCell.Shown(long value) -> whole(value);
        case ProtectedCell.Suppressed ignored ->
            say("seats.few", arg("few", whole(report.rules().minimumCell())));
      };
    }

    private String cutOff(CutOff cutOff) {
      return switch (cutOff) {
        case CutOff.Everybody() -> say("cutOff.everybody");
        case CutOff.Nobody() -> say("cutOff.nobody");
        // draws count from 0, people from 1
        case CutOff.Last(int priorityClass, int number) ->
            say(
                "cutOff.last",
                arg("number", whole(number + 1L)),
                arg("class", report.className(priorityClass)));
      };
    }

    Block near() {
      PublishedStatistics.Near all = figures.near().getFirst();
      return new Block(
          "near",
          all.ownWijk().find().isPresent()
              ? say("near.heading", percent(all.ownWijk().find().getAsDouble()))
              : say("near.heading.hidden"),
          report.known().wijk()
              ? List.of(say("near.sentence"))
              : List.of(say("near.noWijk"), say("near.sentence")),
          List.of(),
          List.of(
              new DataTable(
                  "near",
                  say("table.near"),
                  columns("part", "median", "ninetieth", "ownWijk"),
                  figures.near().stream().map(this::near).toList())),
          List.of(say("how.near")));
    }

    private List<String> near(PublishedStatistics.Near its) {
      return List.of(
          row(its.name()),
          its.medianMetres().text(words.numbers()::metres, say("hidden")),
          its.ninetiethMetres().text(words.numbers()::metres, say("hidden")),
          share(its.ownWijk()));
    }

    Block mix() {
      if (!report.known().group()) {
        return Block.words("mix", say("mix.heading.unknown"), List.of(say("parts.noGroup")));
      }
      List<DataTable> tables = new ArrayList<>(List.of(table(figures.mix())));
      if (!figures.spread().isEmpty()) {
        tables.add(new SpreadTable(words).of(figures.spread(), !report.later().isEmpty()));
      }
      return new Block(
          "mix",
          figures.mix().withheld() ? say("mix.heading.hidden") : say("mix.heading"),
          List.of(say("mix.sentence")),
          List.of(),
          tables,
          figures.spread().isEmpty()
              ? List.of(say("how.mix"))
              : List.of(say("how.mix"), say("how.spread")));
    }

    Block afterwards() {
      List<DataTable> tables = new ArrayList<>();
      for (int at = 0; at < figures.changes().size(); at++) {
        tables.add(table(figures.changes().get(at), "changes-" + (at + 1)));
      }
      return new Block(
          "afterwards",
          figures.placedAfter().find().isPresent()
              ? say("afterwards.heading", percent(figures.placedAfter().find().getAsDouble()))
              : say("afterwards.heading.hidden"),
          List.of(say("afterwards.sentence")),
          List.of(),
          tables,
          List.of(say("how.rounded")));
    }

    private DataTable table(PublishedTable table) {
      return table(table, table.id());
    }

    private DataTable table(PublishedTable table, String id) {
      String caption = say("table." + table.id());
      if (table.withheld()) {
        return new DataTable(id, caption, columns("part"), List.of(List.of(say("table.withheld"))));
      }
      List<String> names =
          new ArrayList<>(columns(table.id().equals("mix") ? "programme" : "part"));
      table.columns().forEach(its -> names.add(column(its)));
      names.add(say("column.total"));
      // why: of one row the total row says the same
      int first = table.rows().size() == 2 ? 1 : 0;
      List<List<String>> rows = new ArrayList<>();
      for (int at = first; at < table.rows().size(); at++) {
        List<String> row = new ArrayList<>(List.of(row(table.rows().get(at))));
        table.cells().get(at).stream().map(this::heads).forEach(row::add);
        rows.add(row);
      }
      return new DataTable(id, caption, names, rows);
    }

    private String heads(Cell cell) {
      return cell.text(n -> words.numbers().decimals(n, 0), say("hidden"));
    }

    private String share(Cell cell) {
      return cell.text(words.numbers()::percent, say("hidden"));
    }

    private String row(String name) {
      return name.isEmpty() ? say("row.all") : name.equals("few") ? say("row.few") : name;
    }

    /// Words of a column: keys of the house are looked up, names of groups stand as they are.
    private String column(String key) {
      int number = key.indexOf(':');
      if (number > 0) {
        return say("column." + key.substring(0, number), arg("rank", key.substring(number + 1)));
      }
      return words.texts().find("column." + key).orElse(key);
    }

    private List<String> columns(String... keys) {
      return IntStream.range(0, keys.length).mapToObj(at -> say("column." + keys[at])).toList();
    }

    private Arg percent(double share) {
      return arg("share", words.numbers().percent(share));
    }

    private String whole(long number) {
      return words.numbers().whole(number);
    }

    private String say(String key, Arg... args) {
      return words.say(key, args);
    }
  }
}
