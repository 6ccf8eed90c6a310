package nl.speelveld.segregation.change;

/// The eight tables of a Shapley decomposition. Letters say from which table the group margin, the
/// unit margin and the structure come: A is the earlier, B the later one.
record EightTables(
    Cells aaa,
    Cells baa,
    Cells aba,
    Cells bba,
    Cells aab,
    Cells bab,
    Cells abb,
    Cells bbb,
    Convergence convergence) {

  static EightTables of(CommonTables common) {
    Cells a = common.filledBefore();
    Cells b = common.filledAfter();
    double[] unitsA = a.unitShares();
    double[] unitsB = b.unitShares();
    double[] groupsA = a.groupShares();
    double[] groupsB = b.groupShares();
    MarginFit.Fit baa = MarginFit.fit(a, unitsA, groupsB);
    MarginFit.Fit aba = MarginFit.fit(a, unitsB, groupsA);
    MarginFit.Fit bba = MarginFit.fit(a, unitsB, groupsB);
    MarginFit.Fit aab = MarginFit.fit(b, unitsA, groupsA);
    MarginFit.Fit bab = MarginFit.fit(b, unitsA, groupsB);
    MarginFit.Fit abb = MarginFit.fit(b, unitsB, groupsA);
    Convergence worst =
        java.util.stream.Stream.of(baa, aba, bba, aab, bab, abb)
            .map(MarginFit.Fit::convergence)
            .reduce(Convergence.exact(), Convergence::worst);
    return new EightTables(
        Cells.of(
            common.before()), // why unfilled: with no openings the additions are then exactly 0
        baa.cells(),
        aba.cells(),
        bba.cells(),
        aab.cells(),
        bab.cells(),
        abb.cells(),
        Cells.of(common.after()),
        worst);
  }

  double structuralPart() {
    return (m(aab) - m(aaa)) / 2 + (m(bbb) - m(bba)) / 2;
  }

  double groupPart() {
    return (m(baa) - m(aaa) + m(bba) - m(aba) + m(bbb) - m(abb) + m(bab) - m(aab)) / 4;
  }

  double unitPart() {
    return (m(aba) - m(aaa) + m(bba) - m(baa) + m(bbb) - m(bab) + m(abb) - m(aab)) / 4;
  }

  /// The unit part, divided over the units by what each adds to M.
  double[] unitPartByUnit() {
    double[] part = new double[aaa.units()];
    add(part, aba, aaa);
    add(part, bba, baa);
    add(part, bbb, bab);
    add(part, abb, aab);
    return part;
  }

  private static void add(double[] part, Cells later, Cells earlier) {
    double[] plus = later.contributions();
    double[] minus = earlier.contributions();
    for (int unit = 0; unit < part.length; unit++) {
      part[unit] += (plus[unit] - minus[unit]) / 4;
    }
  }

  private static double m(Cells cells) {
    return cells.mutualInformation();
  }
}
