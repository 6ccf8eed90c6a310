package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;

/// What a step after the outcome does to children who have nothing to do with it: who gets a school
/// higher on its list, who one that is lower, and who is left without a place.
///
/// Children who are gone, or were placed on top, are in none of the three.
///
/// @param better pseudonyms of who gets a place, or one higher on its list
/// @param worse pseudonyms of who loses a place and gets one lower on its list
/// @param lost pseudonyms of who loses a place and gets no other
public record Consequences(List<String> better, List<String> worse, List<String> lost) {
  private static final int NO_PLACE = Integer.MAX_VALUE;

  public Consequences {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
    lost = List.copyOf(lost);
  }

  /// What becomes of everybody between two moments of a round.
  public static Consequences between(EnrolmentRound before, EnrolmentRound after) {
    Map<String, Integer> then = ranks(before);
    List<String> better = new ArrayList<>();
    List<String> worse = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    ranks(after)
        .forEach((child, now) -> {
          int was = then.getOrDefault(child, now);
          if (now < was) {
            better.add(child);
          } else if (now == NO_PLACE && was != NO_PLACE) {
            lost.add(child);
          } else if (now > was) {
            worse.add(child);
          }
        });
    return new Consequences(sorted(better), sorted(worse), sorted(lost));
  }

  /// Whether somebody has a worse place than before.
  public boolean harms() {
    return !worse.isEmpty() || !lost.isEmpty();
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  /// The rank of the place of each child that takes part in the draw.
  private static Map<String, Integer> ranks(EnrolmentRound round) {
    Map<String, Integer> ranks = new HashMap<>();
    if (round.progress() instanceof Progress.Assigned assigned) {
      RoundAfter after = assigned.after();
      Assignment places = after.assignment();
      for (int row = 0; row < places.market().applicants(); row++) {
        if (after.takesPart(row)) {
          int rank =
              places.findWish(row).stream().map(places.market()::rank).findFirst().orElse(NO_PLACE);
          ranks.put(places.market().applicant(row), rank);
        }
      }
    }
    return ranks;
  }
}
