package nl.speelveld.optimisation.pairing;

import java.util.ArrayList;
import java.util.List;

/// All ways to divide the grades of a group over its buildings that keep within seats and least
/// enrolment.
final class GradeSplits {
  private final Rolls rolls;
  private final int[] group;
  private final Mixing.GradeSplit rules;
  private final List<Grouping> ways = new ArrayList<>();
  private final double before;

  private GradeSplits(Rolls rolls, int[] group, Mixing.GradeSplit rules) {
    this.rolls = rolls;
    this.group = group;
    this.rules = rules;
    double sum = 0;
    for (int school : group) {
      sum += rolls.loss(school);
    }
    before = sum;
  }

  static List<Grouping> of(Rolls rolls, int[] group, Mixing.GradeSplit rules) {
    GradeSplits splits = new GradeSplits(rolls, group, rules);
    splits.extend(new ArrayList<>(), 0);
    return splits.ways;
  }

  /// Adds one building after another, from the lowest grades up.
  private void extend(List<Grouping.Span> spans, int from) {
    int left = group.length - spans.size();
    if (left == 0) {
      close(spans);
      return;
    }
    for (int school : group) {
      if (spans.stream().noneMatch(span -> span.school() == school)) {
        int first = left == 1 ? rolls.grades : from + 1;
        int last = left == 1 ? rolls.grades : rolls.grades - left + 1;
        for (int to = first; to <= last; to++) {
          if (fits(school, pupils(from, to))) {
            spans.add(new Grouping.Span(school, from, to));
            extend(spans, to);
            spans.removeLast();
          }
        }
      }
    }
  }

  private void close(List<Grouping.Span> spans) {
    if (rules.feeder() && !feeds(spans)) {
      return;
    }
    double after = 0;
    double travel = 0;
    for (Grouping.Span span : spans) {
      after += rolls.loss(inGroup(span.from(), span.to()), rest(span.from(), span.to()));
      for (int old : group) {
        travel += pupils(old, span.from(), span.to()) * rolls.metres(old, span.school());
      }
    }
    ways.add(new Grouping(Groupings.numbers(group), spans, before - after, travel));
  }

  private boolean feeds(List<Grouping.Span> spans) {
    for (int low = 0; low < spans.size(); low++) {
      double moving = pupils(spans.get(low).from(), spans.get(low).to());
      for (int high = low + 1; high < spans.size(); high++) {
        if (!fits(spans.get(high).school(), moving)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(int school, double pupils) {
    return pupils <= rolls.seats(school)
        && pupils >= Math.rint(rules.leastShareOfRoll() * rolls.pupils[school]);
  }

  private double pupils(int from, int to) {
    return inGroup(from, to) + rest(from, to);
  }

  private double pupils(int school, int from, int to) {
    return rolls.inGroupUpTo[school][to]
        - rolls.inGroupUpTo[school][from]
        + rolls.restUpTo[school][to]
        - rolls.restUpTo[school][from];
  }

  private double inGroup(int from, int to) {
    double sum = 0;
    for (int school : group) {
      sum += rolls.inGroupUpTo[school][to] - rolls.inGroupUpTo[school][from];
    }
    return sum;
  }

  private double rest(int from, int to) {
    double sum = 0;
    for (int school : group) {
      sum += rolls.restUpTo[school][to] - rolls.restUpTo[school][from];
    }
    return sum;
  }
}
