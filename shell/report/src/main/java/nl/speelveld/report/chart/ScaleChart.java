package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// One value on a horizontal scale from 0 to 1: its interval, what chance alone gives, comparable
/// places as light dots, the country as a tick.
public final class ScaleChart {
  /// From one value to another.
  public record Range(double low, double high) {}

  /// A named value.
  public record Named(String name, double value) {}

  /// What stands on the scale.
  ///
  /// @param value the value, named
  /// @param interval its interval
  /// @param marks labelled marks below the scale: by chance first (drawn as a triangle), then ticks
  /// @param byChance how many of the marks are made by chance: 0 or 1
  /// @param dots comparable places
  /// @param ends what the low and the high end mean
  /// @param dotsWords legend of the dots; empty where there are none
  /// @param numbers writes a number
  public record Content(
      Named value,
      Optional<Range> interval,
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
    if (!content.dots().isEmpty()) {
      y =
          Legend.draw(
              svg,
              frame,
              y,
              List.of(
                  new Legend.Entry(
                      (x, at) -> svg.circle(x, at, 5, dotStyle()), content.dotsWords())));
    }
    return svg.toSvg(y + 4);
  }

  private static void drawGround(Svg svg, Axis axis, double base, Content content) {
    svg.rect(
        new Box(axis.from(), base - 12, axis.to() - axis.from(), 24),
        "fill=\"" + Ink.GROUND + "\" rx=\"3\"");
    for (double tick : axis.ticks(5)) {
      double x = axis.at(tick);
      svg.line(x, base + 12, x, base + 18, "stroke=\"" + Ink.LINE + "\"");
    }
  }

  // why: after the lines, so that no line runs through a letter
  private static void drawEnds(Svg svg, Axis axis, double base, Content content) {
    for (double tick : axis.ticks(5)) {
      svg.halo(axis.at(tick), base + 32, Svg.Anchor.MIDDLE, content.numbers().apply(tick));
    }
    svg.halo(axis.from() - 10, base + 52, Svg.Anchor.START, "◂ " + content.ends().getFirst());
    svg.halo(axis.to() + 10, base + 52, Svg.Anchor.END, content.ends().getLast() + " ▸");
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
        .interval()
        .ifPresent(range -> {
          double low = axis.at(range.low());
          double high = axis.at(range.high());
          String style = "stroke=\"" + Ink.BLUE + "\" stroke-width=\"3\"";
          svg.line(low, base, high, base, style);
          svg.line(low, base - 8, low, base + 8, style);
          svg.line(high, base - 8, high, base + 8, style);
        });
    svg.path(diamond(x, base, 9), "fill=\"" + Ink.BLUE + "\" stroke=\"#fff\" stroke-width=\"1.5\"");
    String words = content.value().name() + " " + content.numbers().apply(content.value().value());
    double half = Svg.widthOf(words, Svg.SIZE) / 2 * 1.08;
    double middle = Math.max(half, Math.min(frame.width() - half, x));
    svg.line(x, base - 36, x, base - 13, "stroke=\"" + Ink.BLUE + "\"");
    svg.bold(middle, base - 42, Svg.Anchor.MIDDLE, words);
  }

  private static double drawMarks(Svg svg, Frame frame, Axis axis, double base, Content content) {
    List<Lanes.Label> labels = new ArrayList<>();
    for (int i = 0; i < content.marks().size(); i++) {
      Named mark = content.marks().get(i);
      double width = Svg.widthOf(words(mark, content), Svg.SMALL);
      labels.add(new Lanes.Label(Integer.toString(i), axis.at(mark.value()), width));
    }
    List<Lanes.Placed> placed = Lanes.place(labels, 0, frame.width());
    double top = base + 78;
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
