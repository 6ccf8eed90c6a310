package nl.speelveld.simulation.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.admission.CentralDraw.Reserve;

/// The same draw by the engine of real rounds, all lists written out: what the fast one is held to.
record EngineDraw(CentralDraw rules) {
  int[] assign(Applicants applicants) {
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
    int[] order = applicants.byLot();
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
    for (Reserve reserve : rules.reserves()) {
      int seats = Math.min(left, (int) Math.round(reserve.share() * applicants.seats(school)));
      builder.seatGroup(name + "/" + reserve.group(), name, seats);
      left -= seats;
    }
    builder.seatGroup(name, name, left);
  }

  private void addList(
      Market.Builder builder, Applicants applicants, int applicant, boolean[][] nearest) {
    int groups = rules.reserves().size() + 1;
    int classes = rules.priorities().size() + 1;
    for (int rank = 0; rank < rules.listLength(); rank++) {
      int school = applicants.choice(applicant, rank);
      if (school == Applicants.NONE) {
        return;
      }
      int own = classOf(applicants, applicant, school, nearest);
      // own reserve, open seats, then what others' reserves have left
      for (int at : seatOrder(applicants.group(applicant))) {
        boolean others =
            at < rules.reserves().size()
                && rules.reserves().get(at).group() != applicants.group(applicant);
        builder.wish(school * groups + at, others ? own + classes : own, rank + 1);
      }
    }
  }

  private List<Integer> seatOrder(int group) {
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < rules.reserves().size(); at++) {
      if (rules.reserves().get(at).group() == group) {
        order.add(at);
      }
    }
    order.add(rules.reserves().size());
    for (int at = 0; at < rules.reserves().size(); at++) {
      if (rules.reserves().get(at).group() != group) {
        order.add(at);
      }
    }
    return order;
  }

  private int classOf(Applicants applicants, int applicant, int school, boolean[][] nearest) {
    for (int at = 0; at < rules.priorities().size(); at++) {
      int area = applicants.area(applicant);
      boolean holds =
          switch (rules.priorities().get(at)) {
            case Priority.Sibling() -> applicants.sibling(applicant) == school;
            case Priority.Nearest(int schools) -> nearest[area][school];
            case Priority.Areas(var areas) -> areas.get(school).contains(area);
          };
      if (holds) {
        return at;
      }
    }
    return rules.priorities().size();
  }

  /// For each area whether a school is one of its nearest with seats; empty where nobody asks.
  private boolean[][] nearest(Applicants applicants) {
    int asked =
        rules.priorities().stream()
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
