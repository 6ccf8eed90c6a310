package nl.speelveld.report.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.enrolment.questions.StatisticsReport.Spread;
import nl.speelveld.segregation.value.IndexValue;

/// The table of indices of segregation of a round.
///
/// @param words the words of the page
record SpreadTable(Phrases words) {
  /// The table; with a column for today where anything changed.
  DataTable of(List<Spread> spread, boolean withToday) {
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.index"));
    columns.add(words.say("column.firstChoices"));
    columns.add(words.say("column.placed"));
    if (withToday) {
      columns.add(words.say("column.now"));
    }
    columns.add(words.say("column.byChance"));
    Phrases names = Phrases.of(words.texts().language());
    List<List<String>> rows = new ArrayList<>();
    for (Spread its : spread) {
      List<String> row = new ArrayList<>();
      row.add(names.indexName(its.index().id()));
      row.add(value(Optional.of(its.firstChoices())));
      row.add(value(Optional.of(its.placed())));
      if (withToday) {
        row.add(value(its.findNow()));
      }
      row.add(value(its.byChance()));
      rows.add(row);
    }
    return new DataTable("spread", words.say("table.spread"), columns, rows);
  }

  private String value(Optional<IndexValue> value) {
    return switch (value.orElse(IndexValue.undefined(IndexValue.Reason.NOT_SHOWN))) {
      case IndexValue.Defined(double number) -> words.numbers().index(number);
      case IndexValue.Undefined ignored -> words.say("none");
    };
  }
}
