package nl.speelveld.matching.log;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What keeps an act from being recorded, and what is wrong with a log that was read, codes E351
/// and up: E35x acts, E36x the chain.
public sealed interface LogFinding extends Finding {
  /// All of them stop the run.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// An act comes before what it needs, or after what it would undo.
  ///
  /// @param place the log and the act
  /// @param act the act
  /// @param stage how far the round is
  record OutOfOrder(Place place, String act, String stage) implements LogFinding {
    @Override
    public String code() {
      return "E351";
    }
  }

  /// A round is drawn, or frozen or committed for a draw, a second time without a reason on record.
  ///
  /// @param place the log and the act
  /// @param act the act
  record SecondDraw(Place place, String act) implements LogFinding {
    @Override
    public String code() {
      return "E352";
    }
  }

  /// An act that needs a reason has none.
  ///
  /// @param place the log and the act
  /// @param act the act
  record ReasonMissing(Place place, String act) implements LogFinding {
    @Override
    public String code() {
      return "E353";
    }
  }

  /// An act is dated before the act before it.
  ///
  /// @param place the log and the act
  /// @param time time of the act
  /// @param before time of the act before it
  record TimeRunsBack(Place place, String time, String before) implements LogFinding {
    @Override
    public String code() {
      return "E354";
    }
  }

  /// A text has a control character, a line end, or a blank at an end.
  ///
  /// @param place the log and the act
  /// @param act the act
  record UncleanWord(Place place, String act) implements LogFinding {
    @Override
    public String code() {
      return "E355";
    }
  }

  /// Entries are not numbered 1, 2, 3 and so on.
  ///
  /// @param place the entry
  /// @param found the number found
  record WrongNumber(Place place, long found) implements LogFinding {
    @Override
    public String code() {
      return "E361";
    }
  }

  /// An entry does not follow from the one before it: one was removed, added or put elsewhere.
  ///
  /// @param place the entry
  record ChainBroken(Place place) implements LogFinding {
    @Override
    public String code() {
      return "E362";
    }
  }

  /// An entry was changed after it was written.
  ///
  /// @param place the entry
  record EntryChanged(Place place) implements LogFinding {
    @Override
    public String code() {
      return "E363";
    }
  }

  /// An entry holds an act that is not known, or not with these words.
  ///
  /// @param place the entry
  /// @param act the word found
  record UnknownAct(Place place, String act) implements LogFinding {
    @Override
    public String code() {
      return "E364";
    }
  }
}
