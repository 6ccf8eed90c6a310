package nl.speelveld.report.chart;

/// A school in a picture.
///
/// @param words its name and what is shown of it
/// @param x horizontal value: share in the surroundings, or RD x in metres
/// @param y vertical value: share at the school, or RD y in metres
/// @param mark how it stands
/// @param uncertain drawn hollow
/// @param href where it leads, empty for nowhere
public record SchoolDot(
    String words, double x, double y, SchoolMark mark, boolean uncertain, String href) {
  /// A school that leads nowhere.
  public SchoolDot(String words, double x, double y, SchoolMark mark, boolean uncertain) {
    this(words, x, y, mark, uncertain, "");
  }
}
