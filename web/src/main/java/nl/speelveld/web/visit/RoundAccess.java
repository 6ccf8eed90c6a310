package nl.speelveld.web.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;

/// Which rounds a visitor may know of. A round of another municipality does not exist for who works
/// in this one: the answer is the same as for a wrong address.
public final class RoundAccess {
  private final Rounds rounds;

  /// Over these rounds.
  public RoundAccess(Rounds rounds) {
    this.rounds = rounds;
  }

  /// The round that the address names (`{round}`), for a visitor with one of these roles in its
  /// municipality.
  public OfficeRound of(Visit visit, Role... roles) {
    return rounds
        .find(visit.param("round"))
        .filter(round -> mayKnow(visit.visitor(), round, roles))
        .orElseThrow(Refused::notFound);
  }

  /// The round for which a family came in.
  public OfficeRound ofFamily(Visit visit) {
    return visit.visitor() instanceof Visitor.Family(var round, _)
        ? rounds.find(round).orElseThrow(Refused::notFound)
        : Optional.<OfficeRound>empty().orElseThrow(Refused::notFound);
  }

  /// The rounds that a visitor may know of by one of these roles, newest first.
  public List<OfficeRound> all(Visitor visitor, Role... roles) {
    return rounds.all().stream().filter(round -> mayKnow(visitor, round, roles)).toList();
  }

  private static boolean mayKnow(Visitor visitor, OfficeRound round, Role... roles) {
    return Stream.of(roles).anyMatch(role -> visitor.is(role, round.municipality()));
  }
}
