package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Places;
import nl.speelveld.choice.term.Term;
import nl.speelveld.table.finding.Place;

/// Reads the terms of a utility from the columns of pupils and schools.
final class TermReading {
  private final Sources sources;
  private final Specification specification;
  private final Optional<Homes> homes;

  TermReading(Sources sources) {
    this.sources = sources;
    this.specification = sources.specification();
    this.homes =
        specification.distanceShape().parts().isEmpty()
                || sources.tables().find(TableKind.DISTANCES).isPresent()
            ? Optional.empty()
            : sources
                .pupilSheet()
                .flatMap(sheet ->
                    Homes.find(sheet, sources.tables().find(TableKind.AREAS), sources.findings()));
  }

  /// Whether it is known where a pupil lives, as far as that is asked.
  boolean isPlaced(int pupil) {
    return homes.isEmpty() || homes.get().knows(pupil);
  }

  /// The terms, and what else is known of the rows.
  final class Read {
    private final GroupReading.Groups groups;
    private final WorldTerms terms;
    private final int[] rows;
    private final PairTable pairs;
    private final Optional<Term> kilometres;

    private Read(GroupReading.Groups groups, WorldTerms terms, int[] rows, Distances distances) {
      this.groups = groups;
      this.terms = terms;
      this.rows = rows;
      this.pairs = distances.pairs;
      this.kilometres = distances.kilometres;
    }

    GroupReading.Groups groups() {
      return groups;
    }

    WorldTerms terms() {
      return terms;
    }

    /// Mean distance of first choices, of the nearest school where there are no lists.
    double meanKilometres(Optional<RankedLists> lists) {
      if (kilometres.isEmpty()) {
        return 0;
      }
      double[] values = new double[sources.schools().size()];
      double sum = 0;
      for (int row = 0; row < rows.length; row++) {
        kilometres.get().fill(row, values);
        sum +=
            lists.isPresent()
                ? values[lists.get().at(row, 0)]
                : Arrays.stream(values).min().orElse(0);
      }
      return sum / rows.length;
    }

    /// What was in reach of each row; findings where something is lacking.
    Optional<World.Reach> reach(String placed) {
      return ReachReading.find(sources, rows, pairs, placed);
    }
  }

  /// Tables of pairs, and the distance as a term where it is one.
  private record Distances(PairTable pairs, Optional<Term> kilometres) {}

  /// Reads all terms over some pupils.
  ///
  /// @param names of all pupils
  Optional<Read> read(int[] rows, List<String> names, GroupReading.Groups groups) {
    PairTable pairs = new PairTable(sources, rows, names);
    Distances distances = new Distances(pairs, kilometres(rows, pairs));
    List<Term> terms = new ArrayList<>();
    distances.kilometres.ifPresent(km ->
        specification
            .distanceShape()
            .parts()
            .forEach(part -> terms.add(km.through(part.name(), part.form()))));
    terms.addAll(new ColumnTerms(sources, rows).read());
    for (String name : specification.columns().pairs()) {
      pairs.term(name).ifPresent(terms::add);
    }
    WorldTerms all =
        new WorldTerms(
            specification, terms, groups.names(), groups.ofRow(), shares(groups.names()));
    for (String asked : specification.grouping().terms()) {
      if (!asked.equals("none") && !all.plainNames().contains(asked)) {
        sources.findings().add(new FileFinding.NoSuchTerm(Place.NOWHERE, asked, all.plainNames()));
      }
    }
    boolean empty = all.plainNames().isEmpty() && !specification.constants();
    if (empty) {
      sources.findings().add(new FitFinding.NothingChosen(Place.NOWHERE));
    }
    return empty ? Optional.empty() : Optional.of(new Read(groups, all, rows, distances));
  }

  private Optional<Term> kilometres(int[] rows, PairTable pairs) {
    if (specification.distanceShape().parts().isEmpty()) {
      return Optional.empty();
    }
    Optional<Sheet> table = sources.tables().find(TableKind.DISTANCES);
    if (table.isPresent()) {
      return Optional.of(fromTable(table.get(), pairs));
    }
    Optional<Places> places = sources.schoolSheet().flatMap(this::schoolPlaces);
    if (homes.isEmpty() || places.isEmpty()) {
      sources.findings().add(new FileFinding.NoPlaces(Place.NOWHERE));
      return Optional.empty();
    }
    return Optional.of(Term.distance("km", homes.get().of(rows), places.get()));
  }

  private Optional<Places> schoolPlaces(Sheet sheet) {
    return Coordinates.find(sheet)
        .map(columns -> {
          double[] x = new double[sheet.rows()];
          double[] y = new double[sheet.rows()];
          for (int row = 0; row < x.length; row++) {
            Optional<double[]> place = columns.find(row);
            if (place.isEmpty()) {
              sources
                  .findings()
                  .add(
                      new FileFinding.NotANumber(
                          sheet.place(row, columns.x().name()), columns.x().text(row)));
            } else {
              x[row] = place.get()[0];
              y[row] = place.get()[1];
            }
          }
          return Places.of(x, y);
        });
  }

  private Term fromTable(Sheet sheet, PairTable pairs) {
    Optional<Sheet.Column> metres = sheet.find(TableKind.METRES);
    double[] table =
        pairs.values(sheet, metres.or(() -> sheet.find(TableKind.KILOMETRES)).orElseThrow());
    double unit = metres.isPresent() ? .001 : 1;
    return Term.table(
        "km", sources.schools().size(), Arrays.stream(table).map(value -> value * unit).toArray());
  }

  /// The share of each group at each school, from columns `share_GROUP` or a table of composition.
  private Optional<double[][]> shares(List<String> groups) {
    if (specification.compositionShape().form().isEmpty() || groups.size() < 2) {
      return Optional.empty();
    }
    Optional<double[][]> shares =
        new SchoolShares(sources.schools(), groups, specification.grouping(), sources.findings())
            .find(sources.schoolSheet(), sources.tables().find(TableKind.COMPOSITION));
    if (shares.isEmpty()) {
      sources.findings().add(new FileFinding.NoComposition(Place.NOWHERE, groups));
    }
    return shares;
  }
}
