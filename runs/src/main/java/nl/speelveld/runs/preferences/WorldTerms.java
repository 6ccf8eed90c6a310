package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// The terms of a utility over the rows of a world; composition can be put in the place of what it
/// is.
final class WorldTerms {
  private final Specification specification;
  private final List<Term> plain;
  private final List<String> groups;
  private final int[] group;
  private final Optional<double[][]> shares; // by group, then by school
  private final Set<String> byGroup;

  /// @param plain all terms but composition, for all groups alike
  WorldTerms(
      Specification specification,
      List<Term> plain,
      List<String> groups,
      int[] group,
      Optional<double[][]> shares) {
    this.specification = specification;
    this.plain = List.copyOf(plain);
    this.groups = List.copyOf(groups);
    this.group = group;
    this.shares = shares;
    this.byGroup = byGroup();
  }

  /// Names of all terms that could differ by group.
  List<String> plainNames() {
    List<String> names = new ArrayList<>(plain.stream().map(Term::name).toList());
    if (shares.isPresent()) {
      names.add(CompositionShape.NAME);
    }
    return names;
  }

  private Set<String> byGroup() {
    List<String> asked = specification.grouping().terms();
    if (!asked.isEmpty()) {
      return new LinkedHashSet<>(asked);
    }
    Set<String> usual = new LinkedHashSet<>(specification.columns().qualities());
    plain.stream().map(Term::name).filter(DistanceShape::isDistance).forEach(usual::add);
    return usual;
  }

  /// The share of each group at each school, where it is known.
  Optional<double[][]> shares() {
    return shares;
  }

  /// The terms where schools have other shares.
  WorldTerms with(double[][] other) {
    return new WorldTerms(specification, plain, groups, group, Optional.of(other));
  }

  /// The utility; each term is followed by its difference in other groups than the first.
  Utility utility(List<String> constantNames) {
    List<Term> all = new ArrayList<>(plain);
    shares.ifPresent(known ->
        all.add(
            Term.ownShare(CompositionShape.NAME, group, known)
                .through(
                    CompositionShape.NAME, specification.compositionShape().form().orElseThrow())));
    List<Term> terms = new ArrayList<>();
    for (Term term : all) {
      terms.add(term);
      for (int at = 1; byGroup.contains(term.name()) && at < groups.size(); at++) {
        terms.add(term.times(groups.get(at), membership(at)));
      }
    }
    return new Utility(
        terms,
        specification.constants()
            ? Optional.of(new Utility.Constants(constantNames, 0))
            : Optional.empty());
  }

  private double[] membership(int of) {
    return IntStream.of(group).mapToDouble(each -> each == of ? 1 : 0).toArray();
  }
}
