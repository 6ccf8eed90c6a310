package nl.speelveld.report.text;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.segregation.value.IndexValue;

/// Phrases that many sentences share: names of groups, of indices, of surroundings; a value or why
/// there is none.
///
/// @param texts the sentences
public record Phrases(Texts texts) {
  private static final Pattern REGISTRATION = Pattern.compile("(.+)-(october|february)(-GM\\d+)?");

  /// The phrases in a language.
  public static Phrases of(Language language) {
    return new Phrases(Texts.of(language));
  }

  /// The phrases in a language for a terminal, which has no pictures to speak of.
  public static Phrases forTerminal(Language language) {
    return new Phrases(Texts.of(language).forTerminal());
  }

  /// The sentence of a key.
  public String say(String key, Arg... args) {
    return texts.say(key, args);
  }

  /// Numbers as people write them.
  public Numbers numbers() {
    return texts.numbers();
  }

  /// A group in full: `leerlingen met een leerlinggewicht`; focal is group 0.
  public String group(Feature feature, int group, String category) {
    return groupText("group." + feature.id() + "." + side(group), group, category);
  }

  /// A group in a few words, for a legend or a column.
  public String groupShort(Feature feature, int group, String category) {
    return groupText("group.short." + feature.id() + "." + side(group), group, category);
  }

  private static String side(int group) {
    return group == 0 ? "focal" : "rest";
  }

  private String groupText(String key, int group, String category) {
    Optional<String> own = texts.find(key);
    String chosen =
        own.isPresent() ? key : key.startsWith("group.short.") ? "group.short" : "group.any";
    chosen = own.isPresent() ? chosen : chosen + "." + side(group);
    String sentence = texts.find(chosen).orElse("");
    return sentence.contains("{category}")
        ? say(chosen, arg("category", category(category)))
        : say(chosen);
  }

  /// A category of a file in words, as it stands where we have none.
  public String category(String id) {
    String number =
        id.matches("\\d+\\.\\d+")
            ? numbers().decimals(Double.parseDouble(id), id.length() - id.indexOf('.') - 1)
            : id;
    return texts.find("category." + id).orElse(number);
  }

  /// Name of an index; its id where the bundle has no name.
  public String indexName(String id) {
    return texts.find("index." + id + ".name").orElse(id);
  }

  /// An index explained in one sentence; empty where the bundle has none.
  public String indexMeaning(String id) {
    return texts.find("index." + id + ".meaning").orElse("");
  }

  /// What schools are compared with: `de wijk`.
  public String reference(Reference reference) {
    return say("reference." + reference.id());
  }

  /// A feature in words.
  public String feature(Feature feature) {
    return say("feature." + feature.id());
  }

  /// An index with two decimals, or why there is none.
  public String index(IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) -> numbers().index(number);
      case IndexValue.Undefined(IndexValue.Reason reason) -> reason(reason);
    };
  }

  /// A share as a percentage, or why there is none.
  public String share(IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) -> numbers().percent(number);
      case IndexValue.Undefined(IndexValue.Reason reason) -> reason(reason);
    };
  }

  /// A method of registration in words: `leerlinggewicht, geteld op 1 oktober`; its id where the
  /// bundle has no words.
  public String registration(String id) {
    Matcher counted = REGISTRATION.matcher(id);
    if (!counted.matches()) {
      return texts.find("registration." + id).orElse(id);
    }
    String feature = texts.find("feature." + counted.group(1)).orElse(counted.group(1));
    String words = say("registration." + counted.group(2), arg("feature", feature));
    return counted.group(3) == null ? words : say("registration.own", arg("counted", words));
  }

  /// The same in a few words, for a column: `leerlinggewicht, oktober`.
  public String registrationShort(String id) {
    Matcher counted = REGISTRATION.matcher(id);
    if (!counted.matches()) {
      return texts.find("registration.short." + id).orElseGet(() -> registration(id));
    }
    String feature = counted.group(1);
    return say(
        "registration.short." + counted.group(2),
        arg("feature", texts.find("feature.short." + feature).orElse(feature)));
  }

  /// What a file of the data folder holds, in the language of these phrases: the folder describes
  /// kinds of files in Dutch. Any other description stands as it is.
  public String fileKind(String description) {
    Texts dutch = Texts.of(Language.NL);
    return dutch.keys().stream()
        .filter(key -> key.startsWith("kind."))
        .filter(key -> dutch.find(key).filter(description::equals).isPresent())
        .findFirst()
        .map(key -> say(key))
        .orElse(description);
  }

  /// What changed at a break: words of its own, else the two methods of registration.
  public String change(String what) {
    Optional<String> own = texts.find("break." + what);
    int between = what.indexOf("-to-");
    return own.orElseGet(() ->
        between < 0
            ? say("break.any")
            : say(
                "break.registration",
                arg("before", registration(what.substring(0, between))),
                arg("after", registration(what.substring(between + 4)))));
  }

  /// Why an index has no value.
  public String reason(IndexValue.Reason reason) {
    return say("undefined." + reason.name());
  }

  /// Why a part is absent, and what would bring it.
  public String absent(Part.Why why) {
    return say("absent." + why.name());
  }

  /// The best value of a figure: corrected for chance where there is such a value.
  public static IndexValue best(Figure figure) {
    return figure.corrected().orElse(figure.value());
  }

  /// How an interval was made.
  public String method(nl.speelveld.segregation.value.Interval.Method method) {
    return say("interval." + method.name());
  }

  /// When and what was counted: `schooljaar 2016-2017, peildatum 1 oktober 2016`.
  public String counted(Edition edition) {
    return say(
        "edition.counted",
        arg("year", numbers().schoolYear(edition.year())),
        arg("date", numbers().date(edition.referenceDate())));
  }
}
