package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.runs.measuring.EditionChoice;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SchoolsOfPlace;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.OptimisingFinding.NotHeads;
import nl.speelveld.runs.optimising.OptimisingFinding.TooFew;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;

/// The schools of a municipality as they are: what every report about the best starts from.
///
/// @param place the municipality
/// @param edition what was counted
/// @param groups names of the group and the rest
/// @param schools schools with pupils
/// @param two the same schools × (group, rest)
/// @param shapes outlines of the municipality and its wijken
/// @param basis what the figures rest on
public record Situation(
    Municipality place,
    Edition edition,
    List<String> groups,
    List<School> schools,
    UnitGroupCounts two,
    List<Shape> shapes,
    Basis basis) {
  private static final Set<String> MAINSTREAM = Set.of("bo", "vo");

  public Situation {
    groups = List.copyOf(groups);
    schools = List.copyOf(schools);
    shapes = List.copyOf(shapes);
  }

  /// Who asks for what.
  ///
  /// @param data the data folder
  /// @param origin who asks; printed with every figure
  /// @param place the municipality
  public record Asking(MonitorData data, Origin origin, Municipality place) {}

  /// The situation of a place in the counting that a request asks for.
  ///
  /// @param more parts of the data folder that are read beside the counting, see
  ///   [MonitorData#sourcesOf]
  static Answered<Situation> of(Asking asking, MonitorRequest request, List<String> more) {
    MonitorData data = asking.data;
    String code = asking.place.code();
    List<Edition> held = EditionChoice.held(data.editions(), request.sector(), code);
    Optional<Edition> edition = EditionChoice.find(held, request);
    if (edition.isEmpty()) {
      return new Answered.NotHeld<>(held);
    }
    Counting counting = Counting.of(data.composition(edition.get()));
    SchoolsOfPlace schools = counting.in(code);
    if (schools.size() == 0) {
      return new Answered.NoSchools<>(edition.get());
    }
    Findings.Collector findings = Findings.collector();
    if (edition.get().feature() == Feature.SCORE) {
      findings.add(new NotHeads());
    } else if (schools.tooSmall()) {
      findings.add(new TooFew(asking.place.name(), schools.size()));
    }
    return findings.toFindings().hasErrors()
        ? new Answered.Refused<>(findings.toFindings())
        : new Answered.Made<>(
            new Situation(
                asking.place,
                edition.get(),
                counting.group().names(),
                schools.schools(),
                schools.two(),
                data.shapes(code),
                basis(asking, counting, more)));
  }

  private static Basis basis(Asking asking, Counting counting, List<String> more) {
    Edition edition = counting.edition();
    Set<String> ids = new TreeSet<>(counting.composition().sources());
    List<String> parts = new ArrayList<>(more);
    parts.add("schools " + edition.feature().id() + " " + edition.referenceDate());
    parts.add("shapes");
    for (String part : parts) {
      ids.addAll(asking.data.sourcesOf(part + " " + asking.place.code()));
    }
    List<SourceFile> files =
        asking.data.sources().stream().filter(file -> ids.contains(file.id())).toList();
    return new Basis(
        "school location",
        counting.group().name() + " against " + counting.group().rest(),
        "municipality " + asking.place.code(),
        edition.referenceDate().toString(),
        edition.registration(),
        files,
        asking.origin.version(),
        // why: also where nobody asked for them, because a later folder may choose others by itself
        asking.origin.command()
            + " --feature "
            + edition.feature().id()
            + " --year "
            + edition.year());
  }

  /// Whether a school can take part in what is proposed: a mainstream school whose place is known.
  /// Special schools keep their pupils; they count in the index of the place.
  public boolean takesPart(int school) {
    School one = schools.get(school);
    return one.located() && MAINSTREAM.contains(one.kind());
  }
}
