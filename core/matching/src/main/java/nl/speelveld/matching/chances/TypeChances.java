package nl.speelveld.matching.chances;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import nl.speelveld.matching.market.Market;

/// Chances per type of applicant, programme, priority class and place on the list, so that a family
/// finds its own row without anybody's lists being shown.
public final class TypeChances {
  private TypeChances() {}

  /// One row of the table.
  ///
  /// @param type the applicant's type, as the caller numbers them
  /// @param programme row of the programme
  /// @param priorityClass class at the first seat group of the programme that the rules try
  /// @param rank place of the programme on the list, 1 is the first choice
  public record Key(int type, int programme, int priorityClass, int rank) {}

  /// The chances of applicants of one row.
  ///
  /// The intervals are as if one of them were followed through all draws. Applicants of one draw
  /// are not independent, so that following them all says no more than that for certain; an
  /// interval is never made narrower by there being many.
  ///
  /// @param key which applicants and programme
  /// @param applicants how many there are
  /// @param place chance that this programme is the place
  /// @param findOnceAsked chance of being let in once all higher choices were refused; empty if
  ///   that never was so
  public record Row(Key key, int applicants, Share place, Optional<Share> findOnceAsked) {}

  /// The table, in order of type, programme, class and rank.
  ///
  /// @param typeOfApplicant a type for each row of the market's applicants
  public static List<Row> of(Chances chances, IntUnaryOperator typeOfApplicant) {
    Market market = chances.market();
    Map<Key, Sum> sums = new HashMap<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int type = typeOfApplicant.applyAsInt(applicant);
      long asked = chances.draws();
      int end = market.from(applicant + 1);
      for (int wish = market.from(applicant); wish < end; ) {
        Key key =
            new Key(type, market.programme(wish), market.priorityClass(wish), market.rank(wish));
        long granted = 0; // by all seat groups of this programme
        for (; wish < end && market.rank(wish) == key.rank(); wish++) {
          granted += chances.granted(wish);
        }
        sums.computeIfAbsent(key, its -> new Sum()).add(granted, asked);
        asked -= granted;
      }
    }
    return sums.entrySet().stream()
        .map(entry -> entry.getValue().row(entry.getKey(), chances.draws()))
        .sorted(Comparator.comparing(Row::key, ORDER))
        .toList();
  }

  private static final Comparator<Key> ORDER =
      Comparator.comparingInt(Key::type)
          .thenComparingInt(Key::programme)
          .thenComparingInt(Key::priorityClass)
          .thenComparingInt(Key::rank);

  private static final class Sum {
    private int applicants;
    private long granted;
    private long asked;

    void add(long itsGranted, long itsAsked) {
      applicants++;
      granted += itsGranted;
      asked += itsAsked;
    }

    Row row(Key key, int draws) {
      double each = applicants;
      return new Row(
          key,
          applicants,
          new Share(granted / each, draws),
          asked == 0 ? Optional.empty() : Optional.of(new Share(granted / each, asked / each)));
    }
  }
}
