package nl.speelveld.runs.measuring;

import java.util.function.Function;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.Held;
import nl.speelveld.runs.place.Municipality;

/// What the monitor keeps between questions about one data folder: countings cut in two groups, the
/// areas and leads of the country, and of each place the parts that do not hang on what schools are
/// compared with.
///
/// Two pages of one place that differ in reference or threshold then cost a few milliseconds more
/// than one. It changes no figure. Threads may share it; a folder that is imported again needs a
/// new one.
public final class HeldParts {
  private static final int COUNTINGS = 64;
  private final Held<Edition, Counting> countings = Held.atMost(COUNTINGS);
  private final Held<Edition, NationalAreas> areas = Held.atMost(COUNTINGS);
  private final Held<Edition, NationalLeads> leads = Held.atMost(COUNTINGS);
  private final Held<Key, MonitorParts> parts;

  /// What parts are held under.
  record Key(Municipality place, Edition edition, long seed) {}

  private HeldParts(int places) {
    this.parts = Held.atMost(places);
  }

  /// Holds the parts of so many pairs of place and counting, and the national tables of 64
  /// countings. Memory: a place has 20 kB to 1 MB, a counting some 5 MB.
  public static HeldParts ofPlaces(int places) {
    return new HeldParts(places);
  }

  Counting counting(Edition edition, MonitorData data) {
    return countings.get(edition, of -> Counting.of(data.composition(of)));
  }

  NationalAreas areas(Counting counting, MonitorData data) {
    return areas.get(counting.edition(), of -> NationalAreas.of(data, counting));
  }

  NationalLeads leads(Counting counting, MonitorData data) {
    return leads.get(counting.edition(), of -> NationalLeads.of(counting, data.municipalities()));
  }

  MonitorParts parts(Key key, Function<Key, MonitorParts> compute) {
    return parts.get(key, compute);
  }
}
