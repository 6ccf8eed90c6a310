package nl.speelveld.simulation.admission;

import java.util.List;

/// A central enrolment: lists, priority classes, reserved seats and one lottery, by deferred
/// acceptance.
///
/// The outcome is the one that the engine of real rounds gives
/// ([nl.speelveld.matching.deferred.DeferredAcceptance]); here lists are asked only as far as
/// somebody is refused, which saves nine in ten of the work of a year.
///
/// Reserved seats are soft: members of the group go first there, others may have what is left.
/// Members ask the reserved seats first. Two reserves that fill a school together are a double
/// contingent. Source: Hafalir, Yenmez & Yildirim (2013), Theoretical Economics 8.
///
/// @param listLength how many schools a family may list
/// @param priorities reasons to go first, the strongest first
/// @param reserves shares of the seats of every school, at most 1 together
public record CentralDraw(int listLength, List<Priority> priorities, List<Reserve> reserves)
    implements Admission {
  /// A reason to go first.
  public sealed interface Priority {
    /// A brother or sister is at the school.
    record Sibling() implements Priority {}

    /// The school is one of the nearest to the area.
    ///
    /// @param schools how many
    record Nearest(int schools) implements Priority {}

    /// The school serves the area: a catchment, or a priority area.
    ///
    /// @param areasOfSchool for each school the areas that have priority
    record Areas(List<List<Integer>> areasOfSchool) implements Priority {
      /// Copies.
      public Areas {
        areasOfSchool = areasOfSchool.stream().map(List::copyOf).toList();
      }
    }
  }

  /// Seats where a group goes first.
  ///
  /// @param group of the base
  /// @param share of the seats of a school, 0 … 1
  public record Reserve(int group, double share) {
    /// Checks the share.
    public Reserve {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share (" + share + ") lies in 0 … 1");
      }
    }
  }

  /// Checks and copies.
  public CentralDraw {
    priorities = List.copyOf(priorities);
    reserves = List.copyOf(reserves);
    double sum = reserves.stream().mapToDouble(Reserve::share).sum();
    if (listLength < 1 || sum > 1 + 1e-9) {
      throw new IllegalArgumentException(
          "listLength (%d) must be 1 or more, reserves together (%s) at most 1"
              .formatted(listLength, sum));
    }
  }

  @Override
  public int[] assign(Applicants applicants) {
    return new DrawnYear(this, applicants).assign();
  }
}
