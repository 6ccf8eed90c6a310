package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.enrolment.family.Name;

/// What the rules use of what is known of a child, column by column.
///
/// @param priorities the priorities that look at it
/// @param uses what else looks at it
public record WhatFor(List<Name> priorities, List<Use> uses) {
  public WhatFor {
    priorities = List.copyOf(priorities);
    uses = List.copyOf(uses);
  }

  /// What looks at a column beside a priority.
  public enum Use {
    /// A part of the seats is for some children first.
    SEATS,
    /// Which programmes may be on the list, and how many.
    LIST,
    /// A promise of a seat.
    PROMISE,
    /// Which children take part.
    AGE,
    /// Twins and families share a number.
    TOGETHER
  }

  /// Whether nothing looks at it.
  public boolean isUnused() {
    return priorities.isEmpty() && uses.isEmpty();
  }

  /// What the rules use of each column; columns that nothing looks at are not in it.
  public static Map<String, WhatFor> of(RoundRules rules) {
    Collector all = new Collector();
    for (PriorityRule rule : rules.priorities()) {
      for (String column : columns(rule.when())) {
        all.priority(column, new Name(rule.nl(), rule.en()));
      }
    }
    rules.types().forEach(type -> all.uses(columns(type.when()), Use.SEATS));
    rules.lists().levelColumn().ifPresent(column -> all.uses(List.of(column), Use.LIST));
    rules.lists().validWhen().ifPresent(when -> all.uses(columns(when), Use.LIST));
    rules.lists().shared().ifPresent(column -> all.uses(List.of(column), Use.TOGETHER));
    rules.lists().born().ifPresent(_ -> all.uses(List.of("birthDate"), Use.AGE));
    for (Guarantee guarantee : rules.guarantees()) {
      if (guarantee instanceof Guarantee.SeatAt seat) {
        all.uses(columns(seat.when()), Use.PROMISE);
      }
    }
    return all.finished();
  }

  /// The columns of `applicants.csv` that a condition asks.
  private static List<String> columns(Condition condition) {
    return switch (condition) {
      case Condition.Is(var column, _) -> List.of(column);
      case Condition.AtLeast(var column, _) -> List.of(column);
      case Condition.Same(var column, _) -> List.of(column);
      case Condition.Among(var column, _) -> List.of(column);
      case Condition.Between(var column, _, _) -> List.of(column);
      case Condition.AllOf(var all) -> all.stream().flatMap(its -> columns(its).stream()).toList();
      case Condition.AnyOf(var any) -> any.stream().flatMap(its -> columns(its).stream()).toList();
      case Condition.Not(var not) -> columns(not);
      case Condition.ProgrammeIs _,
          Condition.Nearest _,
          Condition.Within _,
          Condition.RankedFirst _ ->
          List.of();
    };
  }

  private static final class Collector {
    private final SequencedMap<String, List<Name>> priorities = new LinkedHashMap<>();
    private final SequencedMap<String, List<Use>> uses = new LinkedHashMap<>();

    void priority(String column, Name name) {
      List<Name> its = priorities.computeIfAbsent(column, _ -> new ArrayList<>());
      if (!its.contains(name)) {
        its.add(name);
      }
    }

    void uses(List<String> columns, Use use) {
      for (String column : columns) {
        List<Use> its = uses.computeIfAbsent(column, _ -> new ArrayList<>());
        if (!its.contains(use)) {
          its.add(use);
        }
      }
    }

    Map<String, WhatFor> finished() {
      Map<String, WhatFor> all = new LinkedHashMap<>();
      priorities.forEach((column, names) ->
          all.put(column, new WhatFor(names, uses.getOrDefault(column, List.of()))));
      uses.forEach((column, its) -> all.putIfAbsent(column, new WhatFor(List.of(), its)));
      return all;
    }
  }
}
