package nl.speelveld.rounds.finding;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with a file of a round. Codes E801 to E899; the texts stand in
/// `findings_nl.properties` and `findings_en.properties`.
public sealed interface FileFinding extends Finding {
  /// A file that a round needs is not in the folder.
  record FileMissing(Place place) implements FileFinding {
    @Override
    public String code() {
      return "E801";
    }
  }

  /// A file cannot be read at this place; the problem is a word of the parser, without data.
  record Unreadable(Place place, String problem) implements FileFinding {
    @Override
    public String code() {
      return "E802";
    }
  }

  /// A row has another number of fields than the header.
  record WrongWidth(Place place, int fields, int expected) implements FileFinding {
    @Override
    public String code() {
      return "E803";
    }
  }

  /// Two columns have one name, or a column has none.
  record ColumnName(Place place, String column) implements FileFinding {
    @Override
    public String code() {
      return "E804";
    }
  }

  /// A file is larger than a reader takes.
  record TooLarge(Place place, long bytes, long limit) implements FileFinding {
    @Override
    public String code() {
      return "E805";
    }
  }

  /// A file has no header.
  record NoHeader(Place place) implements FileFinding {
    @Override
    public String code() {
      return "E806";
    }
  }

  /// A part of the rules is missing.
  record PartMissing(Place place, String part) implements FileFinding {
    @Override
    public String code() {
      return "E811";
    }
  }

  /// The rules name a part that is not known here.
  record UnknownPart(Place place, String part, String nearest) implements FileFinding {
    @Override
    public String code() {
      return "E812";
    }
  }

  /// A value of the rules is not one that can stand there.
  record WrongValue(Place place, String value, String expected) implements FileFinding {
    @Override
    public String code() {
      return "E813";
    }
  }

  /// A part of the rules is given twice.
  record PartTwice(Place place, String part) implements FileFinding {
    @Override
    public String code() {
      return "E814";
    }
  }

  /// A part of a JSON file is not what can stand there.
  record WrongPart(Place place, String value, String expected) implements FileFinding {
    @Override
    public String code() {
      return "E815";
    }
  }

  /// A kind of school has no road for who disagrees.
  record KindWithoutRoad(Place place, String kind) implements FileFinding {
    @Override
    public String code() {
      return "E821";
    }
  }

  /// A family stands twice in the file of addresses.
  record FamilyTwice(Place place, long first) implements FileFinding {
    @Override
    public String code() {
      return "E822";
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
