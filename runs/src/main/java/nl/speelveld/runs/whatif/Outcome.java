package nl.speelveld.runs.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.simulation.policy.Scenario;

/// What came of one scenario.
///
/// @param scenario which; without policies it is the base
/// @param courses what is told of every year
/// @param schools what changed at the schools of the municipality in the last year, in their order
/// @param parts which of its policies did how much of the change in segregation; empty for fewer
///   than two or more than six policies, or where one needs another
public record Outcome(
    Scenario scenario,
    Map<Aspect, Course> courses,
    List<SchoolChange> schools,
    Optional<Attribution> parts) {
  /// A part of a change of an index that is smaller than this is none: it does not show in three
  /// decimals.
  public static final double NOTHING = .0005;

  /// Copies.
  public Outcome {
    courses = Map.copyOf(courses);
    schools = List.copyOf(schools);
  }

  /// One figure through the years; year 0 is today.
  ///
  /// @param values the band of each year
  /// @param difference the band of the difference with the base, run by run
  public record Course(List<Band> values, List<Band> difference) {
    /// Copies.
    public Course {
      values = List.copyOf(values);
      difference = List.copyOf(difference);
    }

    /// In the last year.
    public Band last() {
      return values.getLast();
    }

    /// The difference with the base in the last year.
    public Band change() {
      return difference.getLast();
    }
  }

  /// What changed at a school: in the last year, against the base.
  ///
  /// @param school its code; a school that a policy opens has its own name
  /// @param share of the group among those whom its pupils meet
  /// @param shareChange difference with the base
  /// @param pupils on its roll
  /// @param pupilsChange difference with the base
  public record SchoolChange(
      String school, Band share, Band shareChange, Band pupils, Band pupilsChange) {}

  /// A course.
  public Course course(Aspect aspect) {
    Course course = courses.get(aspect);
    if (course == null) {
      throw new IllegalArgumentException("aspect (" + aspect + ") was not asked");
    }
    return course;
  }
}
