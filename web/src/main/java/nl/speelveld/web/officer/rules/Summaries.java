package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.web.page.Page;

/// What the rules say, part by part, in a line or two each.
public final class Summaries {
  private final Page page;
  private final RoundRules rules;
  private final ConditionWords conditions;

  /// What these rules say.
  public Summaries(Page page, RoundRules rules) {
    this.page = page;
    this.rules = rules;
    conditions = new ConditionWords(page);
  }

  /// A part of the rules.
  ///
  /// @param word its name in words: `part.lists`
  /// @param path its address behind that of the rules
  /// @param lines what it says
  public record Row(String word, String path, List<String> lines) {
    public Row {
      lines = List.copyOf(lines);
    }
  }

  /// All parts, in the order in which people decide about them.
  List<Row> rows() {
    return List.of(
        section(Section.ABOUT, about()),
        section(Section.CALENDAR, calendar()),
        section(Section.LISTS, lists()),
        section(Section.VALID, List.of(valid())),
        item(Item.PRIORITY),
        item(Item.TYPE),
        item(Item.PART),
        section(Section.DRAW, List.of(draw(rules.tieBreak()))),
        item(Item.GUARANTEE),
        section(Section.MECHANISM, List.of(mechanism())));
  }

  private static Row section(Section section, List<String> lines) {
    return new Row(section.word(), section.path(), lines);
  }

  private Row item(Item item) {
    List<String> lines = new ArrayList<>();
    item.names(rules).forEach(name -> lines.add(title(item, name)));
    if (lines.isEmpty()) {
      lines.add(page.say("none." + item.word()));
    }
    if (item == Item.PART) {
      lines.addAll(besideParts());
    }
    return new Row(item.word(), item.path(), lines);
  }

  private List<String> about() {
    return List.of(
        page.say("sum.about", arg("title", rules.title()), arg("version", rules.version())),
        page.say(
            "sum.source",
            arg("source", rules.source().reference()),
            arg("date", rules.source().date())));
  }

  private List<String> calendar() {
    Calendar days = rules.calendar();
    List<String> lines = new ArrayList<>();
    lines.add(
        page.say(
            "sum.open",
            arg("from", page.numbers().date(days.opens())),
            arg("to", page.numbers().date(days.closes()))));
    lines.add(
        page.say(
            "sum.days",
            arg("freezes", page.numbers().date(days.freezes())),
            arg("draws", page.numbers().date(days.draws())),
            arg("publishes", page.numbers().date(days.publishes()))));
    days.secondRound()
        .ifPresent(day -> lines.add(page.say("sum.second", arg("day", page.numbers().date(day)))));
    return lines;
  }

  private List<String> lists() {
    ListRules lists = rules.lists();
    List<String> lines = new ArrayList<>();
    lines.add(
        page.say(
            "sum.lists",
            arg("least", lists.general().least()),
            arg("most", lists.general().most())));
    lists
        .levelColumn()
        .filter(column -> !lists.byLevel().isEmpty())
        .ifPresent(column ->
            lines.add(
                page.say("sum.levels", arg("n", lists.byLevel().size()), arg("column", column))));
    lists.backUp().ifPresent(its -> lines.add(page.say("sum.backUp", arg("n", its.nearest()))));
    lists.shared().ifPresent(column -> lines.add(page.say("sum.shared", arg("column", column))));
    lists
        .born()
        .ifPresent(born ->
            lines.add(
                page.say(
                    "sum.born",
                    arg("from", page.numbers().date(born.from())),
                    arg("to", page.numbers().date(born.to())))));
    return lines;
  }

  private String valid() {
    return rules
        .lists()
        .validWhen()
        .map(when -> page.say("sum.valid", arg("condition", conditions.say(when))))
        .orElseGet(() -> page.say("sum.valid.all"));
  }

  /// What one of several rules is called: what letters call it, or its short name.
  public String title(Item item, String name) {
    return switch (item) {
      case PRIORITY ->
          rules.priorities().stream()
              .filter(its -> its.id().equals(name))
              .map(this::priority)
              .findFirst()
              .orElse(name);
      case PART ->
          rules.seats().general().stream()
              .filter(its -> its.name().equals(name))
              .map(this::part)
              .findFirst()
              .orElse(name);
      case TYPE, GUARANTEE -> name;
    };
  }

  private String priority(PriorityRule rule) {
    String called = page.language() == nl.speelveld.report.text.Language.NL ? rule.nl() : rule.en();
    return rule.percent() == 100
        ? called
        : page.say("sum.percent", arg("rule", called), arg("percent", rule.percent()));
  }

  private String part(ContingentRule part) {
    return page.say("sum.part", arg("part", part.name()), arg("size", size(part.size())));
  }

  private String size(Size size) {
    return switch (size) {
      case Size.Seats(int seats) -> page.say("size.seats", arg("n", seats));
      case Size.Percent(int percent) -> page.say("size.percent", arg("n", percent));
      case Size.FromColumn(String column) -> page.say("size.column", arg("column", column));
      case Size.Rest() -> page.say("size.rest");
    };
  }

  /// What one of several rules means, in a sentence.
  public String sentence(Item item, String name) {
    return switch (item) {
      case PRIORITY ->
          rules.priorities().stream()
              .filter(its -> its.id().equals(name))
              .map(its -> conditions.say(its.when()))
              .findFirst()
              .orElse("");
      case TYPE ->
          rules.types().stream()
              .filter(its -> its.id().equals(name))
              .map(its -> conditions.say(its.when()))
              .findFirst()
              .orElse("");
      case PART ->
          rules.seats().general().stream()
              .filter(its -> its.name().equals(name))
              .map(this::audience)
              .findFirst()
              .orElse("");
      case GUARANTEE ->
          rules.guarantees().stream()
              .filter(its -> its.id().equals(name))
              .map(this::promise)
              .findFirst()
              .orElse("");
    };
  }

  private String audience(ContingentRule part) {
    if (part.types().isEmpty()) {
      return page.say("audience.all");
    }
    return page.say(
        part.others() == Others.AFTER ? "audience.first" : "audience.only",
        arg("types", String.join(", ", part.types())));
  }

  private String promise(Guarantee guarantee) {
    return switch (guarantee) {
      case Guarantee.SeatAt seat ->
          page.say(
              seat.onTop() ? "promise.seatOnTop" : "promise.seat",
              arg("condition", conditions.say(seat.when())));
      case Guarantee.PlaceOnList place -> page.say("promise.place", arg("n", place.length()));
      case Guarantee.NearHome near ->
          page.say("promise.near", arg("metres", page.numbers().whole(Math.round(near.metres()))));
    };
  }

  /// What of the seats stands in the text alone.
  public List<String> besideParts() {
    List<String> lines = new ArrayList<>();
    if (!rules.seats().byProgramme().isEmpty()) {
      lines.add(page.say("beside.byProgramme", arg("n", rules.seats().byProgramme().size())));
    }
    if (!rules.seats().bandwidths().isEmpty()) {
      lines.add(page.say("beside.bandwidths", arg("n", rules.seats().bandwidths().size())));
    }
    if (rules.seats().twinsOver()) {
      lines.add(page.say("beside.twins"));
    }
    return lines;
  }

  private String draw(TieBreakRule rule) {
    return switch (rule) {
      case TieBreakRule.OneNumber() -> page.say("draw.ONE");
      case TieBreakRule.NumberPerProgramme() -> page.say("draw.PROGRAMME");
      case TieBreakRule.NumberPerSeatGroup() -> page.say("draw.GROUP");
      case TieBreakRule.Cyclic() -> page.say("draw.CYCLIC");
      case TieBreakRule.DistanceThenNumber() -> page.say("draw.DISTANCE");
      case TieBreakRule.ScoreThenNumber(String column) ->
          page.say("draw.score", arg("column", column));
      case TieBreakRule.AsRound() -> page.say("draw.ROUND");
      case TieBreakRule.EqualsTogether(TieBreakRule order, boolean letIn) ->
          draw(order) + " " + page.say(letIn ? "equals.IN" : "equals.OUT");
    };
  }

  private String mechanism() {
    return rules.mechanism() instanceof Mechanism.GradeByGrade
        ? page.say("mechanism.gradebygrade")
        : page.say("mechanism." + rules.mechanism().words().replace(" ", ""));
  }
}
