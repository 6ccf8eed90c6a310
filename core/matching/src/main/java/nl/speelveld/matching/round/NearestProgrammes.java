package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Whether a programme is one of the nearest to an applicant's home.
///
/// First the nearest of each kind that must be among them, then the nearest of all until there are
/// enough. Programmes at exactly the distance of the last taken are taken too, so that the outcome
/// does not hang on the order of the file. Asked applicant by applicant it looks up each once.
final class NearestProgrammes implements Conditions.Holds {
  private final DistanceTable distances;
  private final Conditions.Holds open;
  private final int nearest;
  private final List<Kind> kinds = new ArrayList<>();
  private final BitSet near = new BitSet();
  private int lookedUp = -1; // the applicant whose nearest programmes `near` holds

  private record Kind(int schools, IntPredicate has) {}

  NearestProgrammes(DistanceTable distances, Conditions.Holds open, int nearest) {
    this.distances = distances;
    this.open = open;
    this.nearest = nearest;
  }

  /// At least so many of this kind, where so many exist.
  void atLeast(int schools, IntPredicate has) {
    kinds.add(new Kind(schools, has));
  }

  @Override
  public boolean test(int applicant, int programme, int rank) {
    if (applicant != lookedUp) {
      lookUp(applicant);
    }
    return near.get(programme);
  }

  private void lookUp(int applicant) {
    near.clear();
    lookedUp = applicant;
    kinds.forEach(kind -> take(applicant, kind.schools(), kind.has(), 0));
    take(applicant, nearest, programme -> true, near.cardinality());
  }

  /// Takes the nearest until there are enough, and all as near as the last.
  private void take(int applicant, int enough, IntPredicate has, int before) {
    int taken = before;
    double edge = -1;
    for (int at = distances.from(applicant); at < distances.from(applicant + 1); at++) {
      int programme = distances.programmeAt(at);
      if (taken >= enough && distances.metresAt(at) > edge) {
        return;
      }
      if (!near.get(programme) && has.test(programme) && open.test(applicant, programme, 0)) {
        near.set(programme);
        edge = distances.metresAt(at);
        taken++;
      } else if (near.get(programme) && before == 0 && has.test(programme)) {
        edge = distances.metresAt(at); // taken for another kind, and of this kind as well
        taken++;
      }
    }
  }
}
