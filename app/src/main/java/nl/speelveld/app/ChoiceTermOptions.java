package nl.speelveld.app;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.preferences.CompositionShape;
import nl.speelveld.runs.preferences.DistanceShape;
import nl.speelveld.runs.preferences.Specification;
import picocli.CommandLine.Option;

/// What a utility is made of.
final class ChoiceTermOptions {
  @Option(names = "--distance", paramLabel = "${bundle:label.curve}")
  private String distance = "linear";

  @Option(names = "--composition", paramLabel = "${bundle:label.curve}")
  private String composition = "linear";

  @Option(names = "--quality", paramLabel = "${bundle:label.column}")
  private List<String> quality = List.of();

  @Option(names = "--kind", paramLabel = "${bundle:label.column}")
  private List<String> kind = List.of();

  @Option(names = "--same", paramLabel = "${bundle:label.column}")
  private List<String> same = List.of();

  @Option(names = "--pair", paramLabel = "${bundle:label.column}")
  private List<String> pair = List.of();

  @Option(names = "--sibling", paramLabel = "${bundle:label.column}")
  private Optional<String> sibling = Optional.empty();

  @Option(names = "--constants")
  private boolean constants;

  @Option(names = "--group", paramLabel = "${bundle:label.column}", descriptionKey = "choice.group")
  private Optional<String> group = Optional.empty();

  @Option(names = "--focal", paramLabel = "${bundle:label.values}", descriptionKey = "choice.focal")
  private Optional<String> focal = Optional.empty();

  @Option(names = "--by-group", paramLabel = "${bundle:label.terms}")
  private Optional<String> byGroup = Optional.empty();

  @Option(names = "--cluster", paramLabel = "${bundle:label.column}")
  private Optional<String> cluster = Optional.empty();

  @Option(names = "--where", paramLabel = "${bundle:label.where}")
  private List<String> where = List.of();

  /// How distance weighs.
  String distance() {
    if (DistanceShape.find(distance).isEmpty()) {
      throw Misread.oneOf(
          "--distance",
          distance,
          "linear",
          "sqrt",
          "log",
          "square",
          "bend=2",
          "half=1.5,2",
          "none");
    }
    return distance;
  }

  /// The utility.
  Specification specification() {
    if (CompositionShape.find(composition).isEmpty()) {
      throw Misread.oneOf(
          "--composition", composition, "linear", "peak=0.8,0.2", "threshold=0.5", "none");
    }
    for (String word : where) {
      if (word.indexOf('=') < 1) {
        throw Misread.oneOf("--where", word, "sector=po");
      }
    }
    return new Specification(
        new Specification.Grouping(
            group.orElse(""),
            focal.map(NameList::of).orElse(List.of()),
            byGroup.map(NameList::of).orElse(List.of())),
        distance(),
        composition,
        new Specification.Columns(
            quality, kind, same, pair, sibling.orElse(""), cluster.orElse("")),
        constants,
        where);
  }

  /// The options for a printed command.
  String words() {
    StringBuilder words = new StringBuilder();
    words.append(distance.equals("linear") ? "" : " --distance " + Quoted.word(distance));
    words.append(composition.equals("linear") ? "" : " --composition " + Quoted.word(composition));
    quality.forEach(its -> words.append(" --quality ").append(Quoted.word(its)));
    kind.forEach(its -> words.append(" --kind ").append(Quoted.word(its)));
    same.forEach(its -> words.append(" --same ").append(Quoted.word(its)));
    pair.forEach(its -> words.append(" --pair ").append(Quoted.word(its)));
    words.append(QuestionOptions.option("--sibling", sibling));
    words.append(constants ? " --constants" : "");
    words.append(QuestionOptions.option("--group", group));
    words.append(QuestionOptions.option("--focal", focal));
    words.append(QuestionOptions.option("--by-group", byGroup));
    words.append(QuestionOptions.option("--cluster", cluster));
    where.forEach(its -> words.append(" --where ").append(Quoted.word(its)));
    return words.toString();
  }
}
