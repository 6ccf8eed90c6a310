package nl.speelveld.matching.proof;

import java.util.Arrays;
import java.util.BitSet;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.finding.Place;

/// The seats of a claim in columns, so that each property is one pass over wishes.
///
/// Rows that do not exist are left out here; V4 names them. Of two seats of one applicant the one
/// higher on the list counts, and each takes a seat.
final class ClaimedSeats {
  static final int NONE = -1;
  final Market market;
  final Priorities priorities;
  final Standing standing;
  private final int[] granted;
  private final int[] onTopAt;
  private final int[] taken;
  private final long[] worst;
  private final BitSet notInDraw = new BitSet();

  ClaimedSeats(Claim claim, Standing standing) {
    market = claim.market();
    priorities = claim.priorities();
    this.standing = standing;
    int groups = market.seatGroups().size();
    granted = filled(market.applicants());
    onTopAt = filled(market.applicants());
    taken = new int[groups];
    worst = new long[groups];
    Arrays.fill(worst, NONE);
    standing.gone().forEach(notInDraw::set);
    claim.seats().stream().filter(this::exists).forEach(this::take);
  }

  private static int[] filled(int size) {
    int[] column = new int[size];
    Arrays.fill(column, NONE);
    return column;
  }

  boolean exists(GivenSeat seat) {
    return seat.applicant() >= 0
        && seat.applicant() < market.applicants()
        && seat.seatGroup() >= 0
        && seat.seatGroup() < market.seatGroups().size();
  }

  private void take(GivenSeat seat) {
    if (seat.how() == GivenSeat.How.ON_TOP) {
      onTopAt[seat.applicant()] = seat.seatGroup();
      notInDraw.set(seat.applicant());
      return;
    }
    taken[seat.seatGroup()]++;
    int wish = wish(seat.applicant(), seat.seatGroup());
    if (wish != NONE) {
      int held = granted[seat.applicant()];
      granted[seat.applicant()] = held == NONE ? wish : Math.min(held, wish);
      worst[seat.seatGroup()] = Math.max(worst[seat.seatGroup()], priorities.key(wish));
    }
  }

  /// The wish of an applicant for a seat group, −1 for none.
  int wish(int applicant, int group) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.seatGroup(wish) == group) {
        return wish;
      }
    }
    return NONE;
  }

  /// The wish that was granted by the draw, −1 for none.
  int granted(int applicant) {
    return granted[applicant];
  }

  /// The seat group in which the applicant was placed outside the draw, −1 for none.
  int onTopAt(int applicant) {
    return onTopAt[applicant];
  }

  /// Seats given by the draw.
  int taken(int group) {
    return taken[group];
  }

  /// The worst key that has a seat by the draw, −1 where nobody has.
  long worst(int group) {
    return worst[group];
  }

  /// Whether the applicant takes part in the draw: did not withdraw, was not placed outside it.
  boolean takesPart(int applicant) {
    return !notInDraw.get(applicant);
  }

  /// Whether the wish is for a programme above that of the place.
  boolean isAbovePlace(int applicant, int wish) {
    return granted[applicant] == NONE || market.rank(wish) < market.rank(granted[applicant]);
  }

  String name(int group) {
    return market.seatGroups().get(group).name();
  }

  static Place applicantRow(int applicant) {
    return Place.row("applicants", applicant + 1L);
  }

  static Place groupRow(int group) {
    return Place.row("seat-groups", group + 1L);
  }
}
