package nl.speelveld.runs.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.bootstrap.CatalogueBundle;
import nl.speelveld.segregation.bootstrap.IndexBundle;
import nl.speelveld.segregation.catalogue.AllIndices;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.ordered.OrderedBundle;
import nl.speelveld.segregation.ordered.OrderedIndex;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.LongTable;
import nl.speelveld.table.rows.Tabulation;
import nl.speelveld.table.rows.TabulationChoice;

/// All indices of a long table, and how segregation divides over the levels around its units.
public final class IndexRun {
  private IndexRun() {}

  /// What came of it.
  public sealed interface Outcome {
    /// The indices.
    record Made(IndexReport report) implements Outcome {}

    /// The table has masked cells: between which values the indices lie.
    record Bounded(BoundsReport report) implements Outcome {}

    /// The table has masked cells, and more was asked than bounds.
    ///
    /// @param options what cannot be answered
    record NotWithMasks(List<String> options) implements Outcome {
      public NotWithMasks {
        options = List.copyOf(options);
      }
    }

    /// The table cannot be counted; the findings say why.
    record Refused(Findings findings) implements Outcome {}

    /// Intervals were asked of weights: only heads can be drawn anew.
    record NotHeads() implements Outcome {}

    /// No group of the table is called so.
    ///
    /// @param focal group that was asked
    /// @param groups groups that there are
    record NoSuchGroup(String focal, List<String> groups) implements Outcome {
      public NoSuchGroup {
        groups = List.copyOf(groups);
      }
    }
  }

  /// What is asked of a table.
  ///
  /// @param focal group to set against all others; empty for all groups as they are
  /// @param intervals how to draw for intervals; empty for none
  /// @param order all groups of the table in their order, for the indices of ordered groups; empty
  ///   for none
  /// @param local whether local segregation of units and groups is asked
  public record Question(
      Optional<String> focal,
      Optional<BootstrapSettings> intervals,
      List<String> order,
      boolean local) {
    public Question {
      order = List.copyOf(order);
    }

    /// A question for the catalogue only.
    public Question(Optional<String> focal, Optional<BootstrapSettings> intervals) {
      this(focal, intervals, List.of(), false);
    }
  }

  /// Counts a table and measures it; bounds it where counts are masked.
  public static Outcome of(LongTable table, TabulationChoice choice, Question question) {
    return MaskedTable.find(table, choice.count())
        .map(masked -> BoundsRun.of(masked, choice, question))
        .orElseGet(() -> counted(table, choice, question));
  }

  private static Outcome counted(LongTable table, TabulationChoice choice, Question question) {
    return switch (Tabulation.of(table, choice)) {
      case Tabulation.Refused(Findings findings) -> new Outcome.Refused(findings);
      case Tabulation.Counted(NestedCounts nested, Findings findings) ->
          measure(nested, findings, question, Place.file(table.name()));
    };
  }

  private static Outcome measure(
      NestedCounts nested, Findings findings, Question question, Place place) {
    UnitGroupCounts counts = nested.counts();
    int group = question.focal.map(counts.groupNames()::indexOf).orElse(0);
    if (group < 0) {
      return new Outcome.NoSuchGroup(question.focal.orElse(""), counts.groupNames());
    }
    if (question.intervals.isPresent() && !counts.whole()) {
      return new Outcome.NotHeads();
    }
    List<IndexReport.Row> ordered = List.of();
    if (!question.order.isEmpty()) {
      Findings faults = GroupOrder.check(question.order, counts.groupNames(), place);
      if (faults.hasErrors()) {
        return new Outcome.Refused(faults);
      }
      ordered = ordered(GroupOrder.apply(question.order, counts), question.intervals);
    }
    NestedCounts asked =
        question.focal.isEmpty()
            ? nested
            : NestedCounts.of(counts.focalAgainstRest(group), nested.levels());
    return new Outcome.Made(
        new IndexReport(
            asked.counts().units(),
            asked.counts().total(),
            asked.counts().groupNames(),
            rows(asked.counts(), question.intervals),
            ordered,
            question.local ? LocalRow.of(asked.counts()) : List.of(),
            nested.levels().isEmpty()
                ? Optional.empty()
                : Optional.of(NestedDecomposition.of(asked, "unit")),
            findings));
  }

  private static List<IndexReport.Row> ordered(
      UnitGroupCounts counts, Optional<BootstrapSettings> intervals) {
    Map<String, BootstrapFigure.Measured> doubts =
        intervals
            .map(settings -> doubts(counts, OrderedBundle.of(counts), settings))
            .orElse(Map.of());
    return Stream.of(OrderedIndex.values())
        .map(index ->
            new IndexReport.Row(
                IndexName.of(index),
                "",
                "",
                index.of(counts),
                Optional.ofNullable(doubts.get(index.id()))))
        .toList();
  }

  private static List<IndexReport.Row> rows(
      UnitGroupCounts counts, Optional<BootstrapSettings> intervals) {
    Map<String, BootstrapFigure.Measured> doubts =
        intervals
            .map(settings -> doubts(counts, CatalogueBundle.of(counts), settings))
            .orElse(Map.of());
    List<IndexReport.Row> rows = new ArrayList<>();
    for (AllIndices.Entry entry : AllIndices.of(counts).entries()) {
      String group = entry.group() < 0 ? "" : counts.group(entry.group());
      String other = entry.other() < 0 ? "" : counts.group(entry.other());
      rows.add(
          new IndexReport.Row(
              IndexName.of(entry.index()),
              group,
              other,
              entry.value(),
              Optional.ofNullable(doubts.get(name(entry, group, other)))));
    }
    return rows;
  }

  // why: the names that CatalogueBundle gives to what it draws
  private static String name(AllIndices.Entry entry, String group, String other) {
    String about = group.isEmpty() ? "" : "(" + group + (other.isEmpty() ? "" : "|" + other) + ")";
    return entry.index().id() + about;
  }

  private static Map<String, BootstrapFigure.Measured> doubts(
      UnitGroupCounts counts, IndexBundle bundle, BootstrapSettings settings) {
    Map<String, BootstrapFigure.Measured> measured = new HashMap<>();
    for (BootstrapFigure figure : Bootstrap.of(counts, bundle, settings)) {
      if (figure instanceof BootstrapFigure.Measured known) {
        measured.put(known.index(), known);
      }
    }
    return measured;
  }
}
