package nl.speelveld.matching.seats;

import java.util.List;

/// How the seats of one programme are divided, in the order in which everybody tries them.
///
/// The order matters: with reserved seats first, an applicant of the target group with a good
/// number takes a reserved seat; with open seats first such applicants take open ones, and the
/// reserve comes on top. Both are in use; the published rules must say which. Source: Dur,
/// Kominers, Pathak & Sönmez (2018), Journal of Political Economy 126(6).
///
/// @param programme name
/// @param contingents at least one, names all different
public record SeatPlan(String programme, List<Contingent> contingents) {
  public SeatPlan {
    contingents = List.copyOf(contingents);
    long names = contingents.stream().map(Contingent::name).distinct().count();
    if (contingents.isEmpty() || names < contingents.size()) {
      throw new IllegalArgumentException(
          "contingents of ("
              + programme
              + ") are ("
              + contingents
              + "), but there must be one or"
              + " more, each with a name of its own");
    }
  }

  /// All seats in one group.
  public static SeatPlan undivided(String programme, int seats) {
    return new SeatPlan(programme, List.of(Contingent.open("", seats)));
  }

  /// At least this many seats for the types, if so many ask; what they leave goes to others.
  public static SeatPlan softReserve(String programme, int seats, int reserved, long types) {
    return new SeatPlan(
        programme,
        List.of(
            Contingent.soft("gereserveerd", reserved, types),
            Contingent.open("vrij", seats - reserved)));
  }

  /// These seats for the types alone, the rest for everybody.
  public static SeatPlan hardReserve(String programme, int seats, int reserved, long types) {
    return new SeatPlan(
        programme,
        List.of(
            Contingent.hard("gereserveerd", reserved, types),
            Contingent.open("vrij", seats - reserved)));
  }

  /// Two contingents that do not mix: the types in the one, all others in the other.
  public static SeatPlan split(String programme, int seats, int forTypes, long types) {
    return new SeatPlan(
        programme,
        List.of(
            Contingent.hard("doelgroep", forTypes, types),
            Contingent.without("overig", seats - forTypes, types)));
  }

  /// At most this many seats for the types: the others may have all.
  ///
  /// Others try the seats that only they may have first, so they leave the shared ones to the
  /// types: that makes this the same as passing down one list and skipping the types once the
  /// ceiling is reached.
  public static SeatPlan ceiling(String programme, int seats, int most, long types) {
    int shared = Math.min(most, seats);
    return new SeatPlan(
        programme,
        List.of(
            Contingent.without("boven het maximum", seats - shared, types),
            Contingent.open("vrij", shared)));
  }

  /// Name of the seat group of a contingent, as it is published.
  public String groupName(Contingent contingent) {
    return contingents.size() == 1 ? programme : programme + ", " + contingent.name();
  }
}
