package nl.speelveld.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.testkit.ReferenceVectors;

/// A data set of the peers with its model: lists and a utility.
record PeerSample(RankedLists lists, Utility utility) {

  static PeerSample electricity(ReferenceVectors vectors) {
    List<Map<String, String>> rows = vectors.csv("electricity.wide.csv");
    List<String> alternatives = List.of("1", "2", "3", "4");
    RankedLists lists =
        RankedLists.of(4, single(rows, "choice", alternatives)).givenBy(persons(rows, "id"));
    Term[] terms =
        List.of("pf", "cl", "loc", "wk", "tod", "seas").stream()
            .map(name -> wide(name, rows, alternatives, name, ""))
            .toArray(Term[]::new);
    return new PeerSample(lists, Utility.of(terms));
  }

  static PeerSample train(ReferenceVectors vectors) {
    List<Map<String, String>> rows = vectors.csv("train.wide.csv");
    List<String> alternatives = List.of("A", "B");
    RankedLists lists =
        RankedLists.of(2, single(rows, "choice", alternatives)).givenBy(persons(rows, "id"));
    return new PeerSample(
        lists,
        Utility.of(
            wide("price", rows, alternatives, "price_", "")
                .through("price", p -> p / 100 * 2.20371),
            wide("time", rows, alternatives, "time_", "").through("time", t -> t / 60),
            wide("change", rows, alternatives, "change_", ""),
            wide("comfort", rows, alternatives, "comfort_", "")));
  }

  /// `m1` price and catch, `m2` income by mode beside them, `m3` income by mode alone.
  static PeerSample fishing(ReferenceVectors vectors, String model) {
    List<Map<String, String>> rows = vectors.csv("fishing.wide.csv");
    List<String> modes = List.of("beach", "boat", "charter", "pier");
    List<Term> terms = new ArrayList<>();
    if (!model.equals("m3")) {
      terms.add(wide("price", rows, modes, "price.", ""));
      terms.add(wide("catch", rows, modes, "catch.", ""));
    }
    if (!model.equals("m1")) {
      terms.addAll(interplay("income", rows, modes));
    }
    return new PeerSample(
        RankedLists.of(4, single(rows, "mode", modes)),
        new Utility(terms, java.util.Optional.empty()).withConstants(intercepts(modes), 0));
  }

  /// `rol` with hours and age by platform, `rol2` without.
  static PeerSample game(ReferenceVectors vectors, String model) {
    List<Map<String, String>> rows = vectors.csv("game.wide.csv");
    List<String> platforms =
        List.of("PC", "GameBoy", "GameCube", "PlayStation", "PSPortable", "Xbox");
    List<int[]> lists = new ArrayList<>();
    for (Map<String, String> row : rows) {
      int[] list = new int[6];
      for (int at = 0; at < 6; at++) {
        list[Integer.parseInt(row.get("ch." + platforms.get(at))) - 1] = at;
      }
      lists.add(list);
    }
    List<Term> terms = new ArrayList<>();
    terms.add(wide("own", rows, platforms, "own.", ""));
    if (model.equals("rol")) {
      terms.addAll(interplay("hours", rows, platforms));
      terms.addAll(interplay("age", rows, platforms));
    }
    return new PeerSample(
        RankedLists.of(6, lists),
        new Utility(terms, java.util.Optional.empty()).withConstants(intercepts(platforms), 0));
  }

  private static List<String> intercepts(List<String> alternatives) {
    return alternatives.stream().map(name -> "(Intercept):" + name).toList();
  }

  private static List<Term> interplay(
      String column, List<Map<String, String>> rows, List<String> alternatives) {
    double[] values = rows.stream().mapToDouble(row -> number(row, column)).toArray();
    List<Term> terms = new ArrayList<>();
    for (int at = 1; at < alternatives.size(); at++) {
      double[] one = new double[alternatives.size()];
      one[at] = 1;
      terms.add(
          Term.ofAlternative("one", one)
              .times(column, values)
              .named(column + ":" + alternatives.get(at)));
    }
    return terms;
  }

  private static Term wide(
      String name,
      List<Map<String, String>> rows,
      List<String> alternatives,
      String before,
      String after) {
    double[] table = new double[rows.size() * alternatives.size()];
    int cell = 0;
    for (Map<String, String> row : rows) {
      for (String alternative : alternatives) {
        table[cell++] = number(row, before + alternative + after);
      }
    }
    return Term.table(name, alternatives.size(), table);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "").strip());
  }

  private static List<int[]> single(
      List<Map<String, String>> rows, String column, List<String> alternatives) {
    return rows.stream().map(row -> new int[] {alternatives.indexOf(row.get(column))}).toList();
  }

  private static int[] persons(List<Map<String, String>> rows, String column) {
    int[] persons = new int[rows.size()];
    Arrays.setAll(persons, row -> 0);
    for (int row = 1; row < persons.length; row++) {
      boolean same = rows.get(row).get(column).equals(rows.get(row - 1).get(column));
      persons[row] = persons[row - 1] + (same ? 0 : 1);
    }
    return persons;
  }
}
