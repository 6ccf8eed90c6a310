package nl.speelveld.web.api.answering;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Makes routes of operations.
///
/// Every path answers `OPTIONS`, and a method that it does not have with 405; every other address
/// under `/v1/` answers 404. Public operations that look may be called by pages of other sites.
public final class Answering {
  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE);

  private final Supplier<String> numbers;

  /// With these numbers of faults.
  public Answering(Supplier<String> numbers) {
    this.numbers = numbers;
  }

  /// The routes of all operations, in an order in which a fixed path goes before one with a name in
  /// it.
  public List<Route> routes(List<Operation> operations) {
    Stream<Route> own =
        operations.stream()
            .sorted(Comparator.comparing(its -> its.path().replace('{', '~')))
            .flatMap(this::routes);
    Map<String, List<Operation>> byPath =
        operations.stream().collect(Collectors.groupingBy(Operation::path));
    Stream<Route> others =
        byPath.entrySet().stream().flatMap(its -> others(its.getKey(), its.getValue()));
    Stream<Route> nothing =
        Stream.concat(METHODS.stream(), Stream.of(HandlerType.HEAD, HandlerType.OPTIONS))
            .map(method -> route(method, "/v1/<rest>", this::nothing));
    return Stream.of(own, others, nothing).flatMap(its -> its).toList();
  }

  private Stream<Route> routes(Operation operation) {
    Route.Answer answer = visit -> answer(operation, visit);
    Door door = operation.access().door();
    Route own = new Route(operation.method(), operation.path(), door, answer);
    return operation.method().equals(HandlerType.GET)
        ? Stream.of(own, new Route(HandlerType.HEAD, operation.path(), door, answer))
        : Stream.of(own);
  }

  private Stream<Route> others(String path, List<Operation> operations) {
    Set<String> has = new TreeSet<>(Set.of("OPTIONS"));
    operations.forEach(its -> has.add(its.method().name()));
    if (has.contains("GET")) {
      has.add("HEAD");
    }
    String allow = String.join(", ", has);
    boolean open =
        operations.stream()
            .anyMatch(its -> its.method().equals(HandlerType.GET) && its.access().isPublic());
    Stream<Route> wrong =
        METHODS.stream()
            .filter(method -> !has.contains(method.name()))
            .map(method -> route(method, path, visit -> wrongMethod(visit, allow)));
    return Stream.concat(
        wrong, Stream.of(route(HandlerType.OPTIONS, path, visit -> options(visit, allow, open))));
  }

  private static Route route(HandlerType method, String path, Route.Answer answer) {
    return new Route(method, path, Door.everybody(), answer);
  }

  private void nothing(Visit visit) {
    Problems.tell(visit.context(), ApiFault.notFound(), numbers.get());
  }

  private void wrongMethod(Visit visit, String allow) {
    visit.context().header("Allow", allow);
    Problems.tell(visit.context(), new ApiFault(405, "method", arg("allow", allow)), numbers.get());
  }

  private static void options(Visit visit, String allow, boolean open) {
    Context context = visit.context();
    context.status(204).header("API-Version", Problems.API_VERSION).header("Allow", allow);
    if (open) {
      letOthersRead(context);
      context.header("Access-Control-Allow-Methods", "GET, HEAD");
      context.header("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
      context.header("Access-Control-Max-Age", "86400");
    }
  }

  private static void letOthersRead(Context context) {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", "API-Version, ETag, Link");
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private void answer(Operation operation, Visit visit) {
    Context context = visit.context();
    boolean open = operation.method().equals(HandlerType.GET) && operation.access().isPublic();
    if (open) {
      letOthersRead(context); // problems too: a page elsewhere must be able to tell them
    }
    try {
      Checking.check(context, operation);
      Call.Asked asked =
          new Call.Asked(Asking.form(context, operation.gives().forms()), Asking.language(context));
      give(operation, context, operation.handler().answer(new Call(visit, operation, asked)));
    } catch (ApiFault fault) {
      Problems.tell(context, fault, numbers.get());
    }
  }

  private static void give(Operation operation, Context context, Reply reply) {
    context.header("API-Version", Problems.API_VERSION);
    reply.headers().forEach(context::header);
    if (operation.access().isPublic()) {
      context.header("Cache-Control", reply.keep().header());
      context.header("Vary", "Accept, Accept-Language");
    }
    boolean looks = operation.method().equals(HandlerType.GET);
    if (looks && !reply.headers().containsKey("ETag")) {
      context.header("ETag", '"' + Sha256.of(reply.body()).hex().substring(0, 32) + '"');
    }
    if (looks && isKnown(context)) {
      context.status(304);
      return;
    }
    context.status(operation.gives().status());
    if (!reply.type().isEmpty()) {
      boolean text = reply.type().startsWith("text/");
      context.contentType(text ? reply.type() + "; charset=utf-8" : reply.type());
      context.result(reply.body());
    }
  }

  /// Whether the caller has this answer already.
  private static boolean isKnown(Context context) {
    String known = context.header("If-None-Match");
    String now = context.res().getHeader("ETag");
    return known != null
        && Stream.of(known.split(",", -1))
            .map(its -> its.strip().replaceFirst("^W/", ""))
            .anyMatch(its -> its.equals("*") || its.equals(now));
  }
}
