package nl.speelveld.web.officer;

import java.util.List;

/// What stands on the pages about data.
public final class DataView {
  private DataView() {}

  /// What stands on the overview.
  ///
  /// @param files the files
  /// @param told what does not fit together
  /// @param sound whether the round could go on
  public record Overview(List<Line> files, Told told, boolean sound) {}

  /// A file.
  ///
  /// @param kind which
  /// @param rows how many rows, in words; empty where it is not there
  /// @param path where it is handed in; empty where it is fixed
  /// @param edit where it can be changed by hand; empty where it cannot
  public record Line(DataFile kind, String rows, String path, String edit) {}

  /// What stands on the page where a file is handed in.
  public record Ask(
      DataFile kind, String path, String template, List<String> columns, boolean there) {}

  /// What stands on the page that shows what was read.
  ///
  /// @param facts what was read, in sentences
  /// @param sample the first rows
  /// @param faults what stops it
  /// @param fit what does not fit yet
  /// @param keep where it is kept; empty where it cannot be
  /// @param again where another file is handed in
  public record Preview(
      DataFile kind,
      List<String> facts,
      Sheet sample,
      Told faults,
      Told fit,
      String keep,
      String again,
      long version) {}
}
