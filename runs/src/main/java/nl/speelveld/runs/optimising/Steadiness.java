package nl.speelveld.runs.optimising;

import java.util.List;

/// How much of an answer rests on the luck of one counting: the same question asked again of
/// countings in which every school keeps its size and draws its pupils anew with its own share.
///
/// @param draws how many countings were redrawn
/// @param seed seed of the draws
/// @param lowFall how much the index moves at least with these groups, in 95 of 100 countings
/// @param highFall how much at most
/// @param chosen of each group of the answer, in how many draws it was chosen again
public record Steadiness(
    int draws, long seed, double lowFall, double highFall, List<Integer> chosen) {
  public Steadiness {
    chosen = List.copyOf(chosen);
  }
}
