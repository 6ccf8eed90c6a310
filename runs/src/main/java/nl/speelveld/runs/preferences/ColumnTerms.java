package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.choice.term.Term;

/// Terms from columns of schools, and from columns that pupils and schools both have.
final class ColumnTerms {
  private static final List<String> SIBLING =
      List.of("sibling_school", "siblingschools", "sibling", "broer_zus_school");

  private final Sources sources;
  private final int[] rows;

  /// @param rows the pupils that take part
  ColumnTerms(Sources sources, int[] rows) {
    this.sources = sources;
    this.rows = rows;
  }

  /// All that are asked, with a finding for each column that is not there.
  List<Term> read() {
    Specification.Columns asked = sources.specification().columns();
    List<Term> terms = new ArrayList<>();
    for (String quality : asked.qualities()) {
      sources
          .ofSchools(quality)
          .ifPresent(column -> terms.add(Term.ofAlternative(quality, sources.numbers(column))));
    }
    for (String kind : asked.kinds()) {
      sources.ofSchools(kind).ifPresent(column -> terms.addAll(kinds(column)));
    }
    for (String both : asked.same()) {
      same(both).ifPresent(terms::add);
    }
    sibling(asked.sibling()).ifPresent(terms::add);
    return terms;
  }

  /// A term for each kind of school but the most usual.
  private List<Term> kinds(Sheet.Column column) {
    List<String> ofSchool = texts(column);
    Map<String, Long> counts =
        ofSchool.stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    String usual =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    return counts.keySet().stream()
        .filter(kind -> !kind.equals(usual))
        .sorted()
        .map(kind ->
            Term.ofAlternative(
                column.name() + "=" + kind,
                ofSchool.stream().mapToDouble(its -> its.equals(kind) ? 1 : 0).toArray()))
        .toList();
  }

  private List<String> texts(Sheet.Column column) {
    return IntStream.range(0, sources.schools().size()).mapToObj(column::text).toList();
  }

  private Optional<Term> same(String both) {
    Optional<Sheet.Column> ofSchool = sources.ofSchools(both);
    Optional<Sheet.Column> ofPupil = sources.ofPupils(both);
    if (ofSchool.isEmpty() || ofPupil.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = texts(ofSchool.get());
    return Optional.of(
        Term.of(
            "same-" + both,
            (row, values) -> {
              String own = ofPupil.get().text(rows[row]);
              for (int at = 0; at < values.length; at++) {
                values[at] = !own.isEmpty() && own.equals(texts.get(at)) ? 1 : 0;
              }
            }));
  }

  private Optional<Term> sibling(String asked) {
    if (asked.equals("none")) {
      return Optional.empty();
    }
    Optional<Sheet.Column> column =
        asked.isEmpty()
            ? sources.pupilSheet().flatMap(sheet -> sheet.find(SIBLING))
            : sources.ofPupils(asked);
    return column.map(its ->
        Term.at("sibling", IntStream.of(rows).map(row -> sources.schoolOf(its, row)).toArray()));
  }
}
