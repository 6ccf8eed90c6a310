package nl.speelveld.web.api.operation;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.speelveld.web.api.schema.Schema;

/// An operation of the API. Immutable; each `with` gives a changed copy.
///
/// @param method GET looks, POST adds or computes, PUT replaces, DELETE takes away
/// @param path path with `{named}` parts
/// @param id stable name in camelCase; texts are looked up by it
/// @param access who may call it
/// @param parameters what a caller says beside the body
/// @param takes forms of the body, and how large it may be
/// @param gives what it answers when it is done
/// @param faults statuses of refusals that only this operation has; the usual ones follow from the
///   rest
/// @param handler what answers
public record Operation(
    HandlerType method,
    String path,
    String id,
    Access access,
    List<Parameter> parameters,
    Optional<Body> takes,
    Done gives,
    Set<Integer> faults,
    Handler handler) {
  /// What answers a call.
  @FunctionalInterface
  public interface Handler {
    /// Answers it: calls one use case.
    ///
    /// @throws ApiFault where it is refused
    Reply answer(Call call);
  }

  /// A body that is taken.
  ///
  /// @param forms forms; the first is the usual one
  /// @param mostBytes how large it may be
  public record Body(List<Media> forms, int mostBytes) {
    public Body {
      forms = List.copyOf(forms);
    }
  }

  /// An answer to what was done.
  ///
  /// @param status 200, 201 or 204
  /// @param forms forms; the first is what is given to who asks for none; none where there is no
  ///   content
  /// @param headers names of headers beside those that every answer has
  public record Done(int status, List<Media> forms, List<String> headers) {
    public Done {
      forms = List.copyOf(forms);
      headers = List.copyOf(headers);
    }
  }

  public Operation {
    parameters = List.copyOf(parameters);
    faults = Set.copyOf(faults);
  }

  /// An operation that looks.
  public static Operation get(String path, String id, Handler handler) {
    return of(HandlerType.GET, path, id, handler);
  }

  /// An operation of any method, for whoever asks, that takes and gives nothing yet.
  public static Operation of(HandlerType method, String path, String id, Handler handler) {
    return new Operation(
        method,
        path,
        id,
        Access.everybody(),
        List.of(),
        Optional.empty(),
        new Done(204, List.of(), List.of()),
        Set.of(),
        handler);
  }

  /// For these callers.
  public Operation forThe(Access others) {
    return new Operation(method, path, id, others, parameters, takes, gives, faults, handler);
  }

  /// With more parameters.
  public Operation with(Parameter... more) {
    return with(List.of(more));
  }

  /// With more parameters.
  public Operation with(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Operation(method, path, id, access, all, takes, gives, faults, handler);
  }

  /// Taking a body.
  public Operation taking(int mostBytes, Media... forms) {
    Body body = new Body(List.of(forms), mostBytes);
    return new Operation(
        method, path, id, access, parameters, Optional.of(body), gives, faults, handler);
  }

  /// Giving this when it is done.
  public Operation giving(int status, Media... forms) {
    Done done = new Done(status, List.of(forms), gives.headers());
    return new Operation(method, path, id, access, parameters, takes, done, faults, handler);
  }

  /// With these headers on its answer.
  public Operation withHeaders(String... names) {
    Done done = new Done(gives.status(), gives.forms(), List.of(names));
    return new Operation(method, path, id, access, parameters, takes, done, faults, handler);
  }

  /// Refusing with these statuses too.
  public Operation refusing(Integer... more) {
    return new Operation(method, path, id, access, parameters, takes, gives, Set.of(more), handler);
  }

  /// Statuses of all refusals that it may answer with, in order.
  public List<Integer> refusals() {
    Set<Integer> all = new TreeSet<>(faults);
    all.addAll(List.of(400, 404, 429, 500)); // 404: the path, or what it names
    if (!access.isPublic()) {
      all.addAll(List.of(401, 403));
    }
    if (!gives.forms().isEmpty()) {
      all.add(406);
    }
    if (takes.isPresent()) {
      all.addAll(List.of(413, 415, 422));
    }
    if (isConditional()) {
      all.addAll(List.of(412, 428));
    }
    return List.copyOf(all);
  }

  /// Whether the caller must name the version that it saw.
  public boolean isConditional() {
    return parameters.stream().anyMatch(its -> its.name().equals("If-Match"));
  }

  /// Which part of the API it belongs to.
  public String tag() {
    return Stream.of("office", "rounds", "indices", "scenarios", "catalogue", "openapi")
        .filter(its -> path.matches("/v1/" + its + "([./].*)?"))
        .findFirst()
        .map(its -> its.equals("openapi") ? "catalogue" : its)
        .orElse("monitor");
  }

  /// The shape of its usual answer; empty where it has no content.
  public Optional<Schema> findShape() {
    return gives.forms().stream().map(Media::schema).findFirst();
  }
}
