package nl.speelveld.web.family;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelveld.runs.choosing.Standing;
import nl.speelveld.runs.choosing.Standings;
import nl.speelveld.runs.office.Child;

/// Where children stand, kept for those who looked last: a family turns page after page, and what
/// the rules give its child stays the same until somebody corrects what is known of it.
final class KnownStandings {
  private static final int MOST = 2_000;

  private final Standings standings;
  private final Map<String, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  KnownStandings(Standings standings) {
    this.standings = standings;
  }

  private record Kept(
      Map<String, String> attributes, Map<String, Integer> metres, Map<String, Standing> its) {
    boolean isOf(Child child) {
      return attributes.equals(child.attributes()) && metres.equals(child.metres());
    }
  }

  /// The standing of a child at each programme, by name.
  Map<String, Standing> of(Child child) {
    synchronized (kept) {
      Kept known = kept.get(child.pseudonym());
      if (known != null && known.isOf(child)) {
        return known.its;
      }
    }
    Map<String, Standing> its = standings.of(child);
    synchronized (kept) {
      kept.put(child.pseudonym(), new Kept(child.attributes(), child.metres(), its));
    }
    return its;
  }
}
