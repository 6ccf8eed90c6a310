package nl.speelveld.simulation.population;

import java.util.Arrays;

/// Pupils by area, school and group, from three tables: who goes from which area to which school
/// (flows), who is at which school (composition), who lives where (residents).
///
/// Flows and composition are kept exactly; within each school an area sends more of a group the more
/// of that group live there, as far as both allow:
///
///     n_asg = f_as · r_ag · u_as · v_sg,   Σ_g n_asg = f_as,   Σ_a n_asg = c_sg
///
/// This is the table nearest to `f_as · r_ag` in information that keeps both (iterative proportional
/// fitting, school by school). Composition is scaled to the flows of its school, because tables of
/// two dates never agree; a school without composition takes that of its areas. Residents are never
/// pupils: how far the areas that come out differ from them is told, not mended.
///
/// What it cannot know: whether within an area one group goes elsewhere than another more than the
/// schools' composition forces. Whole pupils come by carrying what is rounded off from area to area,
/// so flows stay exact and each school keeps its composition to the pupil. Cost: areas × schools ×
/// groups × some ten rounds. Sources: Deming & Stephan (1940); Csiszár (1975).
public final class Raking {
  private static final int MOST_ROUNDS = 10_000;
  private static final double EXACT = 1e-10;

  private Raking() {}

  /// The three tables, row-major.
  ///
  /// @param areas how many
  /// @param schools how many
  /// @param groups how many
  /// @param flows areas × schools, whole heads
  /// @param composition schools × groups, heads or shares of another date
  /// @param residents areas × groups, heads or shares
  public record Tables(
      int areas, int schools, int groups, int[] flows, double[] composition, double[] residents) {
    /// Checks the shapes.
    public Tables {
      check("flows", flows.length, areas * schools);
      check("composition", composition.length, schools * groups);
      check("residents", residents.length, areas * groups);
    }

    private static void check(String name, int length, int expected) {
      if (length != expected) {
        throw new IllegalArgumentException(
            "%s has length (%d), but (%d) is asked".formatted(name, length, expected));
      }
    }
  }

  /// What came of it.
  ///
  /// @param heads whole pupils, areas × schools × groups
  /// @param areaDifference mean over pupils of the absolute difference between the share of the
  ///   first group in the area as it came out and among its residents, 0 … 1
  /// @param unmetSchools schools whose composition no pupil of their areas can make up: a group
  ///   that lives in none of them
  /// @param scaledBy the largest factor by which a school's composition was scaled to its flows
  public record Raked(int[] heads, double areaDifference, int unmetSchools, double scaledBy) {}

  /// Rakes.
  public static Raked of(Tables tables) {
    int[] heads = new int[tables.areas * tables.schools * tables.groups];
    int unmet = 0;
    double scaled = 1;
    for (int school = 0; school < tables.schools; school++) {
      OneSchool one = new OneSchool(tables, school);
      unmet += one.isUnmet ? 1 : 0;
      scaled = Math.max(scaled, one.scale);
      one.write(heads);
    }
    return new Raked(heads, difference(tables, heads), unmet, scaled);
  }

  private static double difference(Tables tables, int[] heads) {
    double sum = 0;
    double all = 0;
    for (int area = 0; area < tables.areas; area++) {
      double pupils = 0;
      double first = 0;
      for (int school = 0; school < tables.schools; school++) {
        for (int group = 0; group < tables.groups; group++) {
          int cell = heads[(area * tables.schools + school) * tables.groups + group];
          pupils += cell;
          first += group == 0 ? cell : 0;
        }
      }
      double residents = 0;
      for (int group = 0; group < tables.groups; group++) {
        residents += tables.residents[area * tables.groups + group];
      }
      if (pupils > 0 && residents > 0) {
        double share = tables.residents[area * tables.groups] / residents;
        sum += pupils * Math.abs(first / pupils - share);
        all += pupils;
      }
    }
    return all > 0 ? sum / all : 0;
  }

  /// One school: a table of areas × groups with its two margins.
  private static final class OneSchool {
    private final Tables tables;
    private final int school;
    private final double[] cells; // areas × groups
    private final double[] wanted; // of each group
    private final boolean isUnmet;
    private final double scale;

    OneSchool(Tables tables, int school) {
      this.tables = tables;
      this.school = school;
      this.cells = new double[tables.areas * tables.groups];
      double all = seed();
      this.wanted =
          Arrays.copyOfRange(
              tables.composition, school * tables.groups, (school + 1) * tables.groups);
      double composed = Arrays.stream(wanted).sum();
      this.scale = all > 0 && composed > 0 ? Math.max(all / composed, composed / all) : 1;
      for (int group = 0; group < wanted.length && composed > 0; group++) {
        wanted[group] *= all / composed;
      }
      this.isUnmet = composed > 0 && all > 0 && !fit();
    }

    /// Flows, divided over groups as residents are; evenly where nobody is known to live.
    private double seed() {
      double all = 0;
      for (int area = 0; area < tables.areas; area++) {
        int flow = tables.flows[area * tables.schools + school];
        all += flow;
        double residents = 0;
        for (int group = 0; group < tables.groups; group++) {
          residents += tables.residents[area * tables.groups + group];
        }
        for (int group = 0; group < tables.groups; group++) {
          double share =
              residents > 0
                  ? tables.residents[area * tables.groups + group] / residents
                  : 1.0 / tables.groups;
          cells[area * tables.groups + group] = flow * share;
        }
      }
      return all;
    }

    /// Whether both margins are met.
    private boolean fit() {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        double worst = 0;
        for (int group = 0; group < wanted.length; group++) {
          double sum = 0;
          for (int area = 0; area < tables.areas; area++) {
            sum += cells[area * wanted.length + group];
          }
          if (sum == 0 && wanted[group] > 0) {
            return false;
          }
          worst = Math.max(worst, Math.abs(sum - wanted[group]));
          double factor = sum > 0 ? wanted[group] / sum : 0;
          for (int area = 0; area < tables.areas; area++) {
            cells[area * wanted.length + group] *= factor;
          }
        }
        keepFlows();
        if (worst < EXACT * Math.max(1, Arrays.stream(wanted).sum())) {
          return true;
        }
      }
      return false;
    }

    private void keepFlows() {
      for (int area = 0; area < tables.areas; area++) {
        double sum = 0;
        for (int group = 0; group < wanted.length; group++) {
          sum += cells[area * wanted.length + group];
        }
        int flow = tables.flows[area * tables.schools + school];
        for (int group = 0; group < wanted.length && sum > 0; group++) {
          cells[area * wanted.length + group] *= flow / sum;
        }
      }
    }

    /// Whole pupils: each area keeps its flow, what is rounded off is carried to the next area.
    private void write(int[] heads) {
      int groups = tables.groups;
      double[] carry = new double[groups];
      for (int area = 0; area < tables.areas; area++) {
        int left = tables.flows[area * tables.schools + school];
        int from = (area * tables.schools + school) * groups;
        for (int group = 0; group < groups; group++) {
          carry[group] += cells[area * groups + group];
          heads[from + group] = Math.clamp((long) Math.floor(carry[group] + 1e-9), 0, left);
          left -= heads[from + group];
        }
        for (; left > 0; left--) {
          int most = 0;
          for (int group = 1; group < groups; group++) {
            if (carry[group] - heads[from + group] > carry[most] - heads[from + most]) {
              most = group;
            }
          }
          heads[from + most]++;
        }
        for (int group = 0; group < groups; group++) {
          carry[group] -= heads[from + group];
        }
      }
    }
  }
}
