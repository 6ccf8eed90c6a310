package nl.speelveld.web.family;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.Standing;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.RankedList;

/// Somebody who makes the list of a child: its family, or staff that a family asked for help.
///
/// @param round the round
/// @param stage how far it is
/// @param child the child
/// @param list the list as it was last saved
/// @param facts what is the same for all families
/// @param hand who makes the list
/// @param now the time of the visit
record Chooser(
    OfficeRound round,
    Stage stage,
    Child child,
    RankedList list,
    RoundFacts facts,
    Hand hand,
    Instant now) {

  /// Who makes a list.
  ///
  /// @param base under which address its pages stand: `/aanmelden`
  /// @param by as the record of who saw what names it
  /// @param help on whose behalf, where it is not the family itself
  record Hand(String base, String by, Optional<HelpTickets.Ticket> help) {
    static Hand family() {
      return new Hand("/aanmelden", "family", Optional.empty());
    }
  }

  String base() {
    return hand.base();
  }

  /// Where the child stands, by name of the programme.
  Map<String, Standing> standings() {
    return facts.standings().of(child);
  }

  /// The programmes that may be on the list.
  List<Programme> open(Map<String, Standing> standings) {
    return facts.programmes().all().stream()
        .filter(its -> standings.getOrDefault(its.name(), NONE).isOpen())
        .toList();
  }

  private static final Standing NONE = new Standing(false, false, List.of(), -1);
}
