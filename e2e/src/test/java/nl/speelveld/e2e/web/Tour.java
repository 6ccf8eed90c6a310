package nl.speelveld.e2e.web;

import com.microsoft.playwright.Locator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.e2e.web.RouteTable.Entry;

/// A walk by links from one page on: of every kind of page a few addresses, no page twice.
final class Tour {
  /// Rounds of the demo come in three states; of what else has many addresses, two are enough.
  private static final int ROUNDS = 3;

  private static final int OTHERS = 2;

  private final RouteTable table;
  private final Walker walker;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final Set<String> pages = new TreeSet<>();

  private Tour(RouteTable table, Walker walker) {
    this.table = table;
    this.walker = walker;
  }

  /// Walks and looks.
  ///
  /// @param seen kinds of public pages that need no second look by somebody else
  /// @return the kinds of pages that were looked at
  static Set<String> walk(RouteTable table, Walker walker, String start, Set<String> seen) {
    Tour tour = new Tour(table, walker);
    tour.open.add(start);
    while (!tour.open.isEmpty()) {
      tour.visit(tour.open.poll(), seen);
    }
    return tour.pages;
  }

  private void visit(String address, Set<String> seen) {
    Entry kind =
        table
            .find(address)
            .orElseThrow(() -> new AssertionError("a link leads nowhere: (" + address + ")"));
    int most = kind.path().endsWith("/{round}") ? ROUNDS : OTHERS;
    int before = opened.getOrDefault(kind.path(), 0);
    boolean enough = before >= most;
    if (enough || (kind.isPublic() && seen.contains(kind.path()))) {
      return;
    }
    opened.merge(kind.path(), 1, Integer::sum);
    if (walker.openIfPage(address, before == 0)) {
      pages.add(kind.path());
      links().stream().filter(known::add).forEach(open::add);
    }
  }

  /// Addresses of ours on this page: not files to keep, not another language, not the API.
  private List<String> links() {
    return walker.find("a[href^='/']:not([download])").all().stream()
        .map(Tour::href)
        .filter(path -> !path.startsWith("/taal/") && !path.startsWith("/v1"))
        .distinct()
        .toList();
  }

  private static String href(Locator link) {
    String path = link.getAttribute("href");
    return path == null ? "/" : path.replaceAll("#.*", "");
  }
}
