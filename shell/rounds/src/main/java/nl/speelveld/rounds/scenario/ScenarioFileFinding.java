package nl.speelveld.rounds.scenario;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with names in a file of scenarios; codes E841 and up. What is wrong with its form
/// is a finding of files (E811 and up), what is wrong with its policies one of the simulation (S201
/// and up); all have the line.
public sealed interface ScenarioFileFinding extends Finding {
  /// A school, area or group that the municipality does not have.
  ///
  /// @param place the line
  /// @param kind `school`, `area` or `group`
  /// @param name as it was given
  /// @param nearest names that look alike
  record UnknownName(Place place, String kind, String name, String nearest)
      implements ScenarioFileFinding {
    @Override
    public String code() {
      return "E841";
    }
  }

  /// A name that several schools have.
  ///
  /// @param place the line
  /// @param name as it was given
  /// @param codes of the schools
  record SharedName(Place place, String name, String codes) implements ScenarioFileFinding {
    @Override
    public String code() {
      return "E842";
    }
  }

  /// Two scenarios with one name, or a new school with the name of another.
  ///
  /// @param place the line
  /// @param name as it was given
  record NameTwice(Place place, String name) implements ScenarioFileFinding {
    @Override
    public String code() {
      return "E843";
    }
  }

  /// A file of rules that is not there.
  ///
  /// @param place the line
  /// @param rules as it was named
  record RulesMissing(Place place, String rules) implements ScenarioFileFinding {
    @Override
    public String code() {
      return "E844";
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
