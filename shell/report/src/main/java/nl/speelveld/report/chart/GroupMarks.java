package nl.speelveld.report.chart;

/// Fills for groups, each told apart by colour and by pattern: stripes, plain, dots, bars.
final class GroupMarks {
  private static final String[] COLOURS = {Ink.ORANGE, Ink.BLUE, Ink.GREEN, "#6b4c9a", "#8c6d1f"};

  private GroupMarks() {}

  /// The patterns of so many groups, to stand at the start of a picture.
  static String definitions(Svg svg, int groups) {
    StringBuilder defs = new StringBuilder("<defs>\n");
    for (int group = 0; group < groups; group++) {
      defs.append(pattern(svg.id("g" + group), group));
    }
    return defs.append("</defs>\n").toString();
  }

  /// The fill of a group.
  static String fill(Svg svg, int group) {
    return "fill=\"url(#" + svg.id("g" + group) + ")\"";
  }

  /// The plain colour of a group.
  static String colour(int group) {
    return COLOURS[group % COLOURS.length];
  }

  private static String pattern(String id, int group) {
    String ground = "<rect width=\"6\" height=\"6\" fill=\"" + colour(group) + "\"/>";
    String over =
        switch (group % 4) {
          case 0 -> "<path d=\"M0 6L6 0M-1 1L1 -1M5 7L7 5\" stroke=\"#fff\" stroke-width=\"1.4\"/>";
          case 1 -> "";
          case 2 -> "<circle cx=\"3\" cy=\"3\" r=\"1.3\" fill=\"#fff\"/>";
          default -> "<path d=\"M0 3H6\" stroke=\"#fff\" stroke-width=\"1.4\"/>";
        };
    return "<pattern id=\""
        + id
        + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        + ground
        + over
        + "</pattern>\n";
  }
}
