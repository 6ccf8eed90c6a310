package nl.speelveld.opendata.tables;

import java.util.List;

/// School locations, as one file describes them in one year.
///
/// A location that a file names twice stands here twice only when its kind or its data differ.
///
/// @param location location code, BRIN and two digits (`16AH00`); missing where the file gives none
/// @param kind `bo`, `sbo`, `so`, `vso`, `(v)so`, `vo` or, where the file says no more, `po`
/// @param year year that the description holds for; missing where the file names none
/// @param schoolName name of the location
/// @param denomination denomination as the file spells it
/// @param board number of the school board
/// @param structure levels of secondary education (`MAVO/HAVO/VWO`), or the cluster of special
///   education
/// @param concept educational concept (Montessori, Dalton), where the file gives it
/// @param street street and house number
/// @param postcode postcode without a blank (`7822HG`)
/// @param place town as the file spells it
/// @param municipalityCode municipality code (`GM0114`)
/// @param municipality municipality as the file spells it
/// @param province province
/// @param rdX x in RD New, metres
/// @param rdY y in RD New, metres
/// @param longitude longitude, WGS84 degrees
/// @param latitude latitude, WGS84 degrees
public record SchoolTable(
    TextColumn location,
    TextColumn kind,
    WholeColumn year,
    TextColumn schoolName,
    TextColumn denomination,
    TextColumn board,
    TextColumn structure,
    TextColumn concept,
    TextColumn street,
    TextColumn postcode,
    TextColumn place,
    TextColumn municipalityCode,
    TextColumn municipality,
    TextColumn province,
    DecimalColumn rdX,
    DecimalColumn rdY,
    DecimalColumn longitude,
    DecimalColumn latitude)
    implements Table {
  @Override
  public String name() {
    return "schools";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        location,
        kind,
        year,
        schoolName,
        denomination,
        board,
        structure,
        concept,
        street,
        postcode,
        place,
        municipalityCode,
        municipality,
        province,
        rdX,
        rdY,
        longitude,
        latitude);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder location = new TextColumn.Builder("location");
    private final TextColumn.Builder kind = new TextColumn.Builder("kind");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final TextColumn.Builder schoolName = new TextColumn.Builder("school_name");
    private final TextColumn.Builder denomination = new TextColumn.Builder("denomination");
    private final TextColumn.Builder board = new TextColumn.Builder("board");
    private final TextColumn.Builder structure = new TextColumn.Builder("structure");
    private final TextColumn.Builder concept = new TextColumn.Builder("concept");
    private final TextColumn.Builder street = new TextColumn.Builder("street");
    private final TextColumn.Builder postcode = new TextColumn.Builder("postcode");
    private final TextColumn.Builder place = new TextColumn.Builder("place");
    private final TextColumn.Builder municipalityCode = new TextColumn.Builder("municipality_code");
    private final TextColumn.Builder municipality = new TextColumn.Builder("municipality");
    private final TextColumn.Builder province = new TextColumn.Builder("province");
    private final DecimalColumn.Builder rdX = new DecimalColumn.Builder("rd_x");
    private final DecimalColumn.Builder rdY = new DecimalColumn.Builder("rd_y");
    private final DecimalColumn.Builder longitude = new DecimalColumn.Builder("longitude");
    private final DecimalColumn.Builder latitude = new DecimalColumn.Builder("latitude");
    private int rows;

    /// Adds a row.
    public void add(SchoolRow row) {
      location.add(row.location());
      kind.add(row.kind());
      Cells.add(year, row.year());
      schoolName.add(row.profile().name());
      denomination.add(row.profile().denomination());
      board.add(row.profile().board());
      structure.add(row.profile().structure());
      concept.add(row.profile().concept());
      street.add(row.address().street());
      postcode.add(row.address().postcode());
      place.add(row.address().place());
      municipalityCode.add(row.address().municipalityCode());
      municipality.add(row.address().municipality());
      province.add(row.address().province());
      Cells.add(rdX, row.position().rdX());
      Cells.add(rdY, row.position().rdY());
      Cells.add(longitude, row.position().longitude());
      Cells.add(latitude, row.position().latitude());
      rows++;
    }

    /// Number of rows so far.
    public int rows() {
      return rows;
    }

    /// The table so far.
    public SchoolTable build() {
      return new SchoolTable(
          location.build(),
          kind.build(),
          year.build(),
          schoolName.build(),
          denomination.build(),
          board.build(),
          structure.build(),
          concept.build(),
          street.build(),
          postcode.build(),
          place.build(),
          municipalityCode.build(),
          municipality.build(),
          province.build(),
          rdX.build(),
          rdY.build(),
          longitude.build(),
          latitude.build());
    }
  }
}
