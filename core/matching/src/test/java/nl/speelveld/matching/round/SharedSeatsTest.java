package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.Bandwidth;
import nl.speelveld.matching.rules.SeatRules.LeastMost;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

/// A bandwidth as kept seats and pools.
class SharedSeatsTest {
  @Test
  void A01_two_levels_have_own_seats_and_shared_ones() {
    // 10 seats, havo 3 … 8, vwo 1 … 5: kept 3 and 1, 6 shared; havo may take 5 of them, vwo 4.
    // So 1 seat is not for havo, 2 are not for vwo, and 3 are for both.
    SharedSeats seats =
        of(new Bandwidth("X", 10, Map.of("havo", new LeastMost(3, 8), "vwo", new LeastMost(1, 5))));
    assertThat(seats.kept()).containsOnly(Map.entry("havo", 3), Map.entry("vwo", 1));
    assertThat(seats.pools().stream().map(pool -> pool.seats().seats())).containsExactly(1, 2, 3);
  }

  @Test
  void A02_pools_allow_exactly_the_numbers_of_the_bandwidth() {
    long seed = 20261122;
    Random random = new Random(seed);
    int exact = 0;
    for (int trial = 0; trial < 400; trial++) {
      int programmes = 1 + random.nextInt(4);
      Map<String, LeastMost> byProgramme = new TreeMap<>();
      int least = 0;
      for (int row = 0; row < programmes; row++) {
        int its = random.nextInt(3);
        least += its;
        byProgramme.put("p" + row, new LeastMost(its, its + random.nextInt(5)));
      }
      Bandwidth bandwidth = new Bandwidth("X", least + random.nextInt(5), byProgramme);
      Findings.Collector findings = Findings.collector();
      SharedSeats seats = SharedSeats.of(bandwidth, findings);
      if (findings.toFindings().count() > 0) {
        assertThat(programmes).as("seed %d", seed).isGreaterThan(2);
      } else {
        exact++;
        compare(bandwidth, seats);
      }
    }
    assertThat(exact).isGreaterThan(300);
  }

  /// All numbers of pupils up to 8 for each programme.
  private static void compare(Bandwidth bandwidth, SharedSeats seats) {
    List<String> names = new ArrayList<>(new TreeMap<>(bandwidth.byProgramme()).keySet());
    int[] x = new int[names.size()];
    int all = (int) Math.pow(9, names.size());
    for (int code = 0; code < all; code++) {
      for (int row = 0, rest = code; row < x.length; row++, rest /= 9) {
        x[row] = rest % 9;
      }
      if (allowed(bandwidth, names, x) != fits(seats, names, x)) {
        assertThat(fits(seats, names, x))
            .as("%s with %s", bandwidth, java.util.Arrays.toString(x))
            .isEqualTo(allowed(bandwidth, names, x));
      }
    }
  }

  /// No programme above its most, and the seats kept for the others are left.
  private static boolean allowed(Bandwidth bandwidth, List<String> names, int[] x) {
    int used = 0;
    for (int row = 0; row < x.length; row++) {
      LeastMost its = bandwidth.byProgramme().getOrDefault(names.get(row), new LeastMost(0, 0));
      if (x[row] > its.most()) {
        return false;
      }
      used += Math.max(x[row], its.least());
    }
    return used <= bandwidth.seats();
  }

  /// Every set of programmes finds enough seats in the pools open to one of them (Hall 1935).
  private static boolean fits(SharedSeats seats, List<String> names, int[] x) {
    for (int set = 1; set < 1 << x.length; set++) {
      int needed = 0;
      List<String> members = new ArrayList<>();
      for (int row = 0; row < x.length; row++) {
        if ((set >> row & 1) != 0) {
          members.add(names.get(row));
          needed += Math.max(0, x[row] - seats.kept().getOrDefault(names.get(row), 0));
        }
      }
      int there =
          seats.pools().stream()
              .filter(pool -> pool.programmes().stream().anyMatch(members::contains))
              .mapToInt(pool -> pool.seats().seats())
              .sum();
      if (needed > there) {
        return false;
      }
    }
    return true;
  }

  @Test
  void A03_three_levels_that_may_each_take_one_of_two_seats_are_refused() {
    Findings.Collector findings = Findings.collector();
    LeastMost one = new LeastMost(0, 1);
    SharedSeats.of(new Bandwidth("X", 2, Map.of("a", one, "b", one, "c", one)), findings);
    assertThat(findings.toFindings().kept())
        .singleElement()
        .isInstanceOf(RoundFinding.BandwidthNotExact.class);
  }

  @Test
  void A04_kept_seats_beyond_all_seats_are_refused() {
    Findings.Collector findings = Findings.collector();
    LeastMost two = new LeastMost(2, 3);
    SharedSeats.of(new Bandwidth("X", 3, Map.of("a", two, "b", two)), findings);
    assertThat(findings.toFindings().kept())
        .singleElement()
        .isInstanceOf(RoundFinding.BandwidthCannotHold.class);
  }

  private static SharedSeats of(Bandwidth bandwidth) {
    Findings.Collector findings = Findings.collector();
    SharedSeats seats = SharedSeats.of(bandwidth, findings);
    assertThat(findings.toFindings().kept()).isEmpty();
    return seats;
  }

  @Test
  void A05_a_family_that_lists_both_levels_asks_shared_seats_once() {
    Rounds round = bandwidth();
    // one seat kept for each, one shared (at most 2 each): Ali havo, Bo havo by the shared seat,
    // Cas is refused for havo and has the seat kept for vwo
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→havo Bo→havo Cas→vwo");
    assertThat(round.outcome(2, 0, 1)).isEqualTo("Ali→none Bo→havo Cas→havo");
  }

  private static Rounds bandwidth() {
    return Rounds.plain()
        .schools("programme\nhavo\nvwo")
        .seats("programme seats")
        .lists("Ali: havo\nBo: havo vwo\nCas: havo vwo")
        .seatRules(
            new SeatRules(
                List.of(),
                Map.of(),
                List.of(
                    new Bandwidth(
                        "X", 3, Map.of("havo", new LeastMost(1, 2), "vwo", new LeastMost(1, 2)))),
                false));
  }

  @Test
  void A06_a_better_class_for_a_later_level_is_refused() {
    Rounds round =
        bandwidth()
            .priority("vwo-eerst", 100, new Condition.ProgrammeIs("programme", List.of("vwo")));
    assertThat(round.findings()).containsExactly("E129 applicants.csv 3", "E129 applicants.csv 4");
  }
}
