package nl.speelveld.web.ops;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes of every request which route it took, how it was answered and how long that lasted.
///
/// Not: the address, what stood behind the question mark, who asked, from where, with what browser.
final class RequestNotes {
  private static final Logger LOG = LoggerFactory.getLogger("speelveld.requests");
  private static final Set<HandlerType> KNOWN =
      Set.of(
          HandlerType.GET,
          HandlerType.HEAD,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.OPTIONS);

  private final Measures measures;

  RequestNotes(Measures measures) {
    this.measures = measures;
  }

  /// Notes a request that was answered.
  void note(Context context, Float millis) {
    String method = KNOWN.contains(context.method()) ? context.method().toString() : "other";
    String route = route(context);
    int status = context.statusCode();
    measures.answered(method, route, status, Duration.ofNanos((long) (millis * 1e6)));
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("ms", Math.round(millis))
        .log("request");
  }

  private static String route(Context context) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }
}
