package nl.speelveld.web.family;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.LateLists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Whose list a visit is about, and what the pages of this room share.
final class FamilyDesk {
  static final String ROOM = "family";

  private final Parts parts;
  private final RoundFactsDesk facts;
  private final ChanceDesk chances;
  private final HelpTickets tickets;
  private final FamilyMail mail;

  FamilyDesk(Parts parts) {
    this.parts = parts;
    facts = new RoundFactsDesk(parts.store().rounds());
    chances = new ChanceDesk(parts);
    tickets = new HelpTickets(parts.secrets());
    mail = new FamilyMail(parts.store(), parts.settings().address());
  }

  Parts parts() {
    return parts;
  }

  HelpTickets tickets() {
    return tickets;
  }

  FamilyMail mail() {
    return mail;
  }

  RoundFacts facts(OfficeRound round) {
    return facts.of(round);
  }

  /// Whose list a visit is about: of the family that came in, or of the child on the ticket that
  /// the address names.
  Chooser chooser(Visit visit) {
    return visit.visitor() instanceof Visitor.Family(var round, var child)
        ? chooser(visit, round, child, Chooser.Hand.family())
        : helped(visit);
  }

  private Chooser helped(Visit visit) {
    Account account = visit.visitor().findAccount().orElseThrow(Refused::notFound);
    HelpTickets.Ticket ticket =
        tickets
            .find(visit.param("ticket"), account.id(), visit.now())
            .orElseThrow(Refused::notFound);
    Chooser chooser =
        chooser(
            visit,
            ticket.round(),
            ticket.child(),
            new Chooser.Hand(
                "/hulp/" + ticket.id(), visit.visitor().recorded(), Optional.of(ticket)));
    if (!mayHelp(visit.visitor(), chooser.round())) {
      throw Refused.notFound(); // the role was taken back since
    }
    return chooser;
  }

  /// Whether somebody may help families of a round.
  static boolean mayHelp(Visitor visitor, OfficeRound round) {
    return List.of(Role.HELPER, Role.SCHOOL, Role.OFFICER).stream()
        .anyMatch(role -> visitor.is(role, round.municipality()));
  }

  private Chooser chooser(Visit visit, String round, String child, Chooser.Hand hand) {
    OfficeRound its = parts.store().rounds().find(round).orElseThrow(Refused::notFound);
    Child known = parts.store().children().find(round, child).orElseThrow(Refused::notFound);
    return new Chooser(
        its, Stage.of(its, visit.now()), known, list(its, child), facts.of(its), hand, visit.now());
  }

  /// The list as it was saved; of who came late, and saved none here, the one that was handed in.
  private RankedList list(OfficeRound round, String child) {
    RankedList list = parts.store().lists().find(round.id(), child);
    return list.isSaved() || round.phase() != Phase.PUBLISHED
        ? list
        : parts
            .open()
            .find(round)
            .map(open -> RankedList.handedIn(child, LateLists.of(open, child)))
            .orElse(list);
  }

  /// The chances at this moment.
  ChanceDesk.Answer chances(Chooser chooser, Visit visit) {
    return chooser.stage() == Stage.OPEN || chooser.stage() == Stage.NOT_OPEN
        ? chances.of(chooser.round(), chooser.facts(), visit.now())
        : new ChanceDesk.Answer.Unknown();
  }

  /// A page of this room; where somebody helps it says for whom.
  Page page(Visit visit, Chooser chooser, String title) {
    Page page = visit.page(ROOM, title);
    return chooser.hand().help().isEmpty() ? page : page.under(page.say("help.title"), "/hulp");
  }
}
