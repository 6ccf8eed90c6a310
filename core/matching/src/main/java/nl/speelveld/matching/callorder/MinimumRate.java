package nl.speelveld.matching.callorder;

/// The least share of those called so far that must belong to a target group, at every place.
///
/// @param group name, as it is published: `beursleerlingen`, `uit de wijk`
/// @param percent whole percent, 0 (no demand) … 100 (all of the group first)
public record MinimumRate(String group, int percent) {
  private static final long WHOLE = 100;

  public MinimumRate {
    if (percent < 0 || percent > WHOLE) {
      throw new IllegalArgumentException(
          "percent of (" + group + ") is (" + percent + "), but a rate is 0 … 100");
    }
  }

  /// Whether this many of the group among so many called is enough. Whole numbers, so exact.
  public boolean isMet(long ofGroup, long called) {
    return ofGroup * WHOLE >= percent * called;
  }
}
