package nl.speelveld.matching.round;

import java.time.LocalDate;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong, or worth knowing, about the data and rules of a round. Codes E101 to E199; the
/// texts stand in `findings_nl.properties` and `findings_en.properties`. Nobody is named: a row
/// number tells who it is to those who may have the file.
public sealed interface RoundFinding extends Finding {
  /// A file lacks a column that is needed.
  record MissingColumn(Place place, String column) implements RoundFinding {
    @Override
    public String code() {
      return "E101";
    }
  }

  /// A programme or applicant has no name.
  record EmptyName(Place place) implements RoundFinding {
    @Override
    public String code() {
      return "E102";
    }
  }

  /// A programme stands in the file twice.
  record ProgrammeTwice(Place place, String programme, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E103";
    }
  }

  /// A pseudonym stands in the file twice.
  record PseudonymTwice(Place place, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E104";
    }
  }

  /// Two applications are for one child.
  record AppliedTwice(Place place, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E105";
    }
  }

  /// A birth date is no day of the calendar, or lies after the close.
  record ImpossibleBirthDate(Place place, String value) implements RoundFinding {
    @Override
    public String code() {
      return "E106";
    }
  }

  /// A birth date lies outside those that take part.
  record BornOutsideRound(Place place, String value, LocalDate from, LocalDate to)
      implements RoundFinding {
    @Override
    public String code() {
      return "E107";
    }
  }

  /// A row names a programme that is not in the list of schools.
  record UnknownProgramme(Place place, String value, String nearest) implements RoundFinding {
    @Override
    public String code() {
      return "E108";
    }
  }

  /// A row names an applicant who is not in the list of applicants.
  record UnknownApplicant(Place place) implements RoundFinding {
    @Override
    public String code() {
      return "E109";
    }
  }

  /// A field should hold a number, and does not.
  record NotANumber(Place place, String value) implements RoundFinding {
    @Override
    public String code() {
      return "E110";
    }
  }

  /// Nothing says how many seats a programme has.
  record NoSeats(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E111";
    }
  }

  /// An applicant has two programmes on one place of the list.
  record RankTwice(Place place, int rank, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E112";
    }
  }

  /// A programme stands on one list twice.
  record ListedTwice(Place place, String programme, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E113";
    }
  }

  /// A list holds more programmes than the rules allow.
  record ListTooLong(Place place, int length, int most) implements RoundFinding {
    @Override
    public String code() {
      return "E114";
    }
  }

  /// A list holds fewer programmes than the rules ask.
  record ListTooShort(Place place, int length, int least) implements RoundFinding {
    @Override
    public String code() {
      return "E115";
    }
  }

  /// A programme is on the list of somebody whom it is not open to: level, gate of a preselection.
  record NotOpenToApplicant(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E116";
    }
  }

  /// The distance from an applicant to a listed programme is missing.
  record MissingDistance(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E117";
    }
  }

  /// There are fewer distances than the rule of the nearest programmes needs.
  record TooFewDistances(Place place, int distances, int needed) implements RoundFinding {
    @Override
    public String code() {
      return "E118";
    }
  }

  /// The distance between an applicant and a programme is given twice.
  record DistanceTwice(Place place, String programme, long firstRow) implements RoundFinding {
    @Override
    public String code() {
      return "E119";
    }
  }

  /// More seats of a programme are secured than it has.
  record MoreSecuredThanSeats(Place place, String programme, int secured, int seats)
      implements RoundFinding {
    @Override
    public String code() {
      return "E120";
    }
  }

  /// A secured seat is not on the list, so that it is given up.
  record SecuredNotListed(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E121";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// The contingents of a programme hold more seats than it has.
  record ContingentsExceedSeats(Place place, String programme, int contingents, int seats)
      implements RoundFinding {
    @Override
    public String code() {
      return "E122";
    }
  }

  /// The contingents of a programme leave seats that nobody may have.
  record SeatsUndivided(Place place, String programme, int contingents, int seats)
      implements RoundFinding {
    @Override
    public String code() {
      return "E123";
    }
  }

  /// A rule speaks of a column that a file does not have.
  record UnknownColumn(Place place, String column, String dataFile) implements RoundFinding {
    @Override
    public String code() {
      return "E124";
    }
  }

  /// A rule speaks of a type, priority or programme that is not there.
  record UnknownName(Place place, String name, String nearest) implements RoundFinding {
    @Override
    public String code() {
      return "E125";
    }
  }

  /// Two rules have one name.
  record NameTwice(Place place, String name) implements RoundFinding {
    @Override
    public String code() {
      return "E126";
    }
  }

  /// The seats of a bandwidth do not fit: what is kept is more than there is, or the most is below
  /// the least.
  record BandwidthCannotHold(Place place, String school, int kept, int seats)
      implements RoundFinding {
    @Override
    public String code() {
      return "E127";
    }
  }

  /// A bandwidth over three programmes or more cannot be kept exactly by seats that are shared.
  record BandwidthNotExact(Place place, String school, int sharedSeats, int closed)
      implements RoundFinding {
    @Override
    public String code() {
      return "E128";
    }
  }

  /// Somebody stands in a better class for a later programme of one bandwidth.
  record BetterClassLater(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E129";
    }
  }

  /// A type of applicants asks something of a programme.
  record TypeAsksProgramme(Place place, String type) implements RoundFinding {
    @Override
    public String code() {
      return "E130";
    }
  }

  /// There are more types or priorities than can be kept apart.
  record TooManyRules(Place place, int rules, int most) implements RoundFinding {
    @Override
    public String code() {
      return "E131";
    }
  }

  /// The round says as tie-break: as the round.
  record TieBreakOfRoundMissing(Place place) implements RoundFinding {
    @Override
    public String code() {
      return "E132";
    }
  }

  /// Two contingents of one programme take what is left.
  record TwoRests(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E133";
    }
  }

  /// No contingent of a listed programme admits the applicant.
  record WishNowhereAdmitted(Place place, String programme) implements RoundFinding {
    @Override
    public String code() {
      return "E134";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Two rules cannot be carried out in one round.
  record CannotGoTogether(Place place, String rule, String other) implements RoundFinding {
    @Override
    public String code() {
      return "E135";
    }
  }

  /// An applicant lists programmes of several grades.
  record TwoGrades(Place place, String grade, String other) implements RoundFinding {
    @Override
    public String code() {
      return "E136";
    }
  }

  /// A field should hold a day of the calendar, and does not.
  record NotADate(Place place, String value) implements RoundFinding {
    @Override
    public String code() {
      return "E137";
    }
  }

  /// Those who share a number would be placed as one, but their lists or priorities differ, or they
  /// are more than can be: each applies alone.
  record AppliesAlone(Place place, int children) implements RoundFinding {
    @Override
    public String code() {
      return "E138";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
