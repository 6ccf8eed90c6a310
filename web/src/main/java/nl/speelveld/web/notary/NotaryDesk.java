package nl.speelveld.web.notary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.web.notary.NotaryRound.State;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Visit;

/// The rounds of a notary, and how far each is.
final class NotaryDesk {
  /// The room, by which its words are found.
  static final String ROOM = "notary";

  private final Parts parts;

  NotaryDesk(Parts parts) {
    this.parts = parts;
  }

  Parts parts() {
    return parts;
  }

  void home(Visit visit) {
    List<NotaryRound> rounds =
        parts.access().all(visit.visitor(), Role.NOTARY).stream()
            .map(round -> model(round, Optional.empty()))
            .toList();
    visit.show("notary/home.jte", visit.page(ROOM, "home.title"), Map.of("rounds", rounds));
  }

  void show(Visit visit) {
    OfficeRound round = round(visit);
    Optional<EnrolmentRound> open =
        round.phase().isBefore(Phase.FROZEN) || round.phase() == Phase.CLEARED
            ? Optional.empty()
            : parts.open().find(round);
    Page page = visit.pageTitled(ROOM, round.title());
    visit.show(
        "notary/round.jte",
        page.under(page.say("home.title"), "/notaris"),
        Map.of("round", model(round, open)));
  }

  /// The round that the address names.
  OfficeRound round(Visit visit) {
    return parts.access().of(visit, Role.NOTARY);
  }

  static String pathOf(OfficeRound round) {
    return "/notaris/rondes/" + round.id();
  }

  /// A page below that of the round.
  static Page below(Visit visit, OfficeRound round, String title) {
    Page page = visit.page(ROOM, title);
    return page.under(page.say("home.title"), "/notaris").under(round.title(), pathOf(round));
  }

  /// The hash that was handed in for a round.
  Optional<SecretHash> findHash(OfficeRound round) {
    return SecretHash.find(parts.store().rounds().files(round.id()));
  }

  /// Keeps a file of the office.
  boolean keep(OfficeRound round, String file, String text) {
    return parts.store().rounds().keepFiles(round, Map.of(file, text));
  }

  /// The notary's name, as it can stand in a line.
  static String nameOf(Visit visit) {
    return visit
        .visitor()
        .findAccount()
        .map(Account::name)
        .orElse("")
        .replaceAll("\\p{Cntrl}+", " ")
        .strip();
  }

  /// Writes in the record of who did what.
  void record(Visit visit, OfficeRound round, String what) {
    parts
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                Role.NOTARY.id(),
                round.municipality(),
                AccessLog.Action.STEP_DONE,
                round.id(),
                "",
                what));
  }

  /// A finding in a sentence.
  static String sentence(Finding finding, Page page) {
    FindingTexts texts = FindingTexts.of(page.language());
    return (texts.content(finding) + " " + texts.action(finding)).strip();
  }

  NotaryRound model(OfficeRound round, Optional<EnrolmentRound> open) {
    return new NotaryRound(
        pathOf(round),
        round.id(),
        round.title(),
        round.phase().id(),
        steps(round),
        open.flatMap(NotaryDesk::findFrozen),
        open.map(its -> its.papers().log().entries()).orElse(List.of()));
  }

  private List<NotaryRound.Step> steps(OfficeRound round) {
    Map<String, String> files = parts.store().rounds().files(round.id());
    boolean handedIn = SecretHash.find(files).isPresent();
    boolean signed = files.containsKey(StatementPage.FILE);
    Phase phase = round.phase();
    boolean frozen = !phase.isBefore(Phase.FROZEN);
    boolean published = !phase.isBefore(Phase.PUBLISHED);
    String at = pathOf(round);
    return List.of(
        new NotaryRound.Step(
            "secret", at + "/geheim", handedIn || frozen ? State.DONE : State.NOW, !published),
        new NotaryRound.Step(
            "draw",
            at + "/loten",
            !frozen ? State.LATER : phase == Phase.FROZEN ? State.NOW : State.DONE,
            phase == Phase.FROZEN),
        new NotaryRound.Step(
            "statement",
            at + "/verklaring",
            signed ? State.DONE : published ? State.NOW : State.LATER,
            published));
  }

  /// What was frozen, where something was.
  static Optional<NotaryRound.Frozen> findFrozen(EnrolmentRound round) {
    return switch (round.progress()) {
      case Progress.Open() -> Optional.empty();
      case Progress.Frozen(var sealed) ->
          Optional.of(
              frozen(sealed, new NotaryRound.Announced(sealed.round().kind().code(), "", "", "")));
      case Progress.Committed(var sealed, var commitment) ->
          Optional.of(frozen(sealed, announced(commitment)));
      case Progress.Drawn(var sealed, var commitment, _) ->
          Optional.of(frozen(sealed, announced(commitment)));
      case Progress.Assigned assigned ->
          Optional.of(frozen(assigned.drawn().sealed(), announced(assigned.drawn().commitment())));
    };
  }

  private static NotaryRound.Announced announced(Commitment commitment) {
    return new NotaryRound.Announced(
        commitment.kind().code(),
        commitment.code(),
        commitment.publicSource(),
        commitment.secretHash());
  }

  private static NotaryRound.Frozen frozen(SealedRound sealed, NotaryRound.Announced chance) {
    Market market = sealed.round().market();
    long seats = market.seatGroups().stream().mapToLong(SeatGroup::seats).sum();
    return new NotaryRound.Frozen(
        sealed.root().hex(),
        sealed.leaves(),
        new NotaryRound.Counts(
            market.applicants(), market.programmes().size(), seats, market.wishes()),
        new NotaryRound.Rules(rule(sealed, "version"), rule(sealed, "file")),
        chance);
  }

  private static String rule(SealedRound sealed, String name) {
    return sealed.round().rules().stream()
        .filter(its -> its.name().equals(name))
        .map(Rule::value)
        .findFirst()
        .orElse("");
  }
}
