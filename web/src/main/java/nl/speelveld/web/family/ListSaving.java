package nl.speelveld.web.family;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.visit.Visit;

/// Saves a list, for the family or for who helps it. Whoever helps is on record, and the family
/// hears of it.
final class ListSaving {
  private final FamilyDesk desk;

  ListSaving(FamilyDesk desk) {
    this.desk = desk;
  }

  /// A list as it is to be.
  ///
  /// @param choices the choices
  /// @param sent whether the family looked it over and sent it
  record Next(List<String> choices, boolean sent) {}

  /// Saves; what comes back is what was kept when the method returns.
  ///
  /// @param seen the revision that was seen
  Lists.Saved save(Visit visit, Chooser chooser, int seen, Next next) {
    Lists.Saved saved =
        desk.parts()
            .store()
            .lists()
            .save(
                chooser.round().id(),
                seen,
                new RankedList(
                    chooser.child().pseudonym(),
                    seen + 1,
                    next.choices(),
                    visit.now().truncatedTo(ChronoUnit.MILLIS),
                    next.sent(),
                    chooser.hand().by()),
                visit.now());
    if (saved instanceof Lists.Saved.Kept(var list)) {
      chooser.hand().help().ifPresent(ticket -> record(visit, chooser, ticket, list));
    }
    return saved;
  }

  private void record(Visit visit, Chooser chooser, HelpTickets.Ticket ticket, RankedList list) {
    desk.parts()
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                role(visit, chooser),
                chooser.round().municipality(),
                AccessLog.Action.LIST_ENTERED_FOR_FAMILY,
                chooser.round().id(),
                chooser.child().pseudonym(),
                "list of "
                    + list.choices().size()
                    + (list.sent() ? ", sent; " : "; ")
                    + ticket.wish().id()));
    desk.mail().savedByHelper(chooser, ticket.id(), visit.now()); // once a ticket
  }

  static String role(Visit visit, Chooser chooser) {
    return List.of(Role.HELPER, Role.SCHOOL, Role.OFFICER).stream()
        .filter(role -> visit.visitor().is(role, chooser.round().municipality()))
        .map(Role::id)
        .findFirst()
        .orElse("");
  }
}
