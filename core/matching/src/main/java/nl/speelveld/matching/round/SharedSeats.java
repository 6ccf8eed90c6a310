package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.rules.SeatRules.Bandwidth;
import nl.speelveld.matching.rules.SeatRules.LeastMost;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.table.finding.Findings;

/// A bandwidth as seats: some of each programme alone, the others in pools that programmes share.
///
/// With `lᵢ` the least and `mᵢ` the most of programme i and N seats together, `S = N − Σ lᵢ` seats
/// are shared and programme i may take `cᵢ = min(mᵢ − lᵢ, S)` of them. What may be filled is: any
/// numbers xᵢ ≤ cᵢ of shared seats with Σ xᵢ ≤ S. Pools do exactly that when each set T of
/// programmes can reach `min(S, Σ cᵢ over T)` shared seats (Hall 1935; Rado 1942):
///
/// - `Σ cᵢ ≤ S`: a pool of cᵢ seats for each programme alone; they never meet.
/// - `Σ (S − cᵢ) ≤ S`: for each programme a pool of `S − cᵢ` seats open to all others, and the rest
///   open to all. Any two programmes together reach all S seats.
///
/// For two programmes one of the two always holds. For three or more, with a most for several,
/// there may be no such pools at all (three programmes that may take one of two seats): that is a
/// finding, not an approximation.
///
/// @param kept seats of each programme alone
/// @param pools shared seats with the programmes that may take them
record SharedSeats(Map<String, Integer> kept, List<Pool> pools) {
  /// Seats that these programmes share.
  record Pool(Contingent seats, List<String> programmes) {
    Pool {
      programmes = List.copyOf(programmes);
    }
  }

  SharedSeats {
    kept = Map.copyOf(kept);
    pools = List.copyOf(pools);
  }

  static SharedSeats of(Bandwidth bandwidth, Findings.Collector findings) {
    List<String> programmes = bandwidth.byProgramme().keySet().stream().sorted().toList();
    List<Integer> most = new ArrayList<>();
    Map<String, Integer> kept = new java.util.TreeMap<>();
    long sum = 0;
    boolean fits = true;
    for (String programme : programmes) {
      LeastMost its = bandwidth.byProgramme().getOrDefault(programme, new LeastMost(0, 0));
      kept.put(programme, its.least());
      fits &= its.least() >= 0 && its.most() >= its.least();
      sum += its.least();
    }
    int shared = (int) Math.max(0, bandwidth.seats() - sum);
    if (!fits || sum > bandwidth.seats()) {
      findings.add(
          new RoundFinding.BandwidthCannotHold(
              KnownRules.at("bandwidths"), bandwidth.school(), (int) sum, bandwidth.seats()));
      return new SharedSeats(kept, List.of());
    }
    for (String programme : programmes) {
      LeastMost its = bandwidth.byProgramme().getOrDefault(programme, new LeastMost(0, 0));
      most.add(Math.min(its.most() - its.least(), shared));
    }
    return pools(bandwidth.school(), new SharedSeats(kept, List.of()), most, shared, findings);
  }

  private static SharedSeats pools(
      String school, SharedSeats own, List<Integer> most, int shared, Findings.Collector findings) {
    List<String> programmes = own.kept().keySet().stream().sorted().toList();
    long reach = most.stream().mapToLong(Integer::longValue).sum();
    long closed = (long) shared * programmes.size() - reach;
    List<Pool> pools = new ArrayList<>();
    if (reach <= shared) {
      for (int row = 0; row < programmes.size(); row++) {
        String programme = programmes.get(row);
        pools.add(pool(school + ", ruimte " + programme, most.get(row), List.of(programme)));
      }
      return new SharedSeats(own.kept(), pools);
    }
    if (closed > shared) {
      findings.add(
          new RoundFinding.BandwidthNotExact(
              KnownRules.at("bandwidths"), school, shared, (int) closed));
      return own;
    }
    for (int row = 0; row < programmes.size(); row++) {
      String programme = programmes.get(row);
      List<String> others = programmes.stream().filter(it -> !it.equals(programme)).toList();
      pools.add(pool(school + ", niet " + programme, shared - most.get(row), others));
    }
    pools.add(pool(school + ", gedeeld", (int) (shared - closed), programmes));
    return new SharedSeats(own.kept(), pools);
  }

  private static Pool pool(String name, int seats, List<String> programmes) {
    return new Pool(Contingent.open(name, seats), programmes);
  }
}
