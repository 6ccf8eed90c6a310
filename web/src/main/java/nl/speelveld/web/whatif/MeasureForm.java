package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.Reading.Fault;
import nl.speelveld.web.whatif.ScenarioView.FieldView;
import nl.speelveld.web.whatif.ScenarioView.FormView;
import nl.speelveld.web.whatif.ScenarioView.Option;

/// The form of a measure. It is sent as an address (GET): the page reads it and leads on to the
/// address with the measure in it.
///
/// @param telling the words
/// @param asked the question of the page
/// @param base address of the page
record MeasureForm(Telling telling, Asked asked, String base) {
  private static final String SENT = "klaar";

  /// Whether a form was sent.
  static boolean isSent(Visit visit) {
    return visit.context().queryParam(SENT) != null;
  }

  /// What was typed.
  static Typed typed(Visit visit) {
    MeasureKind kind = MeasureKind.find(visit.query("kies")).orElseThrow(Refused::notFound);
    List<String> values = new ArrayList<>();
    for (Field field : kind.fields()) {
      values.add(tidy(field, Typed.clean(visit.query(field.name()))));
    }
    return new Typed(kind, values);
  }

  // 007, +7 and 7 are one number, and one link
  private static String tidy(Field field, String value) {
    boolean isNumber = !field.isList() && value.matches("[+-]?\\d{1,6}");
    return isNumber ? Integer.toString(Integer.parseInt(value)) : value;
  }

  /// The place of the measure that was changed, from 0; below 0 for a new one.
  static int place(Visit visit) {
    String place = visit.query("plaats");
    return place.matches("\\d") ? Integer.parseInt(place) - 1 : -1;
  }

  /// The form that the address asks for, as nobody touched it yet.
  Optional<FormView> asked(Visit visit) {
    int place = place(visit);
    if (place >= 0 && place < asked.measures().size()) {
      return Optional.of(view(asked.measures().get(place), place, List.of()));
    }
    return asked.measures().size() >= Asked.MOST
        ? Optional.empty()
        : MeasureKind.find(visit.query("kies")).map(kind -> view(Typed.usual(kind), -1, List.of()));
  }

  /// What is wrong with a measure, as links to its fields.
  List<Problem> problems(Typed typed, int place, Reading reading) {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : reading.faults(typed)) {
      problems.add(new Problem(fault.field(), telling.wrong(fault)));
    }
    boolean isThere =
        IntStream.range(0, asked.measures().size())
            .anyMatch(at -> at != place && asked.measures().get(at).equals(typed));
    if (isThere) {
      problems.add(new Problem(first(typed), telling.page().say("wrong.same")));
    }
    if (place < 0 && asked.measures().size() >= Asked.MOST) {
      problems.add(
          new Problem(first(typed), telling.page().say("measures.most", arg("n", Asked.MOST))));
    }
    return problems;
  }

  /// The first field of a measure.
  String first(Typed typed) {
    return typed.kind().fields().getFirst().name();
  }

  /// The form with what is in it.
  ///
  /// @param place of the measure that is changed, from 0; below 0 for a new one
  FormView view(Typed typed, int place, List<Problem> problems) {
    Page page = telling.page();
    String name = telling.name(typed.kind());
    boolean isNew = place < 0 || place >= asked.measures().size();
    return new FormView(
        typed.kind().id(),
        isNew ? name : page.say("form.edit", arg("name", name)),
        page.say("measure." + typed.kind().id() + ".what"),
        isNew ? "" : Integer.toString(place + 1),
        typed.kind().fields().stream().map(field -> field(field, typed, problems)).toList(),
        asked.measures().stream().map(Typed::word).toList(),
        asked.beside().stream().map(Asked::word).toList(),
        base + asked.query() + (isNew ? "#kies" : "#maatregel-" + (place + 1)));
  }

  private FieldView field(Field field, Typed typed, List<Problem> problems) {
    Page page = telling.page();
    String key = "field." + field.name();
    String help = help(field, key);
    String value = typed.value(field.name());
    List<Option> options = new ArrayList<>(options(field));
    if (field.isList() && options.stream().noneMatch(each -> each.value().equals(value))) {
      options.add(new Option(value, value)); // what was typed is not lost
    }
    return new FieldView(
        field.name(),
        page.say(key),
        help,
        value,
        problems.stream()
            .filter(problem -> problem.field().equals(field.name()))
            .map(Problem::text)
            .findFirst()
            .orElse(""),
        options);
  }

  private String help(Field field, String key) {
    Page page = telling.page();
    if (field.name().equals("vanaf")) {
      return page.say(key + ".help", arg("most", Asked.YEARS));
    }
    String own = page.words().find(key + ".help").orElse("");
    return field.type() == Field.Type.SIZE
        ? (own
                + " "
                + page.say(
                    "field.band", arg("low", field.band().low()), arg("high", field.band().high())))
            .strip()
        : own;
  }

  private List<Option> options(Field field) {
    return switch (field.type()) {
      case NUMBER, SIZE -> List.of();
      case ROUND -> rounds();
      case SCHOOL, SCHOOL_OR_NONE -> schools();
      case AREA -> areas();
      case GROUP -> both();
      case PRIORITY ->
          MeasureKind.PRIORITIES.stream()
              .map(value -> new Option(value, telling.page().say("priority." + value)))
              .toList();
    };
  }

  private List<Option> rounds() {
    List<Option> options =
        new ArrayList<>(List.of(new Option("", telling.page().say("field.choose"))));
    telling.rounds().all().forEach(each -> options.add(new Option(each.id(), each.title())));
    return options;
  }

  private List<Option> both() {
    return MeasureKind.GROUPS.stream().map(side -> new Option(side, telling.group(side))).toList();
  }

  private List<Option> schools() {
    Collator order = Collator.getInstance(telling.page().language().locale());
    List<School> schools =
        telling.city().schools().subList(0, telling.city().inside()).stream()
            .sorted(Comparator.comparing(School::name, order).thenComparing(School::code))
            .toList();
    Map<String, Long> named =
        schools.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    School::name, java.util.stream.Collectors.counting()));
    List<Option> options =
        new ArrayList<>(List.of(new Option("", telling.page().say("field.choose"))));
    for (School school : schools) {
      String where = school.postcode4().isEmpty() ? school.code() : school.postcode4();
      boolean isAlone = named.getOrDefault(school.name(), 1L) == 1;
      options.add(
          new Option(school.code(), isAlone ? school.name() : school.name() + " (" + where + ")"));
    }
    return options;
  }

  private List<Option> areas() {
    List<Option> options =
        new ArrayList<>(List.of(new Option("", telling.page().say("field.choose"))));
    telling.city().areas().stream()
        .filter(area -> area.municipality().equals(telling.city().municipality().code()))
        .map(Area::code)
        .sorted()
        .forEach(code -> options.add(new Option(code, code)));
    return options;
  }
}
