package nl.speelveld.opendata.importing;

import java.util.List;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;

/// How many rows of a file have a school or an area that the registers of the same import know.
///
/// One row of a file becomes several rows of tables (one for each age), so the share of joined rows
/// in the tables is taken, times the rows of the file that were understood, rounded down: a file is
/// `joined` as a whole only when every row of its tables is.
final class JoinedRows {
  private final SchoolRegister register;
  private final AreaMap areas;
  private long rows;
  private long joined;

  private JoinedRows(SchoolRegister register, AreaMap areas) {
    this.register = register;
    this.areas = areas;
  }

  static long of(ImportSource source, Join.Joined join) {
    JoinedRows count = new JoinedRows(join.register(), join.areas());
    source.result().tables().forEach(count::add);
    long understood = source.result().account().understood();
    return count.rows == 0 ? 0 : understood * count.joined / count.rows;
  }

  private void add(Table table) {
    switch (table) {
      case PupilTable pupils -> addSchools(pupils.location());
      case FlowTable flows -> addSchools(flows.location());
      case FigureTable figures -> addSchools(figures.location());
      case SchoolTable schools -> addSchools(schools.location());
      case AreaTable of -> addAreas(of.areaKind(), of.area(), of.areaName(), of.municipality());
      case ShapeTable of -> addAreas(of.areaKind(), of.area(), of.areaName(), of.municipality());
      default -> {}
    }
  }

  private void addSchools(TextColumn location) {
    List<Boolean> known = location.dictionary().stream().map(register::isAddressed).toList();
    for (int row = 0; row < location.size(); row++) {
      rows++;
      joined += !location.isMissing(row) && known.get(location.code(row)) ? 1 : 0;
    }
  }

  private void addAreas(
      TextColumn kind, TextColumn code, TextColumn name, TextColumn municipality) {
    for (int row = 0; row < kind.size(); row++) {
      String area = code.text(row);
      rows++;
      boolean known =
          switch (kind.text(row)) {
            case "pc4" -> areas.postcodes().containsKey(area);
            case "wijk" ->
                areas
                    .wijken()
                    .containsKey(areas.wijkCode(municipality.text(row), area, name.text(row)));
            case "municipality" -> area.isEmpty() || areas.municipalities().containsKey(area);
            case "buurt" ->
                area.startsWith("BU") && areas.wijken().containsKey("WK" + area.substring(2, 8));
            default -> false;
          };
      joined += known ? 1 : 0;
    }
  }
}
