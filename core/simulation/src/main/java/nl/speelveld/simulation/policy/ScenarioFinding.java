package nl.speelveld.simulation.policy;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with a scenario, or strange in it; codes S201 and up.
public sealed interface ScenarioFinding extends Finding {
  /// A school, area or group that the base does not have.
  ///
  /// @param place the policy
  /// @param kind `school`, `area` or `group`
  /// @param name as it was given
  /// @param nearest names that look alike
  record Unknown(Place place, String kind, String name, String nearest) implements ScenarioFinding {
    @Override
    public String code() {
      return "S201";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A number that is not in its range.
  ///
  /// @param place the policy
  /// @param parameter its name
  /// @param value as it was given
  /// @param range what is allowed
  record OutOfRange(Place place, String parameter, String value, String range)
      implements ScenarioFinding {
    @Override
    public String code() {
      return "S202";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A policy that changes nothing.
  ///
  /// @param place the policy
  record ChangesNothing(Place place) implements ScenarioFinding {
    @Override
    public String code() {
      return "S203";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// There are fewer seats than families in a year.
  ///
  /// @param place the policy after which it is so
  /// @param year the first year
  /// @param seats of all schools
  /// @param families expected
  record TooFewSeats(Place place, int year, long seats, long families) implements ScenarioFinding {
    @Override
    public String code() {
      return "S204";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A rule of central enrolment where there is none in that year.
  ///
  /// @param place the policy
  /// @param year in which it begins
  record NoCentralEnrolment(Place place, int year) implements ScenarioFinding {
    @Override
    public String code() {
      return "S205";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A policy that begins after the last year.
  ///
  /// @param place the policy
  /// @param from when it begins
  /// @param years how many the scenario has
  record TooLate(Place place, int from, int years) implements ScenarioFinding {
    @Override
    public String code() {
      return "S206";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// No school has a seat in a year: nobody can be placed.
  ///
  /// @param place the policy
  /// @param year the first year
  record NoSchoolLeft(Place place, int year) implements ScenarioFinding {
    @Override
    public String code() {
      return "S207";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
