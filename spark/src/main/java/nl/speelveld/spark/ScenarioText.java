package nl.speelveld.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.scenario.BaseAsked;
import nl.speelveld.rounds.scenario.PupilsAsked;
import nl.speelveld.rounds.scenario.ScenarioFile;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.pupils.PupilRequest;

/// A file of scenarios as it travels, with the rules of rounds that it names.
///
/// @param name of the file, for findings
/// @param text of the file
/// @param rules texts by the name that the file gives them
record ScenarioText(String name, String text, Map<String, String> rules) implements Serializable {
  private static final long serialVersionUID = 1;

  ScenarioText {
    rules = Map.copyOf(rules);
  }

  /// What came of reading a file.
  ///
  /// @param text to send
  /// @param result against the data of this machine
  /// @param personal whether it names a table of pupils, which is not sent
  record Read(ScenarioText text, ScenarioQuestion.Result result, boolean personal) {}

  /// Reads a file, and the rules that it names from beside it.
  static Read read(Path file, MonitorData data) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text = Files.readString(file);
    Map<String, String> rules = new TreeMap<>();
    ScenarioQuestion.Result result =
        read(
            name,
            text,
            data,
            named -> {
              Optional<String> found = beside(file, named);
              found.ifPresent(its -> rules.put(named, its));
              return found;
            });
    boolean personal = ScenarioFile.of(name, text).base().flatMap(BaseAsked::pupils).isPresent();
    return new Read(new ScenarioText(name, text, rules), result, personal);
  }

  private static Optional<String> beside(Path file, String name) {
    Path rules = file.resolveSibling(name);
    try {
      return Files.isRegularFile(rules) ? Optional.of(Files.readString(rules)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + rules + ")", unreadable);
    }
  }

  /// Reads it again where it has come to.
  ScenarioQuestion.Result read(MonitorData data) {
    return read(name, text, data, named -> Optional.ofNullable(rules.get(named)));
  }

  private static ScenarioQuestion.Result read(
      String name, String text, MonitorData data, Function<String, Optional<String>> rules) {
    return ScenarioQuestion.read(
        ScenarioFile.of(name, text),
        data,
        new ScenarioQuestion.Beside() {
          @Override
          public Optional<RulesFile.Result> rules(String named) {
            return rules.apply(named).map(its -> RulesFile.read(named, its));
          }

          @Override
          public Optional<MonitorData> pupils(PupilsAsked asked, PupilRequest request) {
            return Optional.empty(); // why: what is personal goes to no other machine
          }
        });
  }
}
