package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would be asked for: shares of first choices by school, and what changes with a scenario.
///
/// @param scenarios the scenarios, the first as it is
/// @param groups the groups; one where there are none
/// @param pupils how many choose
/// @param schools one row a school
/// @param summaries one a scenario
/// @param draws how many draws the bands stand on, 0 where there are none
/// @param restless how many more draws did not come to rest; they have no outcome, and are in no
///   band
/// @param closed names of the schools that close
/// @param rests how each scenario came to rest; none where composition stays as it is
public record ForecastReport(
    List<Scenario> scenarios,
    List<String> groups,
    long pupils,
    List<AtSchool> schools,
    List<Summary> summaries,
    int draws,
    int restless,
    List<String> closed,
    List<Rest> rests) {
  /// Copies.
  public ForecastReport {
    scenarios = List.copyOf(scenarios);
    groups = List.copyOf(groups);
    schools = List.copyOf(schools);
    summaries = List.copyOf(summaries);
    closed = List.copyOf(closed);
    rests = List.copyOf(rests);
  }

  /// A scenario.
  public enum Scenario {
    /// As it is.
    BASE,
    /// Some schools are closed.
    CLOSED,
    /// Every school has the same composition.
    EQUAL_COMPOSITION;

    /// What a question compares: as it is, and what it changes.
    static List<Scenario> of(ForecastQuestion question) {
      List<Scenario> scenarios = new ArrayList<>(List.of(BASE));
      if (!question.close().isEmpty()) {
        scenarios.add(CLOSED);
      }
      if (question.equalComposition()) {
        scenarios.add(EQUAL_COMPOSITION);
      }
      return scenarios;
    }
  }

  /// How choice and composition came to rest.
  ///
  /// @param scenario which
  /// @param rounds how many it took
  /// @param smallestStep the smallest part of a step that was taken: 1 where nothing was damped
  /// @param others how many other balances other beginnings come to
  /// @param shares of the group at each school, in the order of the schools
  public record Rest(
      Scenario scenario, int rounds, double smallestStep, int others, List<Double> shares) {
    /// Copies.
    public Rest {
      shares = List.copyOf(shares);
    }
  }

  /// A school.
  ///
  /// @param code its code
  /// @param name its name, the code where there is none
  /// @param share of all first choices, one a scenario
  /// @param ofGroup of the first choices of each group, by scenario and then by group
  /// @param elasticity by how many percent first choices change when its distance to all grows by
  ///   one percent; nothing where distance is no term
  public record AtSchool(
      String code,
      String name,
      List<Banded> share,
      List<List<Banded>> ofGroup,
      Optional<Banded> elasticity) {
    /// Copies.
    public AtSchool {
      share = List.copyOf(share);
      ofGroup = ofGroup.stream().map(List::copyOf).toList();
    }
  }

  /// What a scenario comes to.
  ///
  /// @param scenario which
  /// @param dissimilarity of the expected first choices of each group but the first against all
  ///   others, in their order; none where there is one group
  /// @param kilometresAll what the scenario is worth beside the first, in kilometres a pupil; below
  ///   0 where it is worth less; nothing for the first, or where distance costs nothing
  /// @param kilometres the same for each group
  /// @param nowhere pupils who have no school left in reach
  public record Summary(
      Scenario scenario,
      List<Banded> dissimilarity,
      Optional<Banded> kilometresAll,
      List<Banded> kilometres,
      double nowhere) {
    /// Copies.
    public Summary {
      dissimilarity = List.copyOf(dissimilarity);
      kilometres = List.copyOf(kilometres);
    }
  }
}
