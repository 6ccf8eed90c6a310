package nl.speelveld.matching.compare;

import nl.speelveld.matching.compare.Comparison.Rules;

/// Whole numbers of each draw, a row for each, and sums of metres. Filled by several threads, each
/// in rows of its own.
final class Counts {
  private final TwoRuleSets rules;
  private final Layout layout;
  private final int[][] counted;
  private final double[][] metres;

  Counts(TwoRuleSets rules, int draws) {
    this.rules = rules;
    int groups = rules.people().groups().size();
    layout = new Layout(groups, rules.ranks(), rules.before().programmes().size());
    counted = new int[draws][layout.size()];
    metres = new double[draws][2 * groups];
  }

  /// Where each count stands in a row: better and worse per group, displaced, and under each set of
  /// rules ranks per group (0: no place), intake per programme and group, and per group who is in
  /// the own wijk, in another one, and of whom the distance is known.
  record Layout(int groups, int ranks, int programmes) {
    int better(int group) {
      return group;
    }

    int worse(int group) {
      return groups + group;
    }

    int displaced() {
      return 2 * groups;
    }

    int rank(Rules which, int group, int rank) {
      return start(which) + group * (ranks + 1) + rank;
    }

    int intake(Rules which, int programme, int group) {
      return start(which) + groups * (ranks + 1) + programme * groups + group;
    }

    int ownWijk(Rules which, int group) {
      return start(which) + groups * (ranks + 1 + programmes) + group;
    }

    int otherWijk(Rules which, int group) {
      return ownWijk(which, group) + groups;
    }

    int measured(Rules which, int group) {
      return otherWijk(which, group) + groups;
    }

    int size() {
      return start(Rules.BEFORE) + 2 * ofRules();
    }

    private int start(Rules which) {
      return 2 * groups + 1 + which.ordinal() * ofRules();
    }

    private int ofRules() {
      return groups * (ranks + 1 + programmes + 3);
    }
  }

  TwoRuleSets rules() {
    return rules;
  }

  Layout layout() {
    return layout;
  }

  int draws() {
    return counted.length;
  }

  int get(int draw, int column) {
    return counted[draw][column];
  }

  void add(int draw, int column) {
    counted[draw][column]++;
  }

  double metres(int draw, Rules which, int group) {
    return metres[draw][which.ordinal() * layout.groups() + group];
  }

  void addMetres(int draw, Rules which, int group, double added) {
    metres[draw][which.ordinal() * layout.groups() + group] += added;
  }
}
