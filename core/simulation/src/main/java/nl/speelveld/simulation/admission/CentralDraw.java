package nl.speelveld.simulation.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A central enrolment: lists, priority classes, reserved seats and one lottery, by deferred
/// acceptance of the matching module.
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
    Market.Builder builder = Market.builder();
    for (int school = 0; school < applicants.schools(); school++) {
      addSeats(builder, applicants, school);
    }
    boolean[][] nearest = nearest(applicants);
    for (int applicant = 0; applicant < applicants.size(); applicant++) {
      builder.applicant(Integer.toString(applicant));
      addList(builder, applicants, applicant, nearest);
    }
    Market market = builder.build();
    int[] order = ByLot.order(applicants);
    int[] numbers = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      numbers[order[place]] = place;
    }
    Assignment outcome =
        DeferredAcceptance.assign(market, Priorities.of(market, LotteryDraw.of(numbers)));
    int[] school = new int[applicants.size()];
    for (int applicant = 0; applicant < school.length; applicant++) {
      OptionalInt found = outcome.findProgramme(applicant);
      school[applicant] = found.isPresent() ? found.getAsInt() : Applicants.NONE;
    }
    return school;
  }

  /// The seat groups of a school: one for each reserve, and the seats that are left.
  private void addSeats(Market.Builder builder, Applicants applicants, int school) {
    String name = Integer.toString(school);
    builder.programme(name);
    int left = applicants.seats(school);
    for (Reserve reserve : reserves) {
      int seats = Math.min(left, (int) Math.round(reserve.share * applicants.seats(school)));
      builder.seatGroup(name + "/" + reserve.group, name, seats);
      left -= seats;
    }
    builder.seatGroup(name, name, left);
  }

  private void addList(
      Market.Builder builder, Applicants applicants, int applicant, boolean[][] nearest) {
    int groups = reserves.size() + 1;
    int classes = priorities.size() + 1;
    for (int rank = 0; rank < listLength; rank++) {
      int school = applicants.choice(applicant, rank);
      if (school == Applicants.NONE) {
        return;
      }
      int own = classOf(applicants, applicant, school, nearest);
      // own reserve, open seats, then what others' reserves have left
      for (int at : seatOrder(applicants.group(applicant))) {
        boolean others =
            at < reserves.size() && reserves.get(at).group != applicants.group(applicant);
        builder.wish(school * groups + at, others ? own + classes : own, rank + 1);
      }
    }
  }

  private List<Integer> seatOrder(int group) {
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < reserves.size(); at++) {
      if (reserves.get(at).group == group) {
        order.add(at);
      }
    }
    order.add(reserves.size());
    for (int at = 0; at < reserves.size(); at++) {
      if (reserves.get(at).group != group) {
        order.add(at);
      }
    }
    return order;
  }

  private int classOf(Applicants applicants, int applicant, int school, boolean[][] nearest) {
    for (int at = 0; at < priorities.size(); at++) {
      int area = applicants.area(applicant);
      boolean holds =
          switch (priorities.get(at)) {
            case Priority.Sibling() -> applicants.sibling(applicant) == school;
            case Priority.Nearest(int schools) -> nearest[area][school];
            case Priority.Areas(var areas) -> areas.get(school).contains(area);
          };
      if (holds) {
        return at;
      }
    }
    return priorities.size();
  }

  /// For each area whether a school is one of its nearest with seats; empty where nobody asks.
  private boolean[][] nearest(Applicants applicants) {
    int asked =
        priorities.stream()
            .mapToInt(each -> each instanceof Priority.Nearest(int schools) ? schools : 0)
            .max()
            .orElse(0);
    if (asked == 0) {
      return new boolean[0][];
    }
    int areas = 0;
    for (int applicant = 0; applicant < applicants.size(); applicant++) {
      areas = Math.max(areas, applicants.area(applicant) + 1);
    }
    boolean[][] nearest = new boolean[areas][applicants.schools()];
    for (int area = 0; area < areas; area++) {
      int its = area;
      java.util.stream.IntStream.range(0, applicants.schools())
          .filter(school -> applicants.seats(school) > 0)
          .boxed()
          .sorted(
              java.util.Comparator.comparingDouble(school -> applicants.kilometres(its, school)))
          .limit(asked)
          .forEach(school -> nearest[its][school] = true);
    }
    return nearest;
  }
}
