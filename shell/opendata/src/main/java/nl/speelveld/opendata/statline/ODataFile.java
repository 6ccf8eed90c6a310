package nl.speelveld.opendata.statline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ListedRows;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.SheetReader;
import nl.speelveld.opendata.reading.SheetResult;

/// Reads a page of an OData service of CBS (v3 `TypedDataSet`, v4 `Observations`): a JSON object
/// with an array `value`, one object a row. A row of the file is an object of that array, counted
/// from 1.
public final class ODataFile {
  private final SheetReader sheetReader = new SheetReader(List.of(new StatLineForm()));

  /// Whether the top of a JSON file has an array `value`.
  public static boolean fits(JsonNode top) {
    return top.path("value").isArray();
  }

  /// Reads the file. Objects may lack members: those fields are empty.
  public ReadResult read(String file, JsonNode top) {
    Reading reading = new Reading(file);
    Set<String> names = new LinkedHashSet<>();
    top.path("value").forEach(row -> row.fieldNames().forEachRemaining(names::add));
    List<ListedRows.Numbered> rows = new ArrayList<>();
    rows.add(new ListedRows.Numbered(0, List.copyOf(names)));
    long number = 0;
    for (JsonNode row : top.path("value")) {
      List<String> fields = names.stream().map(name -> text(row.path(name))).toList();
      rows.add(new ListedRows.Numbered(++number, fields));
    }
    SheetResult sheet = sheetReader.read(new ListedRows("", rows.iterator()), reading);
    if (sheet.kind() == FileKind.UNKNOWN) {
      reading.find(new ReadFinding.NotRecognised(reading.place(), sheet.columns()));
    }
    return new ReadResult(
        file,
        sheet.kind(),
        "json, OData",
        reading.moments(),
        sheet.account(),
        sheet.tables(),
        sheet.aside(),
        reading.toFindings());
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? value.asText()
        : value.isContainerNode() ? value.toString() : "";
  }
}
