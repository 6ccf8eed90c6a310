package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;

/// What schools say of themselves in a round. Port; the store implements it.
public interface Schools {
  /// What a school says of its seats.
  ///
  /// @param programme name of the programme
  /// @param agreed whether the seats in the office's file are right
  /// @param wanted how many seats there should be, where not agreed
  /// @param remark why, in the school's words
  /// @param by account
  record SeatAnswer(
      String programme, boolean agreed, int wanted, String remark, String by, Instant at) {}

  /// A child that came to the school and was written in.
  ///
  /// @param child pseudonym
  /// @param programme name of the programme
  record WrittenIn(String child, String programme, String by, Instant at) {}

  /// Keeps an answer; an earlier one of the same programme goes.
  void keep(String round, SeatAnswer answer);

  /// All answers, by programme.
  List<SeatAnswer> answers(String round);

  /// Records that a child was written in at a school.
  void writeIn(String round, WrittenIn child);

  /// Takes that back.
  void strikeOut(String round, String child);

  /// All children that were written in, by pseudonym.
  List<WrittenIn> writtenIn(String round);
}
