package nl.speelveld.web.monitor;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.visit.Visit;

/// Tells a browser how long it may keep a public answer, and that it has the same one already.
///
/// A page has the language of a cookie and the name of who is signed in on it: a browser keeps it
/// and asks each time whether it is still the same. A file is the same for everybody: any cache
/// keeps it for an hour.
final class Fresh {
  private static final String CONTROL = "Cache-Control";

  private Fresh() {}

  /// After a page was shown.
  static void page(Visit visit) {
    Context context = visit.context();
    context.header("Vary", "Cookie");
    if (visit.visitor() instanceof Visitor.Stranger) { // a page of somebody stays in no cache
      context.header(CONTROL, "private, no-cache");
      tag(context, String.valueOf(context.result()));
    }
  }

  /// After a file was given.
  static void file(Visit visit) {
    Context context = visit.context();
    context.header(CONTROL, "public, max-age=3600");
    tag(context, String.valueOf(context.result()));
  }

  private static void tag(Context context, String content) {
    String tag =
        "\"" + Sha256.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 24) + "\"";
    context.header("ETag", tag);
    String known = context.header("If-None-Match");
    if (known != null && known.replace("W/", "").replace("-gzip", "").contains(tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      context.result("");
    }
  }
}
