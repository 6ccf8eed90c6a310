package nl.speelveld.e2e.web;

import io.javalin.http.HandlerType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.web.WebServer;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;

/// Every address that the application answers when somebody looks, as it says so itself.
final class RouteTable {
  private final List<Entry> entries;

  /// A kind of page or file.
  ///
  /// @param path the address, with `{named}` parts
  /// @param isPublic whether it opens for whoever asks
  record Entry(String path, Pattern pattern, boolean isPublic) {}

  private RouteTable(List<Entry> entries) {
    this.entries = entries;
  }

  /// The table of the application that is tested.
  static RouteTable read() {
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, Optional.empty(), "", true, "GM9901", "test");
    try (DatabaseStore store = DatabaseStore.memory(new RoundTexts());
        WebServer server =
            WebServer.start(
                new Parts(
                    settings,
                    store,
                    Optional.empty(),
                    new OpenRounds(store.rounds(), Map::of),
                    Clock.systemUTC(),
                    new SecureRandom()))) {
      return new RouteTable(
          server.routes().stream()
              .filter(route -> route.method().equals(HandlerType.GET))
              .map(RouteTable::entry)
              .toList());
    }
  }

  private static Entry entry(Route route) {
    String pattern = route.path().replaceAll("\\{\\w+}", "[^/]+").replaceAll("<\\w+>", ".+");
    return new Entry(
        route.path(), Pattern.compile(pattern), route.door() instanceof Door.Everybody);
  }

  /// All kinds.
  List<Entry> entries() {
    return entries;
  }

  /// The kind of an address: the first that fits, as the application decides it.
  Optional<Entry> find(String address) {
    String path = address.replaceAll("[?#].*", "");
    return entries.stream().filter(entry -> entry.pattern().matcher(path).matches()).findFirst();
  }
}
