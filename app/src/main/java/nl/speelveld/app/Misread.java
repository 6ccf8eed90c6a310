package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.runs.place.MunicipalitySearch;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line that could not be read, as the sentence to tell: which word,
/// why, and what may have been meant.
final class Misread {
  private static final int SUGGESTIONS = 3;

  private Misread() {}

  /// The sentence for a fault that picocli found in the words of a line.
  static WrongUse of(ParameterException fault, String... line) {
    return switch (fault) {
      case MissingParameterException missing -> missing(missing.getMissing(), line);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          new WrongUse("line.option.twice", arg("option", name(twice.getOverwritten())));
      default -> value(fault);
    };
  }

  private static WrongUse missing(List<ArgSpec> missing, String... line) {
    List<OptionSpec> given =
        missing.stream()
            .filter(OptionSpec.class::isInstance)
            .map(OptionSpec.class::cast)
            .filter(option -> isIn(line, option))
            .toList();
    if (!given.isEmpty()) {
      return new WrongUse("line.option.empty", arg("option", given.getFirst().longestName()));
    }
    String names = missing.stream().map(Misread::name).collect(Collectors.joining(", "));
    return new WrongUse("line.missing", arg("n", missing.size()), arg("names", names));
  }

  private static boolean isIn(String[] line, OptionSpec option) {
    List<String> names = Arrays.asList(option.names());
    return Stream.of(line).anyMatch(word -> names.contains(word.replaceFirst("=.*", "")));
  }

  private static WrongUse unmatched(UnmatchedArgumentException fault) {
    String word = fault.getUnmatched().getFirst();
    String near =
        fault.getSuggestions().stream()
            .filter(known -> MunicipalitySearch.isSlip(word, known))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    boolean top = fault.getCommandLine().getParent() == null;
    String kind = fault.isUnknownOption() ? "option" : top ? "command" : "word";
    if (near.isEmpty() || kind.equals("word")) {
      return new WrongUse("line." + kind + ".unknown", arg("word", word));
    }
    return new WrongUse("line." + kind + ".unknown.near", arg("word", word), arg("near", near));
  }

  private static WrongUse value(ParameterException fault) {
    ArgSpec spec = fault.getArgSpec();
    String value = fault.getValue();
    if (spec == null || value == null) {
      return new WrongUse("line.unclear");
    }
    Object[] known = spec.typeInfo().isEnum() ? spec.auxiliaryTypes()[0].getEnumConstants() : null;
    Class<?> last = spec.auxiliaryTypes()[spec.auxiliaryTypes().length - 1];
    if (known != null) {
      return oneOf(name(spec), value, known);
    }
    String kind = last == Integer.class || last == int.class || last == long.class ? "number" : "";
    return new WrongUse(
        kind.isEmpty() ? "line.value" : "line.value.number",
        arg("option", name(spec)),
        arg("value", value));
  }

  /// The sentence for a word that is none of those that an option takes.
  static WrongUse oneOf(String option, String value, Object... known) {
    String words =
        Stream.of(known)
            .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return new WrongUse(
        "line.value.oneOf", arg("option", option), arg("value", value), arg("known", words));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
