package nl.speelveld.web.front;

/// Where a visitor goes back to: never out of the house.
public final class Back {
  private Back() {}

  /// A path of ours, or the first page where it is none: `//elsewhere` and `https://elsewhere` lead
  /// out of the house.
  public static String within(String path) {
    boolean ours =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().noneMatch(c -> c == '\\' || c < ' ');
    return ours ? path : "/";
  }
}
