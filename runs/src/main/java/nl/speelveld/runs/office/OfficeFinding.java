package nl.speelveld.runs.office;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with what an office hands in about children and their families. Codes E851 to
/// E869; the texts stand in `findings_nl.properties` and `findings_en.properties`. Nothing of a
/// child is in a finding but its row.
public sealed interface OfficeFinding extends Finding {
  /// Two files hold one child each a row, and nothing says which rows belong together.
  record NothingJoins(Place place, String other) implements OfficeFinding {
    @Override
    public String code() {
      return "E851";
    }
  }

  /// Nothing is known of the family of a child.
  record FamilyMissing(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E852";
    }
  }

  /// A row is about a child that does not take part; it is left out.
  record FamilyOfNobody(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E853";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A child has no day of birth, with which its family comes in.
  record BornMissing(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E854";
    }
  }

  /// A day of birth is no day of the calendar.
  record BornWrong(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E855";
    }
  }

  /// An e-mail address is none.
  record EmailWrong(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E856";
    }
  }

  /// A language in which we write no letters.
  record LanguageUnknown(Place place, String value) implements OfficeFinding {
    @Override
    public String code() {
      return "E857";
    }
  }

  /// Two rows are about one child.
  record ChildTwice(Place place, long first) implements OfficeFinding {
    @Override
    public String code() {
      return "E858";
    }
  }

  /// A child has no name.
  record NameMissing(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E859";
    }
  }

  /// A column that looks like a citizen service number, which no round may hold.
  record CitizenNumber(Place place, String column) implements OfficeFinding {
    @Override
    public String code() {
      return "E860";
    }
  }

  /// A file holds no rows.
  record NoRows(Place place) implements OfficeFinding {
    @Override
    public String code() {
      return "E861";
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
