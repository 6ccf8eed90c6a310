package nl.speelveld.optimisation.frontier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a set of flows comes to, counted from the flows themselves.
final class Placing {
  private final FrontierQuestion question;
  private final List<Flow> flows;

  Placing(FrontierQuestion question, List<Flow> flows) {
    this.question = question;
    this.flows = List.copyOf(flows);
  }

  List<Flow> flows() {
    return flows;
  }

  double dissimilarity() {
    double[] surplus = new double[question.schools().size()];
    double inGroup = question.pupils(0);
    double rest = question.pupils(1);
    for (Flow flow : flows) {
      surplus[flow.school()] += flow.side() == 0 ? flow.pupils() / inGroup : -flow.pupils() / rest;
    }
    double sum = 0;
    for (double one : surplus) {
      sum += Math.abs(one);
    }
    return sum / 2;
  }

  /// D when the pupils of a cell go alike: each side in proportion to all pupils of the cell who go
  /// there.
  double blindDissimilarity() {
    Map<Integer, double[]> byCell = new HashMap<>();
    int schools = question.schools().size();
    for (Flow flow : flows) {
      byCell.computeIfAbsent(flow.cell(), cell -> new double[schools])[flow.school()] +=
          flow.pupils();
    }
    List<Flow> alike = new ArrayList<>();
    byCell.forEach((number, went) -> {
      Cell cell = question.cells().get(number);
      double all = cell.inGroup() + cell.rest();
      for (int school = 0; school < schools; school++) {
        alike.add(new Flow(number, 0, school, went[school] * cell.inGroup() / all));
        alike.add(new Flow(number, 1, school, went[school] * cell.rest() / all));
      }
    });
    return new Placing(question, alike).dissimilarity();
  }

  double meanMetres() {
    double metres = 0;
    for (Flow flow : flows) {
      metres += flow.pupils() * question.reach().distance().metres(flow.cell(), flow.school());
    }
    return metres / (question.pupils(0) + question.pupils(1));
  }

  double firstChoiceShare() {
    Map<List<Integer>, Double> went = new HashMap<>();
    flows.forEach(flow ->
        went.merge(List.of(flow.cell(), flow.side(), flow.school()), flow.pupils(), Double::sum));
    Map<List<Integer>, Double> wanted = new HashMap<>();
    question
        .firstChoices()
        .forEach(wish ->
            wanted.merge(
                List.of(wish.cell(), wish.side(), wish.school()), wish.pupils(), Double::sum));
    double all = 0;
    double met = 0;
    for (var wish : wanted.entrySet()) {
      all += wish.getValue();
      met += Math.min(wish.getValue(), went.getOrDefault(wish.getKey(), 0.0));
    }
    return all > 0 ? met / all : 1;
  }
}
