package nl.speelveld.web.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is asked about a municipality, as it stands behind the question mark of an address: the
/// measures of the scenario at hand, `m=…&m=…`, and scenarios that were put beside it, `naast=…_…`.
/// There is one way to write each question, so that the same scenario is the same link.
///
/// @param measures of the scenario at hand, in their order
/// @param beside other scenarios, each one measure or more
/// @param unread words that name no measure, as they were typed
record Asked(List<Typed> measures, List<List<Typed>> beside, List<String> unread) {
  /// As many measures as a person can keep apart.
  static final int MOST = 5;

  /// As many scenarios as stand beside each other, the one at hand among them.
  static final int SCENARIOS = 4;

  /// How long a scenario lasts: until every pupil of primary school has chosen under it.
  static final int YEARS = 8;

  Asked {
    measures = List.copyOf(measures);
    beside = beside.stream().map(List::copyOf).toList();
    unread = List.copyOf(unread);
  }

  /// Reads the words of an address.
  ///
  /// @param words the measures
  /// @param scenarios the scenarios beside them
  static Asked read(List<String> words, List<String> scenarios) {
    List<String> unread = new ArrayList<>();
    List<Typed> measures = typed(words, unread);
    List<List<Typed>> beside = new ArrayList<>();
    for (String scenario : scenarios) {
      List<Typed> its = typed(Arrays.asList(scenario.split("_", -1)), unread);
      if (!its.isEmpty() && beside.size() < SCENARIOS - 1 && !beside.contains(its)) {
        beside.add(its);
      }
    }
    return new Asked(measures, beside, unread);
  }

  private static List<Typed> typed(List<String> words, List<String> unread) {
    List<Typed> measures = new ArrayList<>();
    for (String word : words) {
      Typed.find(word)
          .filter(_ -> measures.size() < MOST)
          .ifPresentOrElse(
              measures::add,
              () -> {
                if (!word.isEmpty()) {
                  unread.add(word.length() > 60 ? word.substring(0, 60) : word);
                }
              });
    }
    return measures;
  }

  /// The question as it stands in an address: `?m=…`, or nothing.
  String query() {
    return query(List.of());
  }

  /// The same with more behind it, as `name=value`.
  String query(List<String> more) {
    List<String> parts = new ArrayList<>();
    measures.forEach(measure -> parts.add("m=" + encoded(measure.word())));
    beside.forEach(scenario -> parts.add("naast=" + encoded(word(scenario))));
    parts.addAll(more);
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /// A scenario in one word.
  static String word(List<Typed> scenario) {
    return scenario.stream().map(Typed::word).collect(Collectors.joining("_"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The same with other measures.
  Asked with(List<Typed> others) {
    return new Asked(others, beside, List.of());
  }

  /// The same with a measure at a place, behind all others where it is new.
  Asked with(int place, Typed measure) {
    List<Typed> changed = new ArrayList<>(measures);
    if (place >= 0 && place < changed.size()) {
      changed.set(place, measure);
    } else {
      changed.add(measure);
    }
    return with(changed);
  }

  /// The same without a measure.
  Asked without(int place) {
    List<Typed> fewer = new ArrayList<>(measures);
    fewer.remove(place);
    return with(fewer);
  }

  /// The same with a measure one place earlier.
  Asked earlier(int place) {
    List<Typed> changed = new ArrayList<>(measures);
    changed.add(place - 1, changed.remove(place));
    return with(changed);
  }

  /// The scenario at hand put beside a new, empty one.
  Asked putBeside() {
    List<List<Typed>> more = new ArrayList<>(beside);
    if (!more.contains(measures)) {
      more.add(measures);
    }
    return new Asked(List.of(), more, List.of());
  }

  /// A scenario that stands beside, taken at hand; the one at hand goes beside.
  Asked takeUp(int place) {
    List<List<Typed>> others = new ArrayList<>(beside);
    List<Typed> taken = others.remove(place);
    if (!measures.isEmpty() && !others.contains(measures)) {
      others.add(place, measures);
    }
    return new Asked(taken, others, List.of());
  }

  /// Without a scenario that stands beside.
  Asked dropped(int place) {
    List<List<Typed>> others = new ArrayList<>(beside);
    others.remove(place);
    return new Asked(measures, others, List.of());
  }

  /// The place of a measure, from 1; the last one where it stands there more than once.
  int numberOf(Typed measure) {
    return measures.lastIndexOf(measure) + 1;
  }

  /// All scenarios that have a measure: those beside, then the one at hand.
  List<List<Typed>> all() {
    List<List<Typed>> all = new ArrayList<>(beside);
    if (!measures.isEmpty() && !all.contains(measures)) {
      all.add(measures);
    }
    return all;
  }
}
