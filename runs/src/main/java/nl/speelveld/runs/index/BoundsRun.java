package nl.speelveld.runs.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.masked.MaskedBounds;
import nl.speelveld.segregation.masked.MaskedOutcome;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import nl.speelveld.table.masked.MaskedCounts;
import nl.speelveld.table.rows.Tabulation;
import nl.speelveld.table.rows.TabulationChoice;

/// Bounds of the indices of a long table with masked cells.
///
/// A masked cell leaves every unit an open size, so nothing else is computed: an order, intervals,
/// levels and local values need counts that are known.
final class BoundsRun {
  private BoundsRun() {}

  // why: MaskedBounds names its indices by their symbols
  private static final Map<String, SegregationIndex> OF_GROUP =
      inOrder(
          List.of("D", "Gini", "Hutchens", "H", "M", "isolation", "exposure", "V"),
          List.of(
              SegregationIndex.DISSIMILARITY,
              SegregationIndex.GINI,
              SegregationIndex.HUTCHENS,
              SegregationIndex.GROUP_INFORMATION_INDEX,
              SegregationIndex.GROUP_MUTUAL_INFORMATION,
              SegregationIndex.ISOLATION,
              SegregationIndex.INTERACTION,
              SegregationIndex.ETA_SQUARED));

  private static final Map<String, SegregationIndex> OF_TABLE =
      inOrder(
          List.of("M", "H", "D"),
          List.of(
              SegregationIndex.MUTUAL_INFORMATION,
              SegregationIndex.INFORMATION_INDEX,
              SegregationIndex.MULTIGROUP_DISSIMILARITY));

  private static Map<String, SegregationIndex> inOrder(
      List<String> names, List<SegregationIndex> indices) {
    Map<String, SegregationIndex> map = new LinkedHashMap<>();
    for (int at = 0; at < names.size(); at++) {
      map.put(names.get(at), indices.get(at));
    }
    return map;
  }

  /// Bounds of all indices that have them.
  static IndexRun.Outcome of(
      MaskedTable table, TabulationChoice choice, IndexRun.Question question) {
    List<String> excluded = excluded(choice, question);
    if (!excluded.isEmpty()) {
      return new IndexRun.Outcome.NotWithMasks(excluded);
    }
    return switch (Tabulation.of(table.low(), choice)) {
      case Tabulation.Refused(Findings findings) -> new IndexRun.Outcome.Refused(findings);
      case Tabulation.Counted(var low, Findings findings) ->
          switch (Tabulation.of(table.high(), choice)) {
            case Tabulation.Refused(Findings refusal) -> new IndexRun.Outcome.Refused(refusal);
            case Tabulation.Counted(var high, Findings ignored) ->
                low.counts().whole()
                    ? measure(masked(low.counts(), high.counts()), findings, question.focal())
                    : new IndexRun.Outcome.Refused(fractions(table));
          };
    };
  }

  private static List<String> excluded(TabulationChoice choice, IndexRun.Question question) {
    List<String> excluded = new ArrayList<>();
    if (!question.order().isEmpty()) {
      excluded.add("--ordered");
    }
    if (question.local()) {
      excluded.add("--local");
    }
    if (question.intervals().isPresent()) {
      excluded.add("--intervals");
    }
    if (!choice.within().isEmpty()) {
      excluded.add("--within");
    }
    return excluded;
  }

  private static Findings fractions(MaskedTable table) {
    Findings.Collector findings = Findings.collector();
    findings.add(new TableFinding.MaskAmongFractions(Place.file(table.low().name())));
    return findings.toFindings();
  }

  private static MaskedCounts masked(UnitGroupCounts low, UnitGroupCounts high) {
    return MaskedCounts.of(low.unitNames(), low.groupNames(), heads(low), heads(high));
  }

  private static long[] heads(UnitGroupCounts counts) {
    return Arrays.stream(counts.toCells()).mapToLong(Math::round).toArray();
  }

  private static IndexRun.Outcome measure(
      MaskedCounts all, Findings findings, Optional<String> focal) {
    int group = focal.map(all.groupNames()::indexOf).orElse(0);
    if (group < 0) {
      return new IndexRun.Outcome.NoSuchGroup(focal.orElse(""), all.groupNames());
    }
    MaskedCounts asked = focal.isEmpty() ? all : all.focalAgainstRest(group);
    List<BoundsReport.Row> rows = new ArrayList<>();
    for (int column = 0; column < asked.groups(); column++) {
      rows.addAll(rows(MaskedBounds.of(asked, column), OF_GROUP, asked.groupNames().get(column)));
    }
    rows.addAll(rows(MaskedBounds.ofGroups(asked), OF_TABLE, ""));
    return new IndexRun.Outcome.Bounded(
        new BoundsReport(
            asked.units(),
            total(all, false),
            total(all, true),
            asked.groupNames(),
            all.maskedCells(),
            rows,
            findings));
  }

  private static long total(MaskedCounts counts, boolean most) {
    long sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        sum += most ? counts.high(unit, group) : counts.low(unit, group);
      }
    }
    return sum;
  }

  private static List<BoundsReport.Row> rows(
      MaskedOutcome outcome, Map<String, SegregationIndex> indices, String group) {
    List<BoundsReport.Row> rows = new ArrayList<>();
    indices.forEach((name, index) ->
        rows.add(
            switch (outcome) {
              case MaskedOutcome.Bounded bounded ->
                  new BoundsReport.Bounded(IndexName.of(index), group, bounded.of(name));
              case MaskedOutcome.NeverDefined(var reason) ->
                  new BoundsReport.NeverDefined(IndexName.of(index), group, reason);
              case MaskedOutcome.NoFillExists() ->
                  throw new IllegalStateException(
                      "masked cells without totals have no fill; group is (" + group + ")");
            }));
    return rows;
  }
}
