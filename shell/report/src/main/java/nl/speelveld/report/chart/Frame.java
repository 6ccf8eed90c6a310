package nl.speelveld.report.chart;

/// The frame of a picture.
///
/// @param id unique on the page; ids inside the picture begin with it
/// @param width width in pixels at which letters have their true size
/// @param title what the picture is
/// @param description what it shows, for who cannot see it
public record Frame(String id, int width, String title, String description) {
  /// Width of a picture on a desk or on paper.
  public static final int WIDE = 720;

  /// Width of a picture on a phone.
  public static final int NARROW = 328;

  public Frame {
    if (!id.matches("[a-z][a-z0-9-]*") || width < 200) {
      throw new IllegalArgumentException(
          "frame has id ("
              + id
              + ") and width ("
              + width
              + "), but asks for a-z0-9- and 200 or more");
    }
  }

  /// The same picture for a desk.
  public Frame wide() {
    return new Frame(id + "-w", WIDE, title, description);
  }

  /// The same picture for a phone.
  public Frame narrow() {
    return new Frame(id + "-n", NARROW, title, description);
  }

  /// Whether it is for a phone.
  public boolean isNarrow() {
    return width < 500;
  }
}
