package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.Sensitivity;

/// On which unknown number the effect of a scenario hangs.
final class HangsBlock {
  private HangsBlock() {}

  /// The block, where somebody asked.
  static Optional<Block> find(Telling telling) {
    List<Sensitivity.Found> found = telling.report().hangs();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    for (Sensitivity.Found one : found) {
      sentences.add(sentence(one, telling));
      tables.add(table(one, tables.size() + 1, telling));
    }
    String how = "whatif.how." + found.getFirst().method().name();
    return Optional.of(
        new Block(
            "hangs",
            telling.say("whatif.hangs.heading"),
            sentences,
            List.of(),
            tables,
            List.of(
                telling.say(
                    how, arg("runs", telling.words().numbers().whole(found.getFirst().runs()))),
                telling.say("whatif.how.luck"))));
  }

  private static String sentence(Sensitivity.Found found, Telling telling) {
    return found.parts().stream()
        .filter(part -> part.together() > 0 || part.alone() > 0)
        .max(Comparator.comparingDouble(part -> weight(found, part)))
        .map(most ->
            telling.say(
                "whatif.hangs.sentence",
                arg("scenario", found.scenario()),
                arg("input", telling.say("whatif.input." + most.input().name()))))
        .orElseGet(() -> telling.say("whatif.hangs.nothing", arg("scenario", found.scenario())));
  }

  private static double weight(Sensitivity.Found found, Sensitivity.Part part) {
    return found.method() == Sensitivity.Method.SOBOL ? part.together() : part.alone();
  }

  private static DataTable table(Sensitivity.Found found, int number, Telling telling) {
    boolean shares = found.method() == Sensitivity.Method.SOBOL;
    List<List<String>> rows = new ArrayList<>();
    for (Sensitivity.Part part : found.parts()) {
      rows.add(
          List.of(
              telling.say("whatif.input." + part.input().name()),
              number(part.alone(), shares, telling),
              number(part.together(), shares, telling)));
    }
    return new DataTable(
        "hangs-" + number,
        telling.say("whatif.table.hangs", arg("scenario", found.scenario())),
        shares
            ? telling.columns("input", "sobolAlone", "sobolTogether")
            : telling.columns("input", "morrisStrength", "morrisSpread"),
        rows);
  }

  private static String number(double value, boolean share, Telling telling) {
    return share
        ? telling.words().numbers().percent(value)
        : telling.words().numbers().decimals(value, 4);
  }
}
