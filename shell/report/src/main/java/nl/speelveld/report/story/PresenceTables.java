package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.monitor.Presence;

/// Schools by weak and strong presence of the group, and who moved.
final class PresenceTables {
  private PresenceTables() {}

  static String sentence(Presence presence, Teller teller) {
    Presence.Band first = presence.bands().getFirst();
    Presence.Band last = presence.bands().getLast();
    return teller.say(
        "presence.sentence",
        arg("few", teller.schools(first.schools())),
        arg("below", first.toPercent() + "%"),
        arg("many", teller.schools(last.schools())),
        arg("above", last.fromPercent() + "%"),
        arg("group", teller.focal()));
  }

  static List<DataTable> of(Presence presence, Teller teller) {
    List<DataTable> tables = new ArrayList<>(List.of(bands(presence, teller)));
    if (!presence.shifts().isEmpty()) {
      tables.add(shifts(presence, teller));
    }
    return tables;
  }

  private static DataTable bands(Presence presence, Teller teller) {
    boolean earlier = presence.earlierYear().isPresent();
    List<String> columns =
        new ArrayList<>(
            List.of(
                teller.say("column.band"),
                teller.say("column.schools"),
                teller.say("column.pupils")));
    if (earlier) {
      columns.add(year(presence, teller));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Presence.Band band : presence.bands()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  name(band),
                  teller.numbers().whole(band.schools()),
                  teller.numbers().whole(band.pupils())));
      if (earlier) {
        row.add(teller.numbers().whole(band.schoolsEarlier()));
      }
      rows.add(row);
    }
    return new DataTable("presence", teller.say("table.presence"), columns, rows);
  }

  private static String year(Presence presence, Teller teller) {
    return teller.say(
        "column.schoolsIn",
        arg("year", teller.numbers().schoolYear(presence.earlierYear().getAsInt())));
  }

  private static String name(Presence.Band band) {
    return band.fromPercent() + "% – " + band.toPercent() + "%";
  }

  private static DataTable shifts(Presence presence, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (Presence.Shift shift : presence.shifts()) {
      rows.add(
          List.of(
              shift.school().name(),
              name(presence.bands().get(shift.earlierBand())),
              name(presence.bands().get(shift.band()))));
    }
    return new DataTable(
        "shifts",
        teller.say("table.shifts"),
        List.of(teller.say("column.school"), teller.say("column.before"), teller.say("column.now")),
        rows);
  }
}
