package nl.speelveld.opendata.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.tables.Table;

/// Which files stand behind which part of the data folder, so that a report names the files of its
/// own figures and no others; the names of the parts stand at the port.
final class PartSources {
  private final TreeMap<String, TreeSet<String>> sources = new TreeMap<>();

  private PartSources() {}

  /// The joined parts.
  record Parts(JoinedSchools schools, HomeFlows flows, AreaFigures figures, AreaMap areas) {}

  /// The table of all parts; call after the join of them all.
  ///
  /// @param municipalityOf municipality of each PC4 and wijk
  static Table of(List<ImportSource> files, Parts parts, Map<String, String> municipalityOf) {
    PartSources made = new PartSources();
    parts.flows.sources().forEach(source -> made.add("flows", source));
    parts
        .flows
        .sourcesByMunicipality(parts.schools, municipalityOf)
        .forEach((place, ids) -> ids.forEach(source -> made.add("flows " + place, source)));
    parts.figures.sources(municipalityOf).forEach(made::addAll);
    parts.schools.sources().forEach(made::addAll);
    made.addShapes(parts.areas, municipalityOf);
    files.stream()
        .filter(file -> file.result().kind() == FileKind.DUO_VO_TYPE)
        .forEach(file -> made.add("offers", file.id()));
    return made.table();
  }

  private void add(String part, String source) {
    sources.computeIfAbsent(part, ignored -> new TreeSet<>()).add(source);
  }

  private void addAll(String part, TreeSet<String> ids) {
    ids.forEach(source -> add(part, source));
  }

  private void addShapes(AreaMap areas, Map<String, String> municipalityOf) {
    areas.municipalities().values().forEach(outline -> add("shapes", outline.source()));
    Stream.concat(areas.municipalities().values().stream(), areas.wijken().values().stream())
        .forEach(outline -> add("shapes " + outline.municipality(), outline.source()));
    areas
        .postcodes()
        .forEach((code, outline) ->
            add("postcodes " + municipalityOf.getOrDefault(code, ""), outline.source()));
  }

  private Table table() {
    FolderRows rows = JoinedTables.partSources();
    sources.forEach((part, ids) ->
        ids.stream().filter(source -> !source.isEmpty()).forEach(source -> rows.add(part, source)));
    return rows.build();
  }
}
