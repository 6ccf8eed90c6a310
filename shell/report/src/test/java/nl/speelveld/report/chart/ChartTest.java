package nl.speelveld.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.Markup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Pictures tell the values they were given, at the places where those belong.
class ChartTest {
  private static final Frame WIDE = new Frame("picture", 720, "A <title>", "What & how");

  @Test
  void A01_a_class_of_24_has_24_children_and_a_legend() {
    String svg =
        ClassPicture.svg(
            WIDE,
            List.of("met", "zonder"),
            List.of(new ClassPicture.Row("Klas", "6 en 18", List.of(6, 18))));
    assertThat(count(svg, "circle")).isEqualTo(24 + 2); // a head each, and two in the legend
  }

  @Test
  void A02_stacked_parts_end_where_they_add_up_to() {
    // axis 0 … 0.44·1.12 = 0.4928 from 178 to 680 pixels: 0.31 ends at 178 + 0.31/0.4928·502
    Document svg =
        Markup.parse(
            ResidenceBars.svg(
                WIDE,
                List.of(new ResidenceBars.Row("A", .31, .13, true)),
                new ResidenceBars.BarWords("wonen", "kiezen", Double::toString)));
    Element residence = rectangle(svg, "g1", 0);
    Element choice = rectangle(svg, "g0", 0);
    assertThat(number(residence, "x")).isEqualTo(178, within(.01));
    assertThat(number(residence, "width")).isEqualTo(.31 / .4928 * 502, within(.01));
    assertThat(number(choice, "x")).isEqualTo(178 + .31 / .4928 * 502, within(.02));
    assertThat(number(choice, "width")).isEqualTo(.13 / .4928 * 502, within(.01));
  }

  @Test
  void A03_a_negative_part_is_drawn_left_of_zero() {
    Document svg =
        Markup.parse(
            ResidenceBars.svg(
                WIDE,
                List.of(new ResidenceBars.Row("A", .40, -.04, true)),
                new ResidenceBars.BarWords("wonen", "kiezen", Double::toString)));
    Element residence = rectangle(svg, "g1", 0);
    Element choice = rectangle(svg, "g0", 0);
    assertThat(number(choice, "x") + number(choice, "width"))
        .isEqualTo(number(residence, "x"), within(.02));
  }

  @Test
  void A04_labels_in_lanes_never_cover_each_other() {
    List<Lanes.Placed> placed =
        Lanes.place(
            List.of(
                new Lanes.Label("a", 100, 120),
                new Lanes.Label("b", 110, 120),
                new Lanes.Label("c", 300, 80)),
            0,
            328);
    assertThat(placed.get(0).lane()).isZero();
    assertThat(placed.get(1).lane()).isEqualTo(1);
    assertThat(placed.get(2).lane()).isZero();
    assertThat(placed.get(2).middle()).isEqualTo(288); // kept inside: 328 − 80/2
  }

  @Test
  void A05_a_line_is_not_joined_across_a_break() {
    YearLines.Line line =
        new YearLines.Line(
            "all",
            YearLines.Style.ALL,
            List.of(
                List.of(point(2011, .4), point(2012, .41)),
                List.of(point(2015, .3), point(2016, .31))));
    String svg =
        YearLines.svg(
            WIDE,
            new YearLines.Content(
                List.of(line),
                List.of(
                    new YearLines.Break(2012, 2015, "breuk"),
                    new YearLines.Break(2016, 2019, "na het einde")),
                "D",
                Double::toString));
    assertThat(count(svg, "path")).isEqualTo(2);
    assertThat(svg).contains("breuk").doesNotContain("na het einde");
  }

  @Test
  void A06_a_school_that_mirrors_is_told_by_shape_and_colour_and_uncertain_ones_are_hollow() {
    MirrorPlot.Content content =
        new MirrorPlot.Content(
            List.of(
                new SchoolDot("A: 30%", .3, .3, SchoolMark.MIRRORS, false),
                new SchoolDot("B: 80%", .4, .8, SchoolMark.OVER, true)),
            .2,
            "x",
            "y",
            "band",
            new SchoolLegend(
                Map.of(SchoolMark.MIRRORS, "lijkt", SchoolMark.OVER, "groter"), "open"),
            Double::toString);
    String svg = MirrorPlot.svg(WIDE, content);
    assertThat(svg).contains("<title>A: 30%</title>", "fill=\"#fff\" stroke=\"" + Ink.ORANGE);
    Markup.parse(svg);
  }

  @Test
  void A07_schools_with_one_reference_stand_in_a_strip_without_covering_each_other() {
    List<SchoolDot> dots =
        List.of(
            new SchoolDot("A", .3, .30, SchoolMark.MIRRORS, false),
            new SchoolDot("B", .3, .30, SchoolMark.MIRRORS, false),
            new SchoolDot("C", .3, .31, SchoolMark.MIRRORS, false));
    Document svg =
        Markup.parse(
            MirrorPlot.svg(
                WIDE,
                new MirrorPlot.Content(
                    dots, .2, "x", "y", "band", new SchoolLegend(Map.of(), ""), Double::toString)));
    NodeList circles = svg.getElementsByTagName("circle");
    assertThat(circles.getLength()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        Element one = (Element) circles.item(i);
        Element two = (Element) circles.item(j);
        assertThat(
                Math.hypot(
                    number(one, "cx") - number(two, "cx"), number(one, "cy") - number(two, "cy")))
            .isGreaterThanOrEqualTo(13.4);
      }
    }
  }

  @Test
  void A08_the_curve_of_equal_schools_is_the_diagonal() {
    String svg =
        SegregationCurve.svg(
            WIDE,
            List.of(new SegregationCurve.Pupils(10, 20), new SegregationCurve.Pupils(20, 40)),
            new SegregationCurve.CurveWords("x", "y", "gelijk", Double::toString));
    // size 400 from (52, 430): a third of both groups lies at (52 + 133.33, 430 − 133.33)
    assertThat(svg).contains("M52 430L185.33 296.67L452 30");
  }

  @Test
  void A09_parts_add_up_to_the_whole() {
    String svg =
        PartBars.svg(
            WIDE,
            List.of(
                new PartBars.PartRow("tussen", .027, true),
                new PartBars.PartRow("Openbaar", .135, false)),
            new PartBars.PartRow("totaal", .162, false),
            value -> Long.toString(Math.round(1000 * value)));
    assertThat(svg).contains(">27<", ">135<", ">162<");
  }

  @Test
  void A10_a_scale_names_its_ends_and_marks() {
    String svg =
        ScaleChart.svg(
            WIDE.narrow(),
            new ScaleChart.Content(
                new ScaleChart.Named("Demostad", .43),
                Optional.of(
                    new ScaleChart.Corrected(
                        .42,
                        Optional.of(new ScaleChart.Range(.41, .46)),
                        "zonder toeval 0.42",
                        "zoals geteld 0.43")),
                List.of(new ScaleChart.Named("toeval", .07), new ScaleChart.Named("land", .52)),
                1,
                List.of(new ScaleChart.Named("Elders", .3)),
                List.of("gelijk", "gescheiden"),
                "anderen",
                Double::toString));
    assertThat(svg).contains("Demostad 0.43", "toeval 0.07", "land 0.52", "gelijk", "gescheiden");
    assertThat(svg).contains("zoals geteld 0.43", "zonder toeval 0.42");
    // 300 pixels for 0 … 1 from 14: full at 14 + .43·300 on the scale, hollow at .42 below it
    assertThat(svg).contains("M143 57L", "M140 82L");
    Markup.parse(svg);
  }

  @Test
  void A11_a_number_that_is_none_never_reaches_a_picture() {
    assertThatThrownBy(() -> Svg.number(Double.NaN)).hasMessageContaining("NaN");
    assertThat(Svg.number(-0.0001)).isEqualTo("0");
  }

  @Test
  void A12_a_long_name_gets_the_room_that_it_asks_for() {
    // 30 letters of at most 15 · 0.56 pixels, a tenth more in bold: 277.2, and 18 beside them
    Document svg =
        Markup.parse(
            ResidenceBars.svg(
                WIDE,
                List.of(new ResidenceBars.Row("S".repeat(30), .31, .13, true)),
                new ResidenceBars.BarWords("wonen", "kiezen", Double::toString)));
    assertThat(number(rectangle(svg, "g1", 0), "x")).isEqualTo(277.2 + 18, within(.01));
  }

  private static YearLines.Point point(int year, double value) {
    return new YearLines.Point(year, value, Optional.empty());
  }

  private static int count(String svg, String element) {
    return Markup.parse(svg).getElementsByTagName(element).getLength();
  }

  private static Element rectangle(Document svg, String group, int which) {
    NodeList rectangles = svg.getElementsByTagName("rect");
    int found = 0;
    for (int i = 0; i < rectangles.getLength(); i++) {
      Element rectangle = (Element) rectangles.item(i);
      if (rectangle.getAttribute("fill").endsWith("-" + group + ")") && found++ == which) {
        return rectangle;
      }
    }
    throw new AssertionError("no rectangle of " + group);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
