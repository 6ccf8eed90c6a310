package nl.speelveld.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of scenarios: effects around nought, and lines with bands.
class ScenarioChartsTest {
  private static final Frame FRAME = new Frame("t", Frame.WIDE, "title", "description");
  private static final EffectBars.PlotWords WORDS =
      new EffectBars.PlotWords("less", "more", "effect", "none", Double::toString);

  static Stream<Frame> frames() {
    return Stream.of(FRAME.wide(), FRAME.narrow());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void a_band_that_holds_nought_is_drawn_hollow(Frame frame) {
    String full = EffectBars.svg(frame, List.of(new EffectBars.Effect("a", -2, -3, -1)), WORDS);
    String hollow = EffectBars.svg(frame, List.of(new EffectBars.Effect("a", -2, -3, 1)), WORDS);
    String hollowDot = "r=\"5.5\" fill=\"#fff\"";
    assertThat(count(full, hollowDot)).isEqualTo(1); // in the legend only
    assertThat(count(hollow, hollowDot)).isEqualTo(2);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @ParameterizedTest
  @MethodSource("frames")
  void no_effect_at_all_can_be_drawn(Frame frame) {
    assertThat(EffectBars.svg(frame, List.of(new EffectBars.Effect("a", 0, 0, 0)), WORDS))
        .doesNotContain("NaN", "Infinity");
  }

  @ParameterizedTest
  @MethodSource("frames")
  void a_long_name_of_an_effect_stands_whole_and_the_next_row_below_it(Frame frame) {
    String name = "friendship schools (one school with a long name, another school, twenty %)";
    var effect = new EffectBars.Effect(name, -2, -3, -1);
    String svg = EffectBars.svg(frame, List.of(effect, effect), WORDS);
    String last = "%)</text>";
    assertThat(count(svg, last)).isEqualTo(2);
    double[] ends = heights(svg, last);
    double[] begins = heights(svg, ">friendship");
    assertThat(ends[0]).isLessThan(begins[1]);
  }

  /// The heights of texts.
  private static double[] heights(String svg, String text) {
    return svg.lines()
        .filter(line -> line.startsWith("<text") && line.contains(text))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll(".* y=\"([^\"]+)\".*", "$1")))
        .toArray();
  }

  @Test
  void a_long_name_of_a_row_stands_whole_on_two_lines() {
    String name = "distance (a kilometre): difference for the others";
    IntervalRows.Row row = new IntervalRows.Row(name, 1, 0, 2);
    assertThat(IntervalRows.svg(FRAME.wide(), List.of(row), Double::toString))
        .contains("distance (a kilometre):", "the others</text>")
        .doesNotContain("…");
  }

  @ParameterizedTest
  @MethodSource("frames")
  void lines_that_stay_the_same_can_be_drawn_and_no_more_than_eyes_can_tell_apart(Frame frame) {
    BandLines.Point point = new BandLines.Point(.5, .5, .5);
    List<BandLines.Line> lines =
        Stream.of("a", "b", "c", "d", "e", "f")
            .map(name -> new BandLines.Line(name, 0, List.of(point, point)))
            .toList();
    String svg =
        BandLines.svg(
            frame,
            lines,
            new BandLines.PlotWords("D", "now", year -> "year " + (int) year, Double::toString));
    assertThat(svg).doesNotContain("NaN", "Infinity").contains("e, now: 0.5", "year 1");
    assertThat(svg).doesNotContain("f, now");
  }
}
