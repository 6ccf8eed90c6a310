package nl.speelveld.opendata.reading;

/// One form of file: how its header is recognised, and how its rows are understood.
public interface SheetForm {
  /// What a file of this form is.
  FileKind kind();

  /// Whether a header is of this form. Looks at names, never at the name of the file.
  boolean fits(Header header);

  /// Opens a sheet that fits.
  RowSink open(Header header, Reading reading);
}
