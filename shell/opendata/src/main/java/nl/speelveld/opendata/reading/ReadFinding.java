package nl.speelveld.opendata.reading;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong, or worth knowing, about a file that was read. Codes O101 to O199; the texts stand
/// in `findings_nl.properties` and `findings_en.properties`.
public sealed interface ReadFinding extends Finding {
  /// No form fits the header of the file. Its content is not told: it may be about pupils.
  record NotRecognised(Place place, long columns) implements ReadFinding {
    @Override
    public String code() {
      return "O101";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// The file cannot be opened as what its first bytes say it is; the problem is a word of ours.
  record Unreadable(Place place, String problem) implements ReadFinding {
    @Override
    public String code() {
      return "O102";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A file is larger, or unpacks to more, than a reader accepts.
  record TooLarge(Place place, long bytes, long limit) implements ReadFinding {
    @Override
    public String code() {
      return "O103";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A row has another number of fields than the header.
  record WrongWidth(Place place, int fields, int expected) implements ReadFinding {
    @Override
    public String code() {
      return "O104";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A field should hold a number, and does not.
  record NotANumber(Place place, String value) implements ReadFinding {
    @Override
    public String code() {
      return "O105";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A field should hold a code (school, municipality, postcode), and does not.
  record NotACode(Place place, String value) implements ReadFinding {
    @Override
    public String code() {
      return "O106";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A field should hold a date or a year, and does not.
  record NotADate(Place place, String value) implements ReadFinding {
    @Override
    public String code() {
      return "O107";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// The parts of a row do not add up to its total.
  record TotalDiffers(Place place, long parts, long total) implements ReadFinding {
    @Override
    public String code() {
      return "O108";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A needed field is empty, or holds a word that the reader does not know.
  record UnknownValue(Place place, String value) implements ReadFinding {
    @Override
    public String code() {
      return "O109";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A sheet of a workbook holds no table that was recognised.
  record SheetSkipped(Place place, String sheet, long rows) implements ReadFinding {
    @Override
    public String code() {
      return "O110";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Masked counts were read as one to four pupils.
  record Masked(Place place, long cells) implements ReadFinding {
    @Override
    public String code() {
      return "O111";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Text that was encoded twice was set right.
  record EncodingMended(Place place, String value, String mended) implements ReadFinding {
    @Override
    public String code() {
      return "O112";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// The file has no member that names its coordinate system; it was told from the coordinates.
  record CoordinatesGuessed(Place place, String system) implements ReadFinding {
    @Override
    public String code() {
      return "O113";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A point or outline lies outside the Netherlands, or cannot be read.
  record BadGeometry(Place place, String problem) implements ReadFinding {
    @Override
    public String code() {
      return "O114";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A code stands in the file more than once.
  record Repeated(Place place, String value, long times) implements ReadFinding {
    @Override
    public String code() {
      return "O115";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A zero was read as a missing figure.
  record ZeroIsMissing(Place place, long cells) implements ReadFinding {
    @Override
    public String code() {
      return "O116";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// The home postcode of pupils is unknown or abroad.
  record HomeUnknown(Place place, long pupils) implements ReadFinding {
    @Override
    public String code() {
      return "O117";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A key of the file is not the code that other files use, so it joins only in part.
  record OtherKey(Place place, long rows) implements ReadFinding {
    @Override
    public String code() {
      return "O118";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// The content names no date; the year was taken from the name of the file.
  record YearFromName(Place place, String year) implements ReadFinding {
    @Override
    public String code() {
      return "O119";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Rows of schools without any count: the school is kept, no pupils are.
  record CountsEmpty(Place place, long rows) implements ReadFinding {
    @Override
    public String code() {
      return "O120";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Neither the content nor the name of the file holds a year.
  record YearUnknown(Place place, String file) implements ReadFinding {
    @Override
    public String code() {
      return "O121";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// An area stands in the file without an outline; it is kept without one.
  record OutlineMissing(Place place, String value) implements ReadFinding {
    @Override
    public String code() {
      return "O122";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A column that was asked for is not in the file.
  record ColumnMissing(Place place, String column, String columns) implements ReadFinding {
    @Override
    public String code() {
      return "O123";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A school has two counts for the same date, feature and category; the second is put aside.
  record CountedTwice(Place place, String school, String category, long firstRow)
      implements ReadFinding {
    @Override
    public String code() {
      return "O124";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
