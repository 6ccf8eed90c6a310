package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Numbers;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.whatif.Reading.Fault;

/// Says measures and bands in the words of a page.
///
/// @param page the words
/// @param city the municipality whose schools and groups are named
/// @param rounds its public rounds
record Telling(Page page, City city, SiteRounds rounds) {
  /// The words about a municipality.
  static Telling of(Page page, Begun begun) {
    return new Telling(page, begun.city(), begun.rounds());
  }

  /// What reads measures of the municipality.
  Reading reading() {
    return new Reading(city, rounds);
  }

  /// The phrases that reports share.
  Phrases phrases() {
    return Phrases.of(page.language());
  }

  /// Numbers as people write them.
  Numbers numbers() {
    return page.numbers();
  }

  /// The place as an argument.
  Arg place() {
    return arg("place", city.municipality().name());
  }

  /// A school by its name; one that a measure opens by its area.
  String school(String code) {
    if (code.startsWith("nieuw-")) {
      return page.say("opened", arg("code", code.split("-", -1)[1]));
    }
    return city.schools().stream()
        .filter(school -> school.code().equals(code))
        .map(School::name)
        .findFirst()
        .orElse(code);
  }

  /// A group, `groep` or `rest`, in full.
  String group(String side) {
    int group = Math.max(0, MeasureKind.GROUPS.indexOf(side));
    return phrases().group(city.edition().feature(), group, city.base().groups().get(group));
  }

  /// The name of a kind of measure.
  String name(MeasureKind kind) {
    return page.say("measure." + kind.id());
  }

  /// A measure in a sentence.
  String sentence(Typed typed) {
    List<Arg> args = new ArrayList<>();
    for (Field field : typed.kind().fields()) {
      if (!field.name().startsWith("school") || !typed.has("school2")) {
        args.add(arg(field.name(), words(field, typed)));
      }
    }
    if (typed.has("school2")) {
      args.add(arg("scholen", list(typed.schools().stream().map(this::school).toList())));
    }
    return page.say("card." + typed.kind().id(), args.toArray(Arg[]::new));
  }

  private String words(Field field, Typed typed) {
    String value = typed.value(field.name());
    return switch (field.type()) {
      case SIZE -> size(field, value);
      case ROUND -> round(value);
      case NUMBER -> value.replace("-", "−");
      case SCHOOL, SCHOOL_OR_NONE -> school(value);
      case AREA -> page.say("area", arg("code", value));
      case GROUP -> group(value);
      case PRIORITY -> page.words().find("priority." + value).orElse(value);
    };
  }

  private String size(Field field, String value) {
    return value.isEmpty()
        ? page.say("size", arg("low", field.band().low()), arg("high", field.band().high()))
        : value.replace("-", "−");
  }

  /// The title of a round, with what its rules ask that no open data know.
  private String round(String id) {
    return rounds
        .find(id)
        .map(round -> {
          List<String> without = SiteRounds.in(city, round).without();
          return without.isEmpty()
              ? page.say("round", arg("title", round.title()))
              : page.say(
                  "round.without", arg("title", round.title()), arg("columns", list(without)));
        })
        .orElse(id);
  }

  /// `A, B en C`.
  String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " "
            + page.say("and")
            + " "
            + names.getLast();
  }

  /// What is wrong with a field, in a sentence.
  String wrong(Fault fault) {
    Arg field = arg("field", page.say("field." + fault.field()));
    return fault.key().equals("wrong.number")
        ? page.say(
            fault.key(),
            field,
            arg("least", Integer.toString(fault.least()).replace("-", "−")),
            arg("most", fault.most()))
        : page.say(fault.key(), field);
  }

  /// The ends of a band in words.
  String between(Band band, Measured measured) {
    return page.say(
        "band",
        arg("low", measured.write(numbers(), band.low())),
        arg("high", measured.write(numbers(), band.high())));
  }

  /// A difference with the base in words: only where it can be told which way it goes.
  String change(Band change, Measured measured) {
    String band =
        page.say(
            "band",
            arg("low", measured.writeChange(numbers(), change.low())),
            arg("high", unit(measured, measured.writeChange(numbers(), change.high()))));
    String key = change.holdsNought() ? "same" : change.median() < 0 ? "less" : "more";
    return change.holdsNought()
        ? page.say("answer." + key, arg("band", band))
        : page.say(
            "answer." + key,
            arg("by", unit(measured, measured.writeChange(numbers(), Math.abs(change.median())))),
            arg("band", band));
  }

  /// A difference of shares is one of percentage points, which is said.
  private String unit(Measured measured, String number) {
    return measured == Measured.SHARE ? page.say("points", arg("value", number)) : number;
  }

  /// How a figure is written.
  enum Measured {
    /// An index of 0 … 1.
    INDEX,
    /// Kilometres.
    KILOMETRES,
    /// A share of 0 … 1.
    SHARE;

    String write(Numbers numbers, double value) {
      return switch (this) {
        case INDEX -> numbers.index(value);
        case KILOMETRES -> numbers.decimals(value, 2) + " km";
        case SHARE -> numbers.percent(value);
      };
    }

    String writeChange(Numbers numbers, double value) {
      return switch (this) {
        case INDEX -> numbers.decimals(value, 3);
        case KILOMETRES -> numbers.decimals(value, 2) + " km";
        case SHARE -> numbers.decimals(100 * value, 1);
      };
    }
  }
}
