package nl.speelveld.matching.round;

/// Whether a programme is promised as near home: it is within the distance and open to the
/// applicant, and every such programme is on the list.
///
/// Whoever leaves out a programme near home has no promise, since that one may be where the seat
/// is.
final class NearHomeListed implements Conditions.Holds {
  private final DistanceTable distances;
  private final Lists lists;
  private final Conditions.Holds open;
  private final double metres;

  NearHomeListed(DistanceTable distances, Lists lists, Conditions.Holds open, double metres) {
    this.distances = distances;
    this.lists = lists;
    this.open = open;
    this.metres = metres;
  }

  @Override
  public boolean test(int applicant, int programme, int rank) {
    boolean near = false;
    boolean listed = true;
    for (int at = distances.from(applicant);
        at < distances.from(applicant + 1) && distances.metresAt(at) <= metres;
        at++) {
      int its = distances.programmeAt(at);
      if (open.test(applicant, its, 0)) {
        near |= its == programme;
        listed &= lists.holds(applicant, its);
      }
    }
    return near && listed;
  }
}
