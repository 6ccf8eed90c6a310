package nl.speelveld.web.parts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.LateFiles;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;

/// Takes families in that come after the outcome: their files, the step of the round, and who they
/// are.
///
/// @param store where all of it is kept
/// @param open the rounds as they stand
public record LateFamilies(OfficeStore store, OpenRounds open) {
  /// Who comes.
  ///
  /// @param children the children
  /// @param lists their choices by pseudonym, the dearest first
  /// @param reason why they are taken in, public
  public record Coming(List<Child> children, Map<String, List<String>> lists, String reason) {
    public Coming {
      children = List.copyOf(children);
      lists = Map.copyOf(lists);
    }
  }

  /// Keeps the files and takes the step; where that is refused the files go back to what they were.
  ///
  /// @param round the round as whoever asks saw it
  /// @param before the same, read
  public Read<EnrolmentRound> take(
      OfficeRound round, EnrolmentRound before, Coming coming, Instant at) {
    if (!store.rounds().keepFiles(round, files(before, coming.children, coming.lists))) {
      return new Read.Refused<>(OpenRounds.doneByAnother());
    }
    OfficeRound now = store.rounds().find(round.id()).orElseThrow();
    Read<EnrolmentRound> done =
        open.step(
            now,
            (its, when) -> new LaterSteps(its, when).takeInLate(coming.reason),
            at,
            coming.children);
    if (done instanceof Read.Refused<EnrolmentRound>) {
      // why not the texts of before: a file that was not there cannot be taken away, an empty one
      // cannot be read, and one with a head and no rows says the same
      store.rounds().keepFiles(now, files(before, List.of(), Map.of()));
    }
    return done;
  }

  private static Map<String, String> files(
      EnrolmentRound before, List<Child> children, Map<String, List<String>> lists) {
    return LateFiles.with(before, children, lists);
  }
}
