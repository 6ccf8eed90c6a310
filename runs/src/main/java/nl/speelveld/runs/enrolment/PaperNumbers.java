package nl.speelveld.runs.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.SuppliedNumbers;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Numbers that were drawn on paper, from the table `lottery.csv`: `applicant,number`, and before
/// it `programme` where a programme or seat group has numbers of its own.
final class PaperNumbers {
  private PaperNumbers() {}

  static Optional<DrawnNumbers> find(
      FrozenRound round, DataTable lottery, Findings.Collector findings) {
    OptionalInt programme = lottery.findColumn("programme");
    OptionalInt name = lottery.findColumn("applicant");
    OptionalInt number = lottery.findColumn("number");
    if (name.isEmpty() || number.isEmpty()) {
      findings.add(
          new RoundFinding.MissingColumn(
              Place.file(lottery.file()), name.isEmpty() ? "applicant" : "number"));
      return Optional.empty();
    }
    List<SuppliedNumbers.Row> rows = new ArrayList<>();
    for (int row = 0; row < lottery.rows(); row++) {
      String seen = lottery.value(number.getAsInt(), row);
      if (!seen.matches("\\d{1,18}")) {
        findings.add(new RoundFinding.NotANumber(lottery.place(row, "number"), seen));
        return Optional.empty();
      }
      rows.add(
          new SuppliedNumbers.Row(
              programme.isEmpty() ? "" : lottery.value(programme.getAsInt(), row),
              lottery.value(name.getAsInt(), row),
              Long.parseLong(seen)));
    }
    return switch (SuppliedNumbers.of(round, rows)) {
      case SuppliedNumbers.Result.Accepted(var numbers) -> Optional.of(numbers);
      case SuppliedNumbers.Result.Refused(var found) -> {
        findings.addAll(found);
        yield Optional.empty();
      }
    };
  }
}
