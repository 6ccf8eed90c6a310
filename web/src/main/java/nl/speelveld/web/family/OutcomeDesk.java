package nl.speelveld.web.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.report.letters.Check;
import nl.speelveld.report.letters.LetterContent;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.FamilyOutcomes;
import nl.speelveld.runs.enrolment.family.FamilyRound;
import nl.speelveld.runs.enrolment.family.FamilyRounds;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.enrolment.family.Remedy;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.parts.Parts;

/// What was frozen and what came of it, for one family at a time. The facts of a round are made
/// once and kept until the round changes: a thousand families that look at once cost one replay.
final class OutcomeDesk {
  private final Parts parts;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  OutcomeDesk(Parts parts) {
    this.parts = parts;
  }

  private record Kept(long version, Known known) {}

  /// A round in which seats were given out.
  private record Known(FamilyRound round, FamilyOutcomes outcomes, Map<String, Integer> rows) {}

  /// The receipt of the child, once the round is frozen; empty for who came later.
  Optional<Receipt> findReceipt(Chooser chooser) {
    if (!Stage.isFrozen(chooser.round()) || chooser.round().phase() == Phase.CLEARED) {
      return Optional.empty();
    }
    return parts
        .open()
        .find(chooser.round())
        .flatMap(OutcomeDesk::findSealed)
        .flatMap(sealed -> findReceipt(sealed, chooser.child().pseudonym()));
  }

  private static Optional<SealedRound> findSealed(EnrolmentRound round) {
    return switch (round.progress()) {
      case Progress.Open() -> Optional.empty();
      case Progress.Frozen(var sealed) -> Optional.of(sealed);
      case Progress.Committed(var sealed, _) -> Optional.of(sealed);
      case Progress.Drawn(var sealed, _, _) -> Optional.of(sealed);
      case Progress.Assigned assigned -> Optional.of(assigned.drawn().sealed());
    };
  }

  private static Optional<Receipt> findReceipt(SealedRound sealed, String child) {
    int row = sealed.round().market().applicantNames().indexOf(child);
    return row < 0 ? Optional.empty() : Optional.of(sealed.receipt(row));
  }

  /// The letter of a child; empty before the outcome is published, and for who took no part.
  Optional<LetterContent> findLetter(Chooser chooser) {
    if (chooser.round().phase() != Phase.PUBLISHED) {
      return Optional.empty();
    }
    return find(chooser)
        .flatMap(known ->
            Optional.ofNullable(known.rows.get(chooser.child().pseudonym()))
                .map(row -> letter(chooser, known, row)));
  }

  private LetterContent letter(Chooser chooser, Known known, int row) {
    Child.Person person = chooser.child().person();
    return new LetterContent(
        known.round.office(),
        Optional.of(new FamilyAddress(person.name(), person.lines(), person.language())),
        known.outcomes.of(row),
        known.round.since().published(),
        new Check(known.round.office().publication(), findReceipt(chooser).map(Check.Mark::of)));
  }

  private Optional<Known> find(Chooser chooser) {
    OfficeRound round = chooser.round();
    Kept its = kept.get(round.id());
    if (its != null && its.version == round.version()) {
      return Optional.of(its.known);
    }
    Optional<Known> known =
        parts
            .open()
            .find(round)
            .flatMap(open ->
                FamilyRounds.find(
                    open, chooser.facts().office().orElseGet(() -> plain(round.title()))))
            .map(OutcomeDesk::known);
    known.ifPresent(found -> kept.put(round.id(), new Kept(round.version(), found)));
    return known;
  }

  private static Known known(FamilyRound round) {
    Market market = round.result().assignment().market();
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < market.applicants(); row++) {
      rows.put(market.applicant(row), row);
    }
    return new Known(round, FamilyOutcomes.of(round), Map.copyOf(rows));
  }

  /// What an office says of itself that wrote nothing down.
  private static OfficeDetails plain(String title) {
    return new OfficeDetails(
        new OfficeDetails.Sender(
            title,
            List.of(),
            new Name("Neem contact op met uw gemeente.", "Contact your municipality."),
            Optional.empty()),
        Name.same(title),
        "",
        new OfficeDetails.Dates(Optional.empty(), Optional.empty()),
        new OfficeDetails.Remedies(
            "",
            Map.of(
                "",
                new OfficeDetails.RemedyRule(
                    Remedy.Road.COMPLAINT,
                    new Name("het bestuur van de school", "the board of the school"),
                    Optional.empty(),
                    title))),
        Map.of());
  }
}
