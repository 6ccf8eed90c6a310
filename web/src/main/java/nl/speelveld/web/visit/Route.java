package nl.speelveld.web.visit;

import io.javalin.http.HandlerType;
import java.util.stream.Stream;

/// An address, who may come in by it, and what answers.
///
/// @param method GET to look, POST to change; the API has more
/// @param path address with `{named}` parts
/// @param door who may come in
/// @param answer what answers
public record Route(HandlerType method, String path, Door door, Answer answer) {
  /// What answers a request.
  @FunctionalInterface
  public interface Answer {
    /// Answers it: calls one use case, then shows a page or sends the visitor on.
    void to(Visit visit) throws Exception;
  }

  /// A page to look at.
  public static Route get(String path, Door door, Answer answer) {
    return new Route(HandlerType.GET, path, door, answer);
  }

  /// A form that changes something.
  public static Route post(String path, Door door, Answer answer) {
    return new Route(HandlerType.POST, path, door, answer);
  }

  /// Whether somebody tries to come in by it: a form for whoever asks that begins a visit.
  public boolean isSigningIn() {
    boolean leadsIn =
        Stream.of("/inloggen", "/aanmelden", "/eerste-start", "/welkom", "/uitnodiging", "/demo")
            .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    boolean tries = method.equals(HandlerType.POST) || path.endsWith("/terug");
    return door instanceof Door.Everybody && leadsIn && tries;
  }

  /// Whether a family comes in by it: the page that asks for a code, and the code.
  public boolean isDoorstepOfFamilies() {
    return path.equals("/aanmelden");
  }

  /// Whether programs use it, with a key instead of a session.
  public boolean isForPrograms() {
    return path.startsWith("/v1/");
  }

  /// Whether machines ask by it whether the server is well, under whatever name they know.
  public boolean isForProbes() {
    return path.equals("/gezond") || path.equals("/gereed") || path.equals("/metrics");
  }
}
