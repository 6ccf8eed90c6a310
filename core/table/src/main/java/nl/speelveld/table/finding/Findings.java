package nl.speelveld.table.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Findings of one run: at most [#CAP] of each code are kept, all are counted.
///
/// The cap keeps a file of a million bad rows readable and in memory; the count tells how many
/// there were.
public final class Findings {
  /// How many findings of one code are kept.
  public static final int CAP = 1000;

  private final List<Finding> kept;
  private final Map<String, Long> countByCode;

  private Findings(List<Finding> kept, Map<String, Long> countByCode) {
    this.kept = List.copyOf(kept);
    this.countByCode = Map.copyOf(countByCode);
  }

  /// No findings.
  public static Findings none() {
    return new Findings(List.of(), Map.of());
  }

  /// A collector for the time that one method runs.
  public static Collector collector() {
    return new Collector();
  }

  /// The findings that were kept, in the order in which they were made.
  public List<Finding> kept() {
    return kept;
  }

  /// How many findings were made, kept or not.
  public long count() {
    return countByCode.values().stream().mapToLong(Long::longValue).sum();
  }

  /// How many findings of this code were made, kept or not.
  public long count(String code) {
    return countByCode.getOrDefault(code, 0L);
  }

  /// Whether the run must stop.
  public boolean hasErrors() {
    return kept.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /// Gathers findings; lives inside one run and is never shared between threads.
  public static final class Collector {
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> countByCode = new LinkedHashMap<>();

    private Collector() {}

    /// Adds one finding.
    public void add(Finding finding) {
      long before = countByCode.merge(finding.code(), 1L, Long::sum) - 1;
      if (before < CAP) {
        kept.add(finding);
      }
    }

    /// Adds the findings of another run; what that run counted but did not keep stays counted.
    public void addAll(Findings other) {
      Map<String, Long> uncounted = new LinkedHashMap<>(other.countByCode);
      for (Finding finding : other.kept) {
        add(finding);
        uncounted.merge(finding.code(), -1L, Long::sum);
      }
      uncounted.forEach((code, more) -> countByCode.merge(code, more, Long::sum));
    }

    /// The findings so far.
    public Findings toFindings() {
      return new Findings(kept, countByCode);
    }
  }
}
