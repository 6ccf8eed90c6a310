package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.simulation.policy.Policy;

/// A few words for each policy of a bundle, no two alike: where several are of one kind, what they
/// differ in stands behind it, and a number where that does not tell them apart.
final class PolicyNames {
  private PolicyNames() {}

  /// The names, in the order of the policies.
  static List<String> of(List<Policy> policies, Telling telling) {
    List<String> names = new ArrayList<>();
    Map<String, List<Integer>> placesOfKind = new LinkedHashMap<>();
    for (Policy policy : policies) {
      String kind = PolicyWords.shortly(policy, telling);
      placesOfKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(names.size());
      names.add(kind);
    }
    placesOfKind.forEach((kind, places) -> {
      if (places.size() > 1) {
        List<String> marks =
            apart(places.stream().map(at -> PolicyMarks.of(policies.get(at), telling)).toList());
        for (int at = 0; at < places.size(); at++) {
          names.set(
              places.get(at),
              telling.say("policy.apart", arg("kind", kind), arg("marks", marks.get(at))));
        }
      }
    });
    return names;
  }

  /// For each the first marks in which they differ, as many as it takes; then a number.
  ///
  /// @param marks of each, as many
  static List<String> apart(List<List<String>> marks) {
    List<Integer> chosen = new ArrayList<>();
    for (int mark = 0; mark < marks.getFirst().size() && !differ(marks, chosen); mark++) {
      if (!same(marks, mark)) {
        chosen.add(mark);
      }
    }
    boolean isTold = differ(marks, chosen);
    return IntStream.range(0, marks.size())
        .mapToObj(at -> {
          Stream<String> its = chosen.stream().map(marks.get(at)::get);
          return String.join(
              ", ", (isTold ? its : Stream.concat(its, Stream.of("" + (at + 1)))).toList());
        })
        .toList();
  }

  private static boolean same(List<List<String>> marks, int mark) {
    return marks.stream().map(each -> each.get(mark)).distinct().count() == 1;
  }

  private static boolean differ(List<List<String>> marks, List<Integer> chosen) {
    return marks.stream().map(each -> chosen.stream().map(each::get).toList()).distinct().count()
        == marks.size();
  }
}
