package nl.speelveld.runs.choosing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;

/// On which lists the chances of a round are based: those of the round before it in the same
/// municipality, with the schools, seats and rules of this one.
public final class ChancesBasis {
  private static final double SAME = 0.5; // of the programmes must have been there then

  private ChancesBasis() {}

  /// The rounds that may be the one before, the newest first: of the same municipality, published,
  /// no second round, and closed before this one closes.
  public static List<OfficeRound> earlier(OfficeRound round, List<OfficeRound> all) {
    return all.stream()
        .filter(its -> its.phase() == Phase.PUBLISHED)
        .filter(its -> its.municipality().equals(round.municipality()))
        .filter(its -> !its.id().equals(round.id()) && its.first().isEmpty())
        .filter(its -> !round.first().equals(Optional.of(its.id())))
        .sorted(Comparator.comparing(OfficeRound::closesAt).reversed())
        .toList();
  }

  /// The schools and seats of now with the children and lists of then; empty where too few of the
  /// programmes of now were there then.
  public static Optional<RoundData> of(RoundData now, RoundData then) {
    Set<String> programmes = programmes(now.schools());
    Set<String> both = new HashSet<>(programmes);
    both.retainAll(programmes(then.schools()));
    return both.size() >= SAME * programmes.size() && !both.isEmpty()
        ? Optional.of(
            new RoundData(
                now.schools(),
                now.seats(),
                then.applicants(),
                then.preferences(),
                then.distances()))
        : Optional.empty();
  }

  private static Set<String> programmes(DataTable schools) {
    int name = schools.findColumn("programme").orElse(-1);
    return name < 0
        ? Set.of()
        : IntStream.range(0, schools.rows())
            .mapToObj(row -> schools.value(name, row))
            .collect(Collectors.toSet());
  }
}
