package nl.speelveld.matching.draw;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What keeps a round from being frozen, committed, revealed or drawn, codes E301 and up: E30x
/// names, E31x the commitment, E32x the reveal, E33x numbers that are supplied. They show a row,
/// never a pseudonym.
public sealed interface DrawFinding extends Finding {
  /// All of them stop the run.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A name is empty.
  ///
  /// @param place the row
  record EmptyName(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E301";
    }
  }

  /// A text has a control character, a line end, or a blank at an end.
  ///
  /// @param place the row
  record UncleanText(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E302";
    }
  }

  /// A name stands there twice, perhaps in two spellings of one letter.
  ///
  /// @param place the row
  /// @param earlierRow row of the same name before
  record SameName(Place place, int earlierRow) implements DrawFinding {
    @Override
    public String code() {
      return "E303";
    }
  }

  /// A part of what must be published is missing.
  ///
  /// @param place the file and the part
  record PartMissing(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E311";
    }
  }

  /// A hash is not written as 64 hexadecimal digits in small letters.
  ///
  /// @param place the file and the part
  record NotAHash(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E312";
    }
  }

  /// The numbers of this round are supplied, so there is nothing to make known.
  ///
  /// @param place the file
  record NothingToReveal(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E321";
    }
  }

  /// The notary's secret is not written as pairs of hexadecimal digits in small letters.
  ///
  /// @param place the part
  record NotHexadecimal(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E322";
    }
  }

  /// The notary's secret is so short that it could be found from its hash.
  ///
  /// @param place the part
  /// @param bytes how long it is
  /// @param least how long it must be
  record SecretTooShort(Place place, int bytes, int least) implements DrawFinding {
    @Override
    public String code() {
      return "E323";
    }
  }

  /// The notary's secret is not the one whose hash was published.
  ///
  /// @param place the part
  /// @param published the hash as published
  /// @param given the hash of what was given
  record WrongSecret(Place place, String published, String given) implements DrawFinding {
    @Override
    public String code() {
      return "E324";
    }
  }

  /// Numbers are supplied for a round that draws in another way.
  ///
  /// @param place the list
  /// @param kind how the round draws
  record NotSupplied(Place place, String kind) implements DrawFinding {
    @Override
    public String code() {
      return "E331";
    }
  }

  /// A number is given to somebody who did not apply.
  ///
  /// @param place the row
  record NumberOfStranger(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E332";
    }
  }

  /// Somebody has two numbers.
  ///
  /// @param place the row
  record TwoNumbers(Place place) implements DrawFinding {
    @Override
    public String code() {
      return "E333";
    }
  }

  /// A number was given twice.
  ///
  /// @param place the row
  /// @param number the number
  /// @param earlierRow row where it stood before
  record NumberTwice(Place place, long number, int earlierRow) implements DrawFinding {
    @Override
    public String code() {
      return "E334";
    }
  }

  /// Not everybody has a number.
  ///
  /// @param place the list
  /// @param missing how many have none
  record NumbersMissing(Place place, int missing) implements DrawFinding {
    @Override
    public String code() {
      return "E335";
    }
  }

  /// A number is below zero.
  ///
  /// @param place the row
  /// @param number the number
  record NumberBelowZero(Place place, long number) implements DrawFinding {
    @Override
    public String code() {
      return "E336";
    }
  }

  /// A number is given for a programme or seat group that has no numbers of its own.
  ///
  /// @param place the row
  /// @param draw the name, empty for a number that holds everywhere
  record UnknownDraw(Place place, String draw) implements DrawFinding {
    @Override
    public String code() {
      return "E337";
    }
  }
}
