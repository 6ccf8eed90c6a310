package nl.speelveld.web.ops;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.speelveld.web.parts.MetricsSettings;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.security.ClientAddress;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes for machines that watch the server.
final class OpsRoutes {
  private final Operations operations;
  private final Measures measures;
  private final BooleanSupplier ready;

  /// @param ready whether requests can be answered: the store answers and the server is not ending
  OpsRoutes(Operations operations, Measures measures, BooleanSupplier ready) {
    this.operations = operations;
    this.measures = measures;
    this.ready = ready;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/gezond", Door.everybody(), visit -> tell(visit, 200, "gezond")),
        Route.get("/gereed", Door.everybody(), this::ready),
        Route.get("/metrics", Door.everybody(), this::metrics));
  }

  private void ready(Visit visit) {
    boolean is = ready.getAsBoolean();
    tell(visit, is ? 200 : 503, is ? "gereed" : "niet gereed");
  }

  private void metrics(Visit visit) {
    if (!mayRead(visit.context())) {
      throw Refused.notFound(); // who may not read them need not know of them
    }
    tell(visit, 200, measures.text());
    visit.context().contentType("text/plain; version=0.0.4; charset=utf-8");
  }

  private boolean mayRead(Context context) {
    MetricsSettings settings = operations.metrics();
    return settings.open()
        || ClientAddress.isThisMachine(context, operations.traffic())
        || settings.token().filter(token -> isShown(context, token)).isPresent();
  }

  private static boolean isShown(Context context, String token) {
    String shown = Optional.ofNullable(context.header("Authorization")).orElse("");
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8),
        ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(Visit visit, int status, String text) {
    visit.text("text/plain", text);
    visit.context().status(status).header("Cache-Control", "no-store");
  }
}
