package nl.speelveld.simulation.equilibrium;

/// How choices change with the mix and the attraction of schools, at one point.
///
///     ∂n_g(s) / ∂u_g(t) = Σ_c p_gc P(s) (1[s = t] − P(t)) = A_g[s][t]
///         n pupils of group g who choose s, u utility of t for g, p_gc pupils of g in cell c
///
/// The free unknowns are the shares of all groups but the last, which has the rest. Mutable scratch:
/// lives inside one search. Time O(groups × cells × schools²) at most; far schools are skipped.
final class Slopes {
  private static final double NOBODY = 1e-14; // so small a part of a pupil moves no digit
  private final ChoiceModel model;
  private final int schools;
  private final int groups;
  private final Response response;
  private final double[] shares;
  private final double[][] byUtility; // A: group, schools × schools

  Slopes(ChoiceModel model, Response response, double[] shares, double[] attraction) {
    this.model = model;
    this.schools = model.schools();
    this.groups = model.groups();
    this.response = response;
    this.shares = shares;
    this.byUtility = new double[groups][schools * schools];
    for (int group = 0; group < groups; group++) {
      response.fillPull(group, shares, attraction);
      for (int cell = 0; cell < model.cells(); cell++) {
        if (model.pupils(cell, group) > 0) {
          add(byUtility[group], model.pupils(cell, group), response.probabilities(group, cell));
        }
      }
    }
  }

  private void add(double[] matrix, double pupils, double[] chances) {
    for (int school = 0; school < schools; school++) {
      double part = pupils * chances[school];
      if (part > NOBODY) {
        int from = school * schools;
        for (int other = 0; other < schools; other++) {
          matrix[from + other] -= part * chances[other];
        }
        matrix[from + school] += part;
      }
    }
  }

  /// How many shares are free.
  int free() {
    return schools * (groups - 1);
  }

  /// ∂(share that is chosen) / ∂(free share), free × free, row-major, at fixed attraction.
  double[] sharesByShares() {
    int size = free();
    double[] slopes = new double[size * size];
    int last = groups - 1;
    for (int of = 0; of < last; of++) {
      for (int at = 0; at < schools; at++) {
        double own = slope(of, at);
        double rest = -slope(last, at); // the last group loses what this one gains
        for (int school = 0; school < schools; school++) {
          double gained = byUtility[of][school * schools + at] * own;
          double lost = byUtility[last][school * schools + at] * rest;
          fill(slopes, school, of * schools + at, of, gained, gained + lost);
        }
      }
    }
    return slopes;
  }

  // fills the entries of all groups of one school in one column, of what one group and all gain
  private void fill(double[] slopes, int school, int column, int of, double gained, double all) {
    double total = response.chosen(school);
    for (int group = 0; group < groups - 1; group++) {
      double share = response.chosen[group * schools + school] / total;
      double change = (group == of ? gained : 0) - share * all;
      slopes[(group * schools + school) * free() + column] = change / total;
    }
  }

  private double slope(int group, int school) {
    return model.tastes().get(group).slope(shares[group * schools + school]);
  }

  /// ∂(share that is chosen) / ∂(attraction), free × schools, row-major.
  double[] sharesByAttraction() {
    double[] slopes = new double[free() * schools];
    for (int school = 0; school < schools; school++) {
      double total = response.chosen(school);
      for (int at = 0; at < schools; at++) {
        double all = sizeByAttraction(school, at);
        for (int group = 0; group < groups - 1; group++) {
          double share = response.chosen[group * schools + school] / total;
          double change = byUtility[group][school * schools + at] - share * all;
          slopes[(group * schools + school) * schools + at] = change / total;
        }
      }
    }
    return slopes;
  }

  /// ∂(size) / ∂(free share), schools × free, row-major.
  double[] sizesByShares() {
    double[] slopes = new double[schools * free()];
    int last = groups - 1;
    for (int school = 0; school < schools; school++) {
      for (int of = 0; of < last; of++) {
        for (int at = 0; at < schools; at++) {
          slopes[school * free() + of * schools + at] =
              byUtility[of][school * schools + at] * slope(of, at)
                  - byUtility[last][school * schools + at] * slope(last, at);
        }
      }
    }
    return slopes;
  }

  /// ∂(size) / ∂(attraction), schools × schools, row-major; singular, as only differences matter.
  double[] sizesByAttraction() {
    double[] slopes = new double[schools * schools];
    for (int at = 0; at < slopes.length; at++) {
      slopes[at] = sizeByAttraction(at / schools, at % schools);
    }
    return slopes;
  }

  private double sizeByAttraction(int school, int at) {
    double all = 0;
    for (int group = 0; group < groups; group++) {
      all += byUtility[group][school * schools + at];
    }
    return all;
  }
}
