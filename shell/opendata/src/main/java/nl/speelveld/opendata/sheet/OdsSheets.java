package nl.speelveld.opendata.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelveld.opendata.reading.ListedRows;
import nl.speelveld.opendata.text.NumberText;

/// Reads `content.xml` of an OpenDocument spreadsheet with the pull parser of the JDK.
///
/// Cells and rows may be repeated by a number: blank ones at an end are dropped, others are written
/// out up to the size of a sheet, and never more than [#LIMIT_CELLS] in all.
final class OdsSheets {
  static final long LIMIT_CELLS = 20_000_000;

  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_ROWS = 1 << 20;

  private final XMLStreamReader xml;
  private final List<ListedRows> sheets = new ArrayList<>();
  private long cells;

  private OdsSheets(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// All sheets, in order. Throws where the XML is broken or writes out too much.
  static List<ListedRows> read(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    OdsSheets reader =
        new OdsSheets(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
    while (reader.xml.hasNext()) {
      if (reader.xml.next() == XMLStreamConstants.START_ELEMENT && reader.isAt("table")) {
        reader.readSheet();
      }
    }
    return reader.sheets;
  }

  private boolean isAt(String element) {
    return xml.getLocalName().equals(element);
  }

  private String attribute(String name) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals(name)) {
        return xml.getAttributeValue(at);
      }
    }
    return "";
  }

  private int repeated(String name, int most) {
    return Math.clamp(NumberText.whole(attribute(name)).orElse(1), 1, most);
  }

  // ends: each round reads on in the file, up to the end of the table or of the file
  private void readSheet() throws XMLStreamException {
    String name = attribute("name");
    List<ListedRows.Numbered> rows = new ArrayList<>();
    int number = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && isAt("table")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && isAt("table-row")) {
        int times = repeated("number-rows-repeated", MAX_ROWS - number);
        List<String> fields = readRow();
        if (!fields.isEmpty()) {
          count((long) times * fields.size());
          for (int time = 1; time <= times; time++) {
            rows.add(new ListedRows.Numbered(number + time, fields));
          }
        }
        number += times;
        if (number >= MAX_ROWS) {
          throw new XMLStreamException("more than " + MAX_ROWS + " rows in sheet " + name);
        }
      }
    }
    sheets.add(new ListedRows(name, rows.iterator()));
  }

  private List<String> readRow() throws XMLStreamException {
    List<String> fields = new ArrayList<>();
    int blanks = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && isAt("table-row")) {
        break;
      }
      boolean cell =
          event == XMLStreamConstants.START_ELEMENT
              && (isAt("table-cell") || isAt("covered-table-cell"));
      if (cell) {
        int times = repeated("number-columns-repeated", MAX_COLUMNS);
        String text = readCell();
        if (text.isEmpty()) {
          blanks += times;
        } else {
          count((long) blanks + times);
          if (fields.size() + blanks + times > MAX_COLUMNS) {
            throw new XMLStreamException("more than " + MAX_COLUMNS + " columns");
          }
          fields.addAll(Collections.nCopies(blanks, ""));
          fields.addAll(Collections.nCopies(times, text));
          blanks = 0;
        }
      }
    }
    return List.copyOf(fields);
  }

  private void count(long more) throws XMLStreamException {
    cells += more;
    if (cells > LIMIT_CELLS) {
      throw new XMLStreamException("more than " + LIMIT_CELLS + " cells");
    }
  }

  // the value where the cell is a number or a date, else its paragraphs
  private String readCell() throws XMLStreamException {
    String value = attribute("value").isEmpty() ? attribute("date-value") : attribute("value");
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int note = 0; // comments of a cell are no part of it
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          note += note > 0 || isAt("annotation") ? 1 : 0;
          text.append(isAt("p") && !text.isEmpty() && note == 0 ? " " : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          note -= note > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS -> text.append(note == 0 ? xml.getText() : "");
        default -> {}
      }
    }
    return value.isEmpty() ? text.toString().strip() : value;
  }
}
