package nl.speelveld.web.ops;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a fault happened, without what was said about it: a message of somebody else's library may
/// hold what a visitor typed.
public final class Trace {
  private static final int FRAMES = 25;
  private static final int CAUSES = 5;

  private Trace() {}

  /// Classes and places, the outermost first.
  public static String of(Throwable fault) {
    StringBuilder text = new StringBuilder();
    Throwable its = fault;
    for (int depth = 0; its != null && depth < CAUSES; depth++, its = its.getCause()) {
      text.append(depth == 0 ? "" : " caused by ").append(its.getClass().getName()).append(": ");
      text.append(
          Arrays.stream(its.getStackTrace())
              .limit(FRAMES)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < ")));
    }
    return text.toString();
  }
}
