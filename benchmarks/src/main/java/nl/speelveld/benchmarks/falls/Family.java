package nl.speelveld.benchmarks.falls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.speelveld.benchmarks.evening.Parent;
import nl.speelveld.runs.office.RankedList;

/// A family at its browser, with a good memory: every list of which a page said that it is kept.
final class Family {
  private final String child;
  private final Map<Integer, List<Integer>> told = new LinkedHashMap<>();
  private final Map<Integer, String> names = new LinkedHashMap<>();
  private Parent parent;
  private Optional<Parent.Shown> unanswered = Optional.empty();
  private int last;

  /// A family that came in.
  Family(String child, Parent parent) throws IOException, InterruptedException {
    this.child = child;
    this.parent = parent;
    parent.look();
    last = parent.shown().revision();
    if (last > 0) {
      told.put(last, parent.shown().numbers());
    }
    names.putAll(parent.names());
  }

  /// What is wrong with what was kept.
  ///
  /// @param lost lists that were told and are not there
  /// @param half lists that are there, but are not what was handed in, or have a gap before them
  record Wrong(int lost, int half) {
    static final Wrong NOTHING = new Wrong(0, 0);

    Wrong and(Wrong other) {
      return new Wrong(lost + other.lost, half + other.half);
    }
  }

  /// How many lists it was told are kept.
  int tellings() {
    return told.size();
  }

  /// Names of programmes that it saw, by number.
  Map<Integer, String> names() {
    return names;
  }

  /// Saves list after list, without time to think.
  ///
  /// @param told what is done after each list of which the page says that it is kept
  void saveUntil(BooleanSupplier isOver, Runnable told) throws IOException, InterruptedException {
    while (!isOver.getAsBoolean()) {
      Parent.Shown shown = parent.shown();
      Parent.Button button = parent.choose();
      Parent.Shown asked = button.of(shown);
      unanswered = Optional.of(asked);
      parent.press(button);
      remember(asked);
      told.run();
      parent.look();
    }
  }

  private void remember(Parent.Shown kept) {
    told.put(kept.revision(), kept.numbers());
    last = kept.revision();
    unanswered = Optional.empty();
  }

  /// Looks at its page after a fall, signed in as before.
  Wrong look(HttpClient client, int seed) throws IOException, InterruptedException {
    parent = parent.with(client, seed);
    parent.look();
    names.putAll(parent.names());
    Parent.Shown now = parent.shown();
    if (now.revision() < last) {
      return new Wrong(forget(now.revision()), 0);
    }
    // what was under way at the fall may be kept or not, but whole
    unanswered.filter(now::equals).ifPresent(this::remember);
    unanswered = Optional.empty();
    return now.revision() == last && now.numbers().equals(told.getOrDefault(last, List.of()))
        ? Wrong.NOTHING
        : new Wrong(0, 1);
  }

  /// After a loss it goes on from what there is, so that each loss is counted once.
  private int forget(int revision) {
    int before = told.size();
    told.keySet().removeIf(its -> its > revision);
    last = revision;
    unanswered = Optional.empty();
    return before - told.size();
  }

  /// Holds what it was told against every revision that the store has.
  Wrong compare(List<RankedList> newestFirst, Map<Integer, String> programmes) {
    List<RankedList> history = newestFirst.reversed();
    int half = 0;
    for (int at = 0; at < history.size(); at++) {
      half += history.get(at).revision() == at + 1 ? 0 : 1;
    }
    int lost = 0;
    for (Map.Entry<Integer, List<Integer>> each : told.entrySet()) {
      if (each.getKey() > history.size()) {
        lost++;
      } else if (!history.get(each.getKey() - 1).choices().equals(names(each, programmes))) {
        half++;
      }
    }
    return new Wrong(lost, half);
  }

  private static List<String> names(
      Map.Entry<Integer, List<Integer>> list, Map<Integer, String> programmes) {
    List<String> names = new ArrayList<>();
    list.getValue().forEach(number -> names.add(programmes.getOrDefault(number, "?" + number)));
    return names;
  }

  /// Pseudonym of the child.
  String child() {
    return child;
  }
}
