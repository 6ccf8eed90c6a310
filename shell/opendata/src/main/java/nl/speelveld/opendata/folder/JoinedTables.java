package nl.speelveld.opendata.folder;

import java.util.List;

/// Names and columns of the joined tables: the one place where the import that writes them and the
/// folder that reads them agree.
public final class JoinedTables {
  /// Version of this layout; a folder of another version is refused.
  public static final String LAYOUT = "1";

  private JoinedTables() {}

  /// Municipalities.
  public static FolderRows municipalities() {
    return new FolderRows(
        "municipalities",
        "code:text",
        "name:text",
        "province:text",
        "residents:whole",
        "addresses_per_km2:decimal");
  }

  /// Countings; `categories` divided by `|`, `sources` by a blank; `has_ages` 1 or 0.
  public static FolderRows editions() {
    return new FolderRows(
        "editions",
        "edition:text",
        "sector:text",
        "feature:text",
        "year:whole",
        "reference_date:text",
        "registration:text",
        "coverage:text",
        "categories:text",
        "has_ages:whole",
        "sources:text");
  }

  /// Schools as registered in a counting, or in the flows (`set` is `flows`).
  public static FolderRows schools() {
    return new FolderRows(
        "schools",
        "set:text",
        "position:whole",
        "code:text",
        "name:text",
        "municipality:text",
        "postcode4:text",
        "wijk:text",
        "kind:text",
        "denomination:text",
        "board:text",
        "concept:text",
        "levels:text",
        "rd_x:decimal",
        "rd_y:decimal",
        "position_from:text");
  }

  /// Counts of a counting that are not zero.
  public static FolderRows counts() {
    return new FolderRows(
        "counts",
        "edition:text",
        "school:whole",
        "category:whole",
        "low:decimal",
        "high:decimal",
        "intake:decimal");
  }

  /// Home-to-school flows of the newest year.
  public static FolderRows flows() {
    return new FolderRows(
        "home_flows",
        "year:whole",
        "origin:text",
        "school:whole",
        "pupils:whole",
        "age_four:whole");
  }

  /// PC4 areas and wijken.
  public static FolderRows areas() {
    return new FolderRows(
        "areas_joined",
        "kind:text",
        "code:text",
        "name:text",
        "municipality:text",
        "wijk:text",
        "rd_x:decimal",
        "rd_y:decimal");
  }

  /// Figures of PC4 areas and wijken, under the ids of the port.
  public static FolderRows areaFigures() {
    return new FolderRows("area_figures", "kind:text", "code:text", "figure:text", "value:decimal");
  }

  /// Figures of schools.
  public static FolderRows schoolFigures() {
    return new FolderRows(
        "school_figures",
        "sector:text",
        "figure:text",
        "year:whole",
        "school:text",
        "value:decimal",
        "source:text");
  }

  /// Types of classes of secondary schools.
  public static FolderRows classOffers() {
    return new FolderRows(
        "class_offers",
        "school:text",
        "type:text",
        "programme:text",
        "stage:whole",
        "pupils:whole");
  }

  /// Outlines in RD, one row a ring: `points` are `x y x y …` in whole metres.
  public static FolderRows rings() {
    return new FolderRows(
        "rings", "kind:text", "municipality:text", "code:text", "name:text", "points:text");
  }

  /// Ids of the sources of the parts that have none of their own.
  public static FolderRows partSources() {
    return new FolderRows("part_sources", "part:text", "source:text");
  }

  /// The names of all joined tables.
  static List<String> names() {
    return List.of(
        "municipalities",
        "editions",
        "schools",
        "counts",
        "home_flows",
        "areas_joined",
        "area_figures",
        "school_figures",
        "class_offers",
        "rings",
        "part_sources");
  }
}
