package nl.speelveld.report.chart;

/// The colours of the house: a pair that colour-blind people can tell apart, and quiet greys.
public final class Ink {
  /// The rest, and everything of the house: dark blue.
  public static final String BLUE = "#1d4e89";

  /// The group that is looked at: warm orange.
  public static final String ORANGE = "#d95f02";

  /// A third group, or what mirrors: grey-green.
  public static final String GREEN = "#5b7f74";

  /// Text.
  public static final String TEXT = "#1b2733";

  /// Quieter text, still 7 to 1 on white.
  public static final String QUIET = "#4a5763";

  /// Lines of scales.
  public static final String LINE = "#aab4be";

  /// Grounds of bands and areas.
  public static final String GROUND = "#eef2f6";

  /// Dots that stand in the background, 3 to 1 on white.
  public static final String PALE = "#8a96a3";

  private Ink() {}
}
