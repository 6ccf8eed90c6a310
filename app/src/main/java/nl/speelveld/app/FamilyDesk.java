package nl.speelveld.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.report.letters.RoundLetters;
import nl.speelveld.rounds.office.FamiliesFile;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.family.FamilyRound;
import nl.speelveld.runs.enrolment.family.FamilyRounds;
import nl.speelveld.runs.enrolment.family.OfficeDetails;

/// Where what families are told is taken from the folder of a round: its outcome, what the office
/// says of itself, and addresses.
///
/// @param terminal where findings are told
/// @param folder the folder of the round
record FamilyDesk(Terminal terminal, Path folder) {
  /// The letters of the round; empty where something cannot be read, after its findings were told.
  Optional<RoundLetters> letters() throws IOException {
    Optional<Outcome> outcome = outcome();
    FamiliesFile.Result families = FamiliesFile.read(folder);
    RoundDesk.tell(terminal, families.findings());
    if (outcome.isEmpty() || families.findings().hasErrors()) {
      return Optional.empty();
    }
    SealedRound sealed = outcome.get().sealed();
    return Optional.of(
        RoundLetters.of(
            outcome.get().family(), families.byApplicant(), row -> receipt(sealed, row)));
  }

  /// A round in which seats were given out.
  ///
  /// @param round the round
  /// @param family what letters need of it
  /// @param sealed what was frozen
  record Outcome(EnrolmentRound round, FamilyRound family, SealedRound sealed) {}

  /// The round with its outcome; empty where it cannot be read, after its findings were told.
  Optional<Outcome> outcome() throws IOException {
    Optional<EnrolmentRound> round = RoundDesk.of(terminal, folder).open();
    if (round.isEmpty()) {
      return Optional.empty();
    }
    if (!(round.get().progress() instanceof Progress.Assigned assigned)) {
      throw new WrongUse("letters.early");
    }
    return switch (OfficeFile.read(folder, round.get().files().data().schools())) {
      case OfficeFile.Result.Refused(var findings) -> {
        RoundDesk.tell(terminal, findings);
        yield Optional.empty();
      }
      case OfficeFile.Result.Read(OfficeDetails office) ->
          FamilyRounds.find(round.get(), office)
              .map(family -> new Outcome(round.get(), family, assigned.drawn().sealed()));
    };
  }

  /// The receipt of who was there at the freeze.
  static Optional<Receipt> receipt(SealedRound sealed, int row) {
    return row < sealed.round().market().applicants()
        ? Optional.of(sealed.receipt(row))
        : Optional.empty();
  }
}
