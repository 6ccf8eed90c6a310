package nl.speelveld.table.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.table.identity.IdentityEvent.Merged;

/// Rows of the list of changes of CBS as events: "Bestaan tot;Eindjaar;Oude;Nieuwe;Huidige code;…".
final class CbsChanges {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

  private CbsChanges() {}

  static List<IdentityEvent> events(List<String> rows) {
    List<IdentityEvent> events = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(";", -1);
      events.add(new Merged(cells[2], cells[3], LocalDate.parse(cells[0], DAY), "CBS"));
    }
    return events;
  }
}
