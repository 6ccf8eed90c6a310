package nl.speelveld.opendata.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.opendata.folder.FolderFinding;
import nl.speelveld.opendata.folder.FolderRows;
import nl.speelveld.opendata.folder.JoinedTables;
import nl.speelveld.opendata.geo.CoordinateSystem;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Joins the tables of all files: schools get their municipality, wijk and place; countings and
/// flows get their schools; areas get their figures.
final class Join {
  private final List<ImportSource> sources;
  private final Findings.Collector findings = Findings.collector();
  private final MunicipalityNames names;
  private final AreaMap areas;
  private final SchoolRegister register;
  private final JoinedSchools schools;
  private final HomeFlows flows = new HomeFlows();
  private final AreaFigures figures;
  private final List<Table> tables = new ArrayList<>();
  private final Map<String, String> municipalityOf = new HashMap<>(); // of each PC4 and wijk

  private Join(List<ImportSource> sources) {
    this.sources = sources;
    names = MunicipalityNames.of(sources);
    areas = AreaMap.of(sources, names);
    register = SchoolRegister.of(sources, names, areas);
    schools = new JoinedSchools(register);
    figures = new AreaFigures(areas);
  }

  /// What came of it.
  ///
  /// @param tables the joined tables
  /// @param register the schools, for counting what was joined
  /// @param areas the areas, for the same
  /// @param flowsTotal pupils in the newest flows
  /// @param findings about the join as a whole
  record Joined(
      List<Table> tables,
      SchoolRegister register,
      AreaMap areas,
      long flowsTotal,
      Findings findings) {}

  static Joined of(List<ImportSource> sources) {
    return new Join(sources).run();
  }

  private Joined run() {
    Countings countings = new Countings(schools, findings);
    for (ImportSource source : sources) {
      countings.add(source);
      flows.add(source);
      figures.add(source);
    }
    tables.addAll(countings.join());
    tables.add(flows.join(schools));
    tables.add(schools.build());
    tables.add(figures.join());
    addAreas();
    addRings();
    addSchoolFigures();
    addClassOffers();
    tables.add(
        PartSources.of(
            sources, new PartSources.Parts(schools, flows, figures, areas), municipalityOf));
    report();
    return new Joined(tables, register, areas, flows.total(), findings.toFindings());
  }

  private void addAreas() {
    FolderRows rows = JoinedTables.areas();
    Set<String> municipalities = new TreeSet<>(schools.municipalities());
    municipalities.addAll(areas.municipalities().keySet());
    Map<String, Double> residents = new HashMap<>();
    Map<String, Double> addresses = new HashMap<>();
    Map<String, Double> counted = new HashMap<>();
    Set<String> postcodes = new TreeSet<>(areas.postcodes().keySet());
    postcodes.addAll(figures.codes("pc4"));
    for (String code : postcodes) {
      Located located = locate(Optional.ofNullable(areas.postcodes().get(code)));
      municipalityOf.put(code, located.municipality);
      rows.add("pc4", code, code, located.municipality, located.wijk, located.rdX, located.rdY);
      double people = figures.find("pc4", code, "residents").orElse(0.0);
      residents.merge(located.municipality, people, Double::sum);
      figures
          .find("pc4", code, "addresses-per-km2")
          .ifPresent(density -> {
            addresses.merge(located.municipality, density * people, Double::sum);
            counted.merge(located.municipality, people, Double::sum);
          });
    }
    addWijken(rows, municipalities);
    tables.add(rows.build());
    municipalities.remove("");
    FolderRows places = JoinedTables.municipalities();
    for (String code : municipalities) {
      double weighed = counted.getOrDefault(code, 0.0);
      places.add(
          code,
          names.name(code),
          names.province(code),
          (int) Math.round(residents.getOrDefault(code, 0.0)),
          weighed == 0 ? -1.0 : addresses.getOrDefault(code, 0.0) / weighed);
    }
    tables.add(places.build());
  }

  private void addWijken(FolderRows rows, Set<String> municipalities) {
    for (AreaMap.Outline wijk : areas.wijken().values()) {
      municipalities.add(wijk.municipality());
      municipalityOf.put(wijk.code(), wijk.municipality());
      Located located = locate(Optional.of(wijk));
      rows.add("wijk", wijk.code(), wijk.name(), wijk.municipality(), "", located.rdX, located.rdY);
    }
    figures
        .wijkNames()
        .forEach((code, name) -> {
          if (!areas.wijken().containsKey(code)) {
            municipalityOf.put(code, figures.wijkMunicipality(code));
            rows.add("wijk", code, name, figures.wijkMunicipality(code), "", 0.0, 0.0);
          }
        });
  }

  private record Located(String municipality, String wijk, double rdX, double rdY) {}

  private Located locate(Optional<AreaMap.Outline> outline) {
    Optional<CoordinateSystem.Point> middle = outline.flatMap(AreaMap::findMiddle);
    if (middle.isEmpty()) {
      return new Located("", "", 0, 0);
    }
    double longitude = middle.get().x();
    double latitude = middle.get().y();
    Optional<AreaMap.Outline> wijk = areas.findWijk(longitude, latitude);
    CoordinateSystem.Point metres = CoordinateSystem.toRd(longitude, latitude);
    String municipality =
        wijk.or(() -> areas.findMunicipality(longitude, latitude))
            .map(AreaMap.Outline::municipality)
            .orElse("");
    return new Located(
        municipality, wijk.map(AreaMap.Outline::code).orElse(""), metres.x(), metres.y());
  }

  private void addRings() {
    FolderRows rows = JoinedTables.rings();
    areas.municipalities().values().forEach(outline -> addRings(rows, "municipality", outline));
    areas.wijken().values().forEach(outline -> addRings(rows, "wijk", outline));
    tables.add(rows.build());
  }

  private static void addRings(FolderRows rows, String kind, AreaMap.Outline outline) {
    for (String ring : AreaMap.rings(outline)) {
      rows.add(kind, outline.municipality(), outline.code(), outline.name(), ring);
    }
  }

  private void addSchoolFigures() {
    FolderRows rows = JoinedTables.schoolFigures();
    for (ImportSource source : sources) {
      source.tables(FigureTable.class).forEach(table -> addSchoolFigures(rows, source, table));
    }
    tables.add(rows.build());
  }

  private static void addSchoolFigures(FolderRows rows, ImportSource source, FigureTable table) {
    for (int row = 0; row < table.rows(); row++) {
      // why not exams: they are many for one school, one for each programme
      boolean one = table.detail().isMissing(row) || table.detail().text(row).startsWith("foot");
      int year = table.year().isMissing(row) ? 0 : table.year().value(row);
      var date = SchoolYear.findDate(table.referenceDate().text(row), year, source.result().kind());
      if (one
          && date.isPresent()
          && !table.value().isMissing(row)
          && !table.location().isMissing(row)) {
        String figure = table.figure().text(row);
        rows.add(
            table.kind().text(row).equals("vo") ? "VO" : "PO",
            figure.equals("disadvantage-score-without-threshold")
                ? "score-without-threshold"
                : figure,
            SchoolYear.of(date.get()),
            SchoolFact.wholeCode(table.location().text(row)),
            table.value().value(row),
            source.id());
      }
    }
  }

  private void addClassOffers() {
    record Offer(String school, String type, String programme, int stage) {}
    Map<Offer, Integer> offers = new LinkedHashMap<>();
    for (ImportSource source : sources) {
      source
          .tables(PupilTable.class)
          .forEach(table -> {
            for (int row = 0; row < table.rows(); row++) {
              String stage = table.stage().text(row);
              if (table.feature().text(row).equals("vo-type") && stage.startsWith("grade ")) {
                Offer offer =
                    new Offer(
                        table.location().text(row),
                        table.category().text(row),
                        programme(table.detail().text(row)),
                        Integer.parseInt(stage.substring(6)));
                offers.merge(offer, table.low().value(row), Integer::sum);
              }
            }
          });
    }
    FolderRows rows = JoinedTables.classOffers();
    offers.forEach((offer, pupils) ->
        rows.add(offer.school, offer.type, offer.programme, offer.stage, pupils));
    tables.add(rows.build());
  }

  /// The name of the programme, which stands last in the description.
  private static String programme(String detail) {
    return detail.substring(detail.lastIndexOf('|') + 1).strip();
  }

  private void report() {
    long byPostcode = schools.placedBy("postcode");
    long nowhere = schools.placedBy("");
    Set<String> unknown = schools.withoutMunicipality();
    if (byPostcode > 0) {
      findings.add(new FolderFinding.PlacedByPostcode(Place.NOWHERE, byPostcode));
    }
    if (nowhere > 0) {
      findings.add(new FolderFinding.NotLocated(Place.NOWHERE, nowhere));
    }
    if (!unknown.isEmpty()) {
      findings.add(
          new FolderFinding.MunicipalityUnknown(
              Place.NOWHERE, unknown.size(), unknown.iterator().next()));
    }
  }
}
