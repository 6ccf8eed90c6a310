package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.proof.Promise;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Guarantee;

/// What the guarantees of a round come to for the lists that were handed in.
public final class RoundPromises {
  private RoundPromises() {}

  /// The promises to each applicant, by rows of the market of the round.
  public static List<Promise> of(PreparedRound round) {
    List<Promise> promises = new ArrayList<>();
    for (Guarantee guarantee : round.rules().guarantees()) {
      for (int row = 0; row < round.market().applicants(); row++) {
        int applicant = row;
        switch (guarantee) {
          case Guarantee.SeatAt seat ->
              named(round, seat, applicant)
                  .forEach(its -> promises.add(new Promise.SeatAt(seat.id(), applicant, its)));
          case Guarantee.PlaceOnList place -> {
            if (round.isPromisedPlace(applicant, place)) {
              promises.add(new Promise.SomePlace(place.id(), applicant));
            }
          }
          case Guarantee.NearHome near -> {
            List<Integer> programmes = named(round, near, applicant);
            if (!programmes.isEmpty()) {
              promises.add(new Promise.NearHome(near.id(), applicant, programmes));
            }
          }
        }
      }
    }
    return List.copyOf(promises);
  }

  /// The programmes that a guarantee promises an applicant, in order of the list.
  private static List<Integer> named(PreparedRound round, Guarantee guarantee, int applicant) {
    Market market = round.market();
    List<Integer> programmes = new ArrayList<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      int programme = market.programme(wish);
      if (!programmes.contains(programme) && round.isPromised(wish, guarantee)) {
        programmes.add(programme);
      }
    }
    return programmes;
  }
}
