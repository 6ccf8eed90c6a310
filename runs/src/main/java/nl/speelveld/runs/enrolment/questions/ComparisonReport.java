package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.speelveld.matching.compare.OverDraws;
import nl.speelveld.runs.measuring.MonitorIndex;

/// What other rules would do to the same applicants, by the same draws.
///
/// @param titleBefore title of the rules that are
/// @param titleAfter title of the rules that are weighed
/// @param draws how many draws
/// @param seed what they started from
/// @param columns which columns told groups and wijken
/// @param all everybody
/// @param groups the same by group; none where groups are not known
/// @param emptySeats seats that nobody has
/// @param displaced how many have their first choice before and not after
/// @param mix how unequally the group that is set apart is spread over schools; none where groups
///   are not known
/// @param schools whom schools take in
/// @param curve what each share of reserved seats would do
public record ComparisonReport(
    String titleBefore,
    String titleAfter,
    int draws,
    long seed,
    KnownPeople.Columns columns,
    Row all,
    List<Row> groups,
    Paired emptySeats,
    OverDraws displaced,
    List<Index> mix,
    List<School> schools,
    ReserveCurve curve) {
  public ComparisonReport {
    groups = List.copyOf(groups);
    mix = List.copyOf(mix);
    schools = List.copyOf(schools);
  }

  /// Some applicants. Numbers of applicants are means over draws.
  ///
  /// @param name which, empty for all
  /// @param applicants how many
  /// @param winners how many have a better place after than before
  /// @param losers how many have a worse one
  /// @param first how many have their first choice
  /// @param topThree how many have one of their first three choices
  /// @param unplaced how many have no place
  /// @param metres mean distance from home to place; empty where distances are not known
  /// @param ownWijk share placed in the own wijk, of those of whom it is known; empty where nobody
  public record Row(
      String name,
      int applicants,
      OverDraws winners,
      OverDraws losers,
      Paired first,
      Paired topThree,
      Paired unplaced,
      Optional<Paired> metres,
      Optional<Paired> ownWijk) {}

  /// An index of segregation of the intake.
  ///
  /// @param index which
  /// @param value its value; empty where some draw has none
  /// @param byChanceBefore what random allocation gives in schools of these sizes
  /// @param byChanceAfter the same after
  public record Index(
      MonitorIndex index,
      Optional<Paired> value,
      OptionalDouble byChanceBefore,
      OptionalDouble byChanceAfter) {}

  /// A school.
  ///
  /// @param name name
  /// @param intake how many it takes in
  /// @param share share of the group that is set apart, 0 … 1; empty where groups are not known or
  ///   some draw brings nobody
  public record School(String name, Paired intake, Optional<Paired> share) {}

  /// What each share of reserved seats would do, compared with no reserved seats.
  public sealed interface ReserveCurve {
    /// The curve.
    ///
    /// @param group the group for which seats are reserved
    /// @param points a point for each share, the smallest first
    /// @param best row of the point that buys most mix for each displaced first choice; empty where
    ///   no share buys any
    record Drawn(String group, List<Point> points, Optional<Integer> best) implements ReserveCurve {
      public Drawn {
        points = List.copyOf(points);
      }
    }

    /// There is none.
    record Absent(Why why) implements ReserveCurve {}
  }

  /// Why there is no curve.
  public enum Why {
    /// Groups are not known.
    NO_GROUPS,
    /// Contingents of these rules have orders of their own, which a reserve would replace.
    OTHER_ORDERS,
    /// With reserved seats these rules cannot be carried out.
    REFUSED,
    /// It was not asked.
    NOT_ASKED
  }

  /// One share of reserved seats.
  ///
  /// @param percent share of the seats of every programme
  /// @param displaced how many have their first choice without a reserve, and not with it
  /// @param dissimilarity dissimilarity of the intake
  /// @param bought how much lower it is than without a reserve
  /// @param groupFirst how many of the group have their first choice
  public record Point(
      int percent,
      OverDraws displaced,
      OverDraws dissimilarity,
      OverDraws bought,
      OverDraws groupFirst) {
    /// What a hundred displaced first choices buy; empty where nobody is displaced.
    public OptionalDouble perHundred() {
      return displaced.mean() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(100 * bought.mean() / displaced.mean());
    }

    /// Whether it surely buys something: more than twice what chance of the draws may make of it.
    public boolean buys() {
      return bought.mean() > 2 * bought.errorOfMean() && bought.mean() > 1e-9;
    }
  }
}
