package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.enrolment.RoundStore;

/// The rounds of an office. Port; the store implements it.
///
/// What changes a round names the round as it was seen; when somebody else changed it since,
/// nothing happens and the answer is `false`. Of two who freeze, draw or publish at once exactly
/// one wins.
public interface Rounds {
  /// Files of a round that the office writes; `applicants.csv` and `preferences.csv` are made from
  /// [Children] and [Lists].
  List<String> OFFICE_FILES =
      List.of(
          "round.yaml",
          "office.yaml",
          "schools.csv",
          "seats.csv",
          "school-pages.csv",
          "lottery.csv",
          "late-applicants.csv",
          "late-preferences.csv",
          "late-distances.csv",
          "notary.csv",
          "notary-statement.txt");

  /// All rounds, newest first.
  List<OfficeRound> all();

  /// The round with an id.
  Optional<OfficeRound> find(String id);

  /// Adds a round with the files of its office.
  void add(OfficeRound round, Map<String, String> files);

  /// Writes a round again: phase, title, closing, day of destruction.
  ///
  /// @param before the round as it was seen
  /// @return whether it was kept
  boolean replace(OfficeRound before, OfficeRound after);

  /// The files of the office, by name.
  Map<String, String> files(String round);

  /// Writes files of the office; those that are not named stay.
  ///
  /// @return whether they were kept
  boolean keepFiles(OfficeRound before, Map<String, String> files);

  /// Where the steps of the round read and leave their papers. What its `keep` writes also moves
  /// the phase of the round. Its `files()` has applicants and lists as they are saved at that
  /// moment.
  RoundStore steps(String round);

  /// The same for a step by which children come to the round: they are kept with what the step
  /// left, or not at all.
  RoundStore steps(String round, List<Child> coming);

  /// The files that are public, by name; empty before the freeze.
  Map<String, String> published(String round);

  /// One public file.
  Optional<String> findPublished(String round, String name);

  /// Destroys what is personal: children, lists, requests, mail, codes, the salt. Rules, schools,
  /// seats, public files and log stay.
  ///
  /// @return what was destroyed; empty where another changed the round since
  Optional<Destroyed> destroy(OfficeRound before, Instant at, String by);

  /// What was destroyed, for every round of which something was.
  List<Destroyed> destroyed();

  /// The report of a destruction.
  ///
  /// @param round id of the round
  /// @param title its title
  /// @param at when
  /// @param by who, as the record of who saw what names it
  /// @param rows how many rows went, by what they held: `children`, `lists`
  record Destroyed(String round, String title, Instant at, String by, Map<String, Integer> rows) {
    public Destroyed {
      rows = Map.copyOf(rows);
    }
  }
}
