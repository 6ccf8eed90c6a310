package nl.speelveld.matching.grades;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who belongs to whom, both ways. Immutable.
public final class FamilyTies {
  private final Map<String, Set<String>> relatives;

  private FamilyTies(Map<String, Set<String>> relatives) {
    this.relatives = relatives;
  }

  /// Nobody belongs to anybody.
  public static FamilyTies none() {
    return of(List.of());
  }

  /// These pairs belong together; a pair may be given once or both ways round.
  public static FamilyTies of(List<Pair> pairs) {
    Map<String, Set<String>> relatives = new HashMap<>();
    for (Pair pair : pairs) {
      relatives.computeIfAbsent(pair.one(), _ -> new LinkedHashSet<>()).add(pair.other());
      relatives.computeIfAbsent(pair.other(), _ -> new LinkedHashSet<>()).add(pair.one());
    }
    return new FamilyTies(relatives);
  }

  /// Two applicants of one family.
  public record Pair(String one, String other) {}

  /// The relatives of an applicant.
  public Set<String> of(String applicant) {
    return Set.copyOf(relatives.getOrDefault(applicant, Set.of()));
  }
}
