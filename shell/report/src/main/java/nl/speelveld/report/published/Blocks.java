package nl.speelveld.report.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;

/// What is printed of the same schools beside the indices of the place: decompositions, and the
/// index if one school mirrored its surroundings.
///
/// In a place of fewer than ten schools all of it together with the indices must leave every hidden
/// school in doubt ([Doubt]): block after block is added, a decomposition first whole, else without
/// what the insides of its parts add, else not at all. In larger places that search takes too long
/// or finds too little, and the rule of [PartRows] and [SchoolGate#betrayed] decides alone: a rule,
/// no proof.
///
/// @param where the decompositions that may be shown
/// @param mirrored whether the index if a school mirrored its surroundings may be shown
record Blocks(List<PublishedWhere> where, boolean mirrored) {
  private static final Blocks NONE = new Blocks(List.of(), false);

  /// The most that may be shown beside indices of the precision of the place.
  static Blocks of(MonitorReport report, SchoolGate schools) {
    if (schools.precision().closed()) {
      return NONE;
    }
    List<PublishedWhere> all =
        PartGate.where(report, schools).stream()
            .map(where -> where.rounded(schools.precision()))
            .toList();
    if (!(report.mirror() instanceof Part.Present<Mirror>(Mirror mirror))) {
      return new Blocks(all, false);
    }
    if (schools.codes().size() >= Precision.MANY_SCHOOLS) {
      return new Blocks(all, true);
    }
    Blocks found = new Blocks(List.of(), true);
    found = found.leaveDoubt(mirror, schools) ? found : NONE;
    for (PublishedWhere where : all) {
      found = found.with(where, mirror, schools);
    }
    return found;
  }

  private Blocks with(PublishedWhere added, Mirror mirror, SchoolGate schools) {
    return Stream.of(added, added.withoutInsides())
        .map(division ->
            new Blocks(Stream.concat(where.stream(), Stream.of(division)).toList(), mirrored))
        .filter(blocks -> blocks.leaveDoubt(mirror, schools))
        .findFirst()
        .orElse(this);
  }

  private boolean leaveDoubt(Mirror mirror, SchoolGate schools) {
    return find(mirror, schools).filter(schools.precision()::leavesDoubt).isPresent();
  }

  /// The figures with these blocks; empty where it is unknown which schools make a part.
  private Optional<PrintedFigures> find(Mirror mirror, SchoolGate schools) {
    Map<String, Mirror.SchoolRow> rowOfCode =
        mirror.schools().stream()
            .collect(
                Collectors.toMap(row -> row.school().code(), Function.identity(), (a, b) -> a));
    List<Mirror.SchoolRow> rows =
        schools.codes().stream()
            .flatMap(code -> Optional.ofNullable(rowOfCode.get(code)).stream())
            .toList();
    if (rows.size() < schools.codes().size()) {
      return Optional.empty();
    }
    List<School> units = rows.stream().map(Mirror.SchoolRow::school).toList();
    List<PrintedParts> parts =
        where.stream().flatMap(division -> PartGate.findParts(division, units).stream()).toList();
    double[] surroundings = rows.stream().mapToDouble(row -> surroundings(row, schools)).toArray();
    return parts.size() < where.size()
        ? Optional.empty()
        : Optional.of(new PrintedFigures(schools.table(), parts, surroundings));
  }

  private double surroundings(Mirror.SchoolRow row, SchoolGate schools) {
    return mirrored && row.indexIfMirrored().isPresent() && schools.share(row.school()).shown()
        ? row.referenceShare().orElse(-1.0)
        : -1;
  }
}
