package nl.speelveld.optimisation.pairing;

import java.util.List;

/// A group of schools that may join, and one way to do it.
///
/// @param schools numbers of the schools in the list of the question, rising
/// @param spans which building teaches which grades, from the lowest grade up; empty where every
///   building keeps all grades
/// @param gain by how much the index improves, by this group alone
/// @param extraPupilMetres sum over pupils of how much farther their school gets at most: the
///   distance from their old school to their new one, times the share of their time that they spend
///   there
public record Grouping(
    List<Integer> schools, List<Span> spans, double gain, double extraPupilMetres) {
  public Grouping {
    schools = List.copyOf(schools);
    spans = List.copyOf(spans);
  }

  /// A building that teaches the grades `from` … `to − 1`.
  ///
  /// @param school number of the school in the list of the question
  /// @param from first grade, counted from 0
  /// @param to the grade after the last
  public record Span(int school, int from, int to) {}
}
