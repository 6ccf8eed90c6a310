package nl.speelveld.opendata.geo;

import java.util.List;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Table;

/// Takes the features of one file and gives tables.
interface GeoSink {
  /// Takes a feature: its properties as a row, its shape as the file has it with its system.
  void take(Row row, Shape shape);

  /// What was understood.
  List<Table> tables();
}
