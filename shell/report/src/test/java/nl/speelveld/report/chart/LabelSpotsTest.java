package nl.speelveld.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelSpotsTest {
  private static final Box PICTURE = new Box(50, 34, 600, 280);

  private static Box sign(double x, double y) {
    return new Box(x - 7, y - 7, 14, 14);
  }

  private static Box box(LabelSpots.Spot spot, String label) {
    return new Box(spot.x(), spot.y() - 11, Svg.widthOf(label, Svg.SMALL), 14);
  }

  @Test
  void a_label_alone_stands_to_the_right_and_a_bit_up() {
    LabelSpots.Spot spot = new LabelSpots(PICTURE, List.of(sign(100, 100))).take(100, 100, "1");
    assertThat(spot).isEqualTo(new LabelSpots.Spot(111, 91));
  }

  @Test
  void near_the_right_edge_it_stands_to_the_left() {
    LabelSpots.Spot spot = new LabelSpots(PICTURE, List.of(sign(640, 100))).take(640, 100, "1");
    assertThat(spot.x()).isLessThan(640 - 11);
  }

  /// Eight scenarios that do nearly the same.
  @Test
  void signs_on_top_of_each_other_have_labels_that_can_be_read() {
    List<Box> signs = IntStream.range(0, 8).mapToObj(at -> sign(300 + at, 150 - at)).toList();
    LabelSpots spots = new LabelSpots(PICTURE, signs);
    List<Box> labels = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      String label = Integer.toString(at + 1);
      labels.add(box(spots.take(300 + at, 150 - at, label), label));
    }
    for (int one = 0; one < labels.size(); one++) {
      Box its = labels.get(one);
      assertThat(signs).noneMatch(its::meets);
      assertThat(labels.subList(one + 1, labels.size())).noneMatch(its::meets);
    }
  }

  @Test
  void where_nothing_is_free_a_label_stands_where_it_would_alone() {
    LabelSpots spots = new LabelSpots(PICTURE, List.of(PICTURE));
    assertThat(spots.take(100, 100, "1")).isEqualTo(new LabelSpots.Spot(111, 91));
  }
}
