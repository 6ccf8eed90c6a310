package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Through time: lines that are never joined across a break in registration.
///
/// @param lines stock and intake, each for the two lead indices
/// @param breaks marks between two countings that cannot be compared
public record Years(List<Line> lines, List<Break> breaks) {
  public Years {
    lines = List.copyOf(lines);
    breaks = List.copyOf(breaks);
  }

  /// One line.
  ///
  /// @param feature id of the feature
  /// @param index id of the index
  /// @param intake whether only the youngest year is counted
  /// @param segments stretches that may be joined inside
  public record Line(String feature, String index, boolean intake, List<Segment> segments) {
    public Line {
      segments = List.copyOf(segments);
    }
  }

  /// A stretch with one method of registration.
  public record Segment(String registration, List<Point> points) {
    public Segment {
      points = List.copyOf(points);
    }
  }

  /// One counting.
  ///
  /// @param counts pupils by school and group, the base of the figure
  public record Point(int year, Figure figure, UnitGroupCounts counts) {}

  /// A break: what changed, between which years.
  ///
  /// @param afterYear last year before the break
  /// @param beforeYear first year after the break
  /// @param what id of the change, looked up in the texts (`weight-to-score`, `demo-registration`,
  ///   …)
  public record Break(int afterYear, int beforeYear, String what) {}
}
