package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// One value on a horizontal scale from 0 to 1, with comparable places as light dots, what chance
/// alone gives as a triangle and the country as a tick: all as counted. Below it, hollow and with
/// its interval, the value that is left when chance is taken out.
public final class ScaleChart {
  /// From one value to another.
  public record Range(double low, double high) {}

  /// A named value.
  public record Named(String name, double value) {}

  /// The value without what chance adds.
  ///
  /// @param value the value
  /// @param interval its interval
  /// @param words legend of this value
  /// @param countedWords legend of the value as counted
  public record Corrected(
      double value, Optional<Range> interval, String words, String countedWords) {}

  /// What stands on the scale.
  ///
  /// @param value the value as counted, named
  /// @param corrected the same without what chance adds, where it is known
  /// @param marks labelled marks below the scale: by chance first (drawn as a triangle), then ticks
  /// @param byChance how many of the marks are made by chance: 0 or 1
  /// @param dots comparable places
  /// @param ends what the low and the high end mean
  /// @param dotsWords legend of the dots; empty where there are none
  /// @param numbers writes a number
  public record Content(
      Named value,
      Optional<Corrected> corrected,
      List<Named> marks,
      int byChance,
      List<Named> dots,
      List<String> ends,
      String dotsWords,
      DoubleFunction<String> numbers) {
    public Content {
      marks = List.copyOf(marks);
      dots = List.copyOf(dots);
      ends = List.copyOf(ends);
    }
  }

  private ScaleChart() {}

  /// Draws the scale.
  public static String svg(Frame frame, Content content) {
    Svg svg = new Svg(frame);
    Axis axis = new Axis(0, 1, 14, frame.width() - 14.0);
    double base = 66;
    drawGround(svg, axis, base, content);
    drawDots(svg, axis, base, content);
    drawValue(svg, frame, axis, base, content);
    double y = drawMarks(svg, frame, axis, base, content);
    List<Legend.Entry> legend = legend(svg, content);
    return svg.toSvg((legend.isEmpty() ? y : Legend.draw(svg, frame, y, legend)) + 4);
  }

  private static List<Legend.Entry> legend(Svg svg, Content content) {
    List<Legend.Entry> entries = new ArrayList<>();
    content
        .corrected()
        .ifPresent(corrected -> {
          entries.add(
              new Legend.Entry(
                  (x, at) -> svg.path(diamond(x, at, 8), full()), corrected.countedWords()));
          entries.add(
              new Legend.Entry(
                  (x, at) -> svg.path(diamond(x, at, 7), hollow()), corrected.words()));
        });
    if (!content.dots().isEmpty()) {
      entries.add(
          new Legend.Entry((x, at) -> svg.circle(x, at, 5, dotStyle()), content.dotsWords()));
    }
    return entries;
  }

  // how much lower the scale ends when a second lane holds the value without chance
  private static double lane(Content content) {
    return content.corrected().isPresent() ? 22 : 0;
  }

  private static String full() {
    return "fill=\"" + Ink.BLUE + "\" stroke=\"#fff\" stroke-width=\"1.5\"";
  }

  private static String hollow() {
    return "fill=\"#fff\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"";
  }

  private static void drawGround(Svg svg, Axis axis, double base, Content content) {
    double floor = base + 12 + lane(content);
    svg.rect(
        new Box(axis.from(), base - 12, axis.to() - axis.from(), floor - base + 12),
        "fill=\"" + Ink.GROUND + "\" rx=\"3\"");
    for (double tick : axis.ticks(5)) {
      double x = axis.at(tick);
      svg.line(x, floor, x, floor + 6, "stroke=\"" + Ink.LINE + "\"");
    }
  }

  // why: after the lines, so that no line runs through a letter
  private static void drawEnds(Svg svg, Axis axis, double base, Content content) {
    double floor = base + lane(content);
    for (double tick : axis.ticks(5)) {
      svg.halo(axis.at(tick), floor + 32, Svg.Anchor.MIDDLE, content.numbers().apply(tick));
    }
    svg.halo(axis.from() - 10, floor + 52, Svg.Anchor.START, "◂ " + content.ends().getFirst());
    svg.halo(axis.to() + 10, floor + 52, Svg.Anchor.END, content.ends().getLast() + " ▸");
  }

  private static void drawDots(Svg svg, Axis axis, double base, Content content) {
    for (Named dot : content.dots()) {
      svg.titled(dot.name() + ": " + content.numbers().apply(dot.value()));
      svg.circle(axis.at(dot.value()), base, 5, dotStyle()).close();
    }
  }

  private static String dotStyle() {
    return "fill=\"#c3ccd5\" stroke=\"" + Ink.PALE + "\" fill-opacity=\".75\"";
  }

  private static void drawValue(Svg svg, Frame frame, Axis axis, double base, Content content) {
    double x = axis.at(content.value().value());
    content
        .corrected()
        .ifPresent(corrected -> drawCorrected(svg, axis, base + lane(content), corrected));
    svg.path(diamond(x, base, 9), full());
    String words = content.value().name() + " " + content.numbers().apply(content.value().value());
    double half = Svg.widthOf(words, Svg.SIZE) / 2 * 1.08;
    double middle = Math.max(half, Math.min(frame.width() - half, x));
    svg.line(x, base - 36, x, base - 13, "stroke=\"" + Ink.BLUE + "\"");
    svg.bold(middle, base - 42, Svg.Anchor.MIDDLE, words);
  }

  private static void drawCorrected(Svg svg, Axis axis, double y, Corrected corrected) {
    corrected
        .interval()
        .ifPresent(range -> {
          double low = axis.at(range.low());
          double high = axis.at(range.high());
          String style = "stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"";
          svg.line(low, y, high, y, style);
          svg.line(low, y - 8, low, y + 8, style);
          svg.line(high, y - 8, high, y + 8, style);
        });
    svg.path(diamond(axis.at(corrected.value()), y, 6), hollow());
  }

  private static double drawMarks(Svg svg, Frame frame, Axis axis, double base, Content content) {
    List<Lanes.Label> labels = new ArrayList<>();
    for (int i = 0; i < content.marks().size(); i++) {
      Named mark = content.marks().get(i);
      double width = Svg.widthOf(words(mark, content), Svg.SMALL);
      labels.add(new Lanes.Label(Integer.toString(i), axis.at(mark.value()), width));
    }
    List<Lanes.Placed> placed = Lanes.place(labels, 0, frame.width());
    double top = base + lane(content) + 78;
    for (Lanes.Placed label : placed) {
      int i = Integer.parseInt(label.label().key());
      Named mark = content.marks().get(i);
      double x = axis.at(mark.value());
      double y = top + label.lane() * 20;
      boolean chance = i < content.byChance();
      svg.line(
          x,
          base - 12,
          x,
          y - 14,
          "stroke=\"" + Ink.QUIET + "\" stroke-dasharray=\"" + (chance ? "1 4" : "5 3") + "\"");
      if (chance) {
        svg.path(triangle(x, base - 12), "fill=\"#fff\" stroke=\"" + Ink.TEXT + "\"");
      } else {
        svg.line(x, base - 14, x, base + 14, "stroke=\"" + Ink.TEXT + "\" stroke-width=\"2\"");
      }
    }
    for (Lanes.Placed label : placed) {
      Named mark = content.marks().get(Integer.parseInt(label.label().key()));
      svg.halo(label.middle(), top + label.lane() * 20, Svg.Anchor.MIDDLE, words(mark, content));
    }
    drawEnds(svg, axis, base, content);
    return top + Lanes.count(placed) * 20 - 6;
  }

  private static String words(Named mark, Content content) {
    return mark.name() + " " + content.numbers().apply(mark.value());
  }

  private static String diamond(double x, double y, double r) {
    return "M%s %sL%s %sL%s %sL%s %sZ"
        .formatted(
            Svg.number(x),
            Svg.number(y - r),
            Svg.number(x + r),
            Svg.number(y),
            Svg.number(x),
            Svg.number(y + r),
            Svg.number(x - r),
            Svg.number(y));
  }

  private static String triangle(double x, double y) {
    return "M%s %sL%s %sL%s %sZ"
        .formatted(
            Svg.number(x - 6),
            Svg.number(y - 9),
            Svg.number(x + 6),
            Svg.number(y - 9),
            Svg.number(x),
            Svg.number(y + 1));
  }
}
