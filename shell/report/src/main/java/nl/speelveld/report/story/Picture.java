package nl.speelveld.report.story;

import java.util.function.Function;
import nl.speelveld.report.chart.Frame;

/// A picture that can be drawn in any frame.
///
/// @param id unique in the report
/// @param title what it is
/// @param description what it shows, for who cannot see it
/// @param draw draws it as SVG
public record Picture(String id, String title, String description, Function<Frame, String> draw) {
  /// The picture for a desk.
  public String wide() {
    return draw.apply(new Frame(id, Frame.WIDE, title, description).wide());
  }

  /// The picture for a phone.
  public String narrow() {
    return draw.apply(new Frame(id, Frame.NARROW, title, description).narrow());
  }
}
