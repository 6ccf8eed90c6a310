package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;

/// How likely places are, for all, by programme, by list and for single applicants.
///
/// @param title title of the rules
/// @param drawn how it was computed
/// @param columns which columns told groups and levels
/// @param all everybody
/// @param parts groups, then levels; none where neither is known
/// @param programmes chances by programme, class and place on the list
/// @param lists chances of applicants with the same list and classes, the most frequent first
/// @param applicants chances of the applicants who were asked for, in that order
public record ChancesReport(
    String title,
    Drawn drawn,
    KnownPeople.Columns columns,
    Part all,
    List<Part> parts,
    List<AtProgramme> programmes,
    List<OfList> lists,
    List<OfList> applicants) {
  public ChancesReport {
    parts = List.copyOf(parts);
    programmes = List.copyOf(programmes);
    lists = List.copyOf(lists);
    applicants = List.copyOf(applicants);
  }

  /// How chances were computed.
  ///
  /// @param draws how many draws
  /// @param seed what they started from; says nothing where all were counted
  /// @param isCounted whether these are all draws there can be
  public record Drawn(int draws, long seed, boolean isCounted) {}

  /// Some applicants.
  ///
  /// @param column the column that tells them apart, empty for all
  /// @param name which
  /// @param applicants how many
  /// @param first chance of the first choice
  /// @param place chance of a place somewhere on the list
  public record Part(String column, String name, int applicants, Chance first, Chance place) {}

  /// Applicants who put a programme at the same place in the same class.
  ///
  /// @param programme name of the programme
  /// @param priorityClass class at the first seat group that the rules try
  /// @param rank place on the list, 1 is the first choice
  /// @param applicants how many
  /// @param place chance that this programme is the place
  /// @param findOnceAsked chance of being let in once all higher choices were refused; empty where
  ///   that never was so
  public record AtProgramme(
      String programme,
      int priorityClass,
      int rank,
      int applicants,
      Chance place,
      Optional<Chance> findOnceAsked) {}

  /// A list, and the chance of each choice.
  ///
  /// @param name pseudonym of the applicant; empty for a list that several may have handed in
  /// @param applicants how many handed it in, in the same classes
  /// @param choices the choices, best first
  /// @param none chance of no place
  public record OfList(String name, int applicants, List<Choice> choices, Chance none) {
    public OfList {
      choices = List.copyOf(choices);
    }
  }

  /// One choice of a list.
  ///
  /// @param programme name of the programme
  /// @param priorityClass class at the first seat group that the rules try
  /// @param place chance that this programme is the place
  public record Choice(String programme, int priorityClass, Chance place) {}
}
