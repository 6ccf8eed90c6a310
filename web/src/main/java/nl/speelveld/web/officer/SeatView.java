package nl.speelveld.web.officer;

import java.util.List;

/// What stands on the pages about seats.
public final class SeatView {
  private SeatView() {}

  /// A row of the table.
  public record Row(String programme, List<Field> fields) {}

  /// A number of seats.
  public record Field(String name, String label) {}

  /// What schools say.
  public record Answers(List<Line> lines, int confirmed, int wanted, int silent) {}

  /// What a school says of a programme.
  ///
  /// @param seats seats in the file of the office
  /// @param answer how it stands: `agreed`, `wanted`, `silent`
  /// @param said that in words
  /// @param wanted seats that the school wants
  /// @param canTakeOver whether the office can take that over now
  public record Line(
      String programme,
      int seats,
      String answer,
      String said,
      int wanted,
      String remark,
      String at,
      boolean canTakeOver) {}
}
