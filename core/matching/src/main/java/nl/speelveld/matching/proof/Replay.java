package nl.speelveld.matching.proof;

import static nl.speelveld.matching.canonical.CanonicalLine.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Priorities;

/// Keeps the books of a round: takes the acts one by one and says who has which seat after them.
///
/// It decides nothing: who is called stands in the log. One rule follows from an act by itself:
/// where a seat group holds more than its seats, because seats were taken away or because somebody
/// with a better key came, the worst key there gives up its seat.
final class Replay {
  private static final int NONE = -1;

  /// A call from a reserve list.
  ///
  /// @param act number of the act, counted from 1
  record Call(int act, int applicant, int group) {}

  /// Seats that an act says were there before it, and those that were.
  record Misfit(int group, int said, int seats) {}

  private final ClaimedSeats claimed;
  private final Map<String, Integer> applicants = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final List<TreeSet<Long>> held = new ArrayList<>();
  private final int[] seats;
  private final int[] at;
  private final int[] onTopAt;
  private final int[] cameAt;
  private final Set<Integer> gone = new HashSet<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Integer> unknown = new ArrayList<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private boolean assigned;

  private Replay(ClaimedSeats claimed, LogClaim log) {
    this.claimed = claimed;
    var market = claimed.market;
    for (int row = 0; row < market.applicants(); row++) {
      applicants.put(normal(market.applicant(row)), row);
    }
    for (int row = 0; row < market.seatGroups().size(); row++) {
      groups.put(normal(market.seatGroups().get(row).name()), row);
      held.add(new TreeSet<>());
    }
    seats = new int[groups.size()];
    for (int row = 0; row < log.frozen().seatGroups().size(); row++) {
      var frozen = log.frozen().seatGroups().get(row);
      Integer group = groups.get(normal(frozen.name()));
      if (group != null) {
        seats[group] = frozen.seats();
      }
    }
    at = empty(market.applicants());
    onTopAt = empty(market.applicants());
    cameAt = new int[market.applicants()];
  }

  private static int[] empty(int size) {
    int[] column = new int[size];
    Arrays.fill(column, NONE);
    return column;
  }

  static Replay of(ClaimedSeats claimed, LogClaim log, List<Act> acts) {
    Replay replay = new Replay(claimed, log);
    int start = 0;
    int last = 0;
    for (int act = 0; act < acts.size(); act++) {
      start = acts.get(act) instanceof Act.Frozen ? act : start;
      last = acts.get(act) instanceof Act.Assigned ? act : last;
    }
    for (int act = start; act < acts.size(); act++) {
      if (act == last) {
        replay.assigned = true;
        log.assigned().stream().filter(claimed::exists).forEach(replay::start);
      }
      replay.take(acts.get(act), act + 1);
    }
    return replay;
  }

  private void start(GivenSeat seat) {
    if (seat.how() == GivenSeat.How.BY_DRAW) {
      sit(seat.applicant(), seat.seatGroup(), 0);
    }
  }

  private void take(Act act, int number) {
    switch (act) {
      case Act.Withdrawn(var who) -> {
        int applicant = applicant(who, number);
        if (applicant != NONE) {
          leave(applicant);
          gone.add(applicant);
          onTopAt[applicant] = NONE;
        }
      }
      case Act.HardshipPlaced(var who, var where, _) -> {
        int applicant = applicant(who, number);
        int group = group(where, number);
        if (applicant != NONE && group != NONE) {
          leave(applicant);
          gone.remove(applicant);
          onTopAt[applicant] = group;
        }
      }
      case Act.CapacityChanged(var where, int before, int after, _) -> {
        int group = group(where, number);
        if (group != NONE) {
          if (seats[group] != before) {
            misfits.add(new Misfit(group, before, seats[group]));
          }
          seats[group] = after;
          dropOver(group, number);
        }
      }
      case Act.LateApplied(var who, _) -> {
        int applicant = applicant(who, number);
        if (applicant != NONE) {
          cameAt[applicant] = number;
        }
      }
      case Act.MovedUp(var who, var where) -> call(applicant(who, number), where, number);
      case Act.Opened _, Act.Frozen _, Act.Committed _, Act.Revealed _, Act.Drawn _ -> {}
      case Act.Assigned _, Act.Published _, Act.SecondDraw _ -> {}
      case Act.SecondRound _, Act.GaveUp _ -> {}
    }
  }

  private void call(int applicant, String where, int number) {
    int group = group(where, number);
    if (applicant != NONE && group != NONE && assigned) {
      leave(applicant);
      calls.add(new Call(number, applicant, group));
      sit(applicant, group, number);
    }
  }

  private void sit(int applicant, int group, int number) {
    at[applicant] = group;
    int wish = claimed.wish(applicant, group);
    if (wish != NONE) {
      held.get(group).add(claimed.priorities.key(wish));
      dropOver(group, number);
    }
  }

  private void dropOver(int group, int number) {
    while (number > 0 && held.get(group).size() > seats[group]) {
      long worst = held.get(group).removeLast();
      int applicant = Priorities.applicant(worst);
      at[applicant] = NONE;
      cameAt[applicant] = number;
    }
  }

  private void leave(int applicant) {
    int wish = at[applicant] == NONE ? NONE : claimed.wish(applicant, at[applicant]);
    if (wish != NONE) {
      held.get(at[applicant]).remove(claimed.priorities.key(wish));
    }
    at[applicant] = NONE;
  }

  private int applicant(String name, int number) {
    return row(applicants, name, number);
  }

  private int group(String name, int number) {
    return row(groups, name, number);
  }

  private int row(Map<String, Integer> rows, String name, int number) {
    Integer row = rows.get(normal(name));
    if (row == null) {
      unknown.add(number);
      return NONE;
    }
    return row;
  }

  /// Seat group by the draw, −1 for none.
  int at(int applicant) {
    return at[applicant];
  }

  /// Seat group outside the draw, −1 for none.
  int onTopAt(int applicant) {
    return onTopAt[applicant];
  }

  boolean isGone(int applicant) {
    return gone.contains(applicant);
  }

  /// Number of the act by which the applicant came late or lost a seat, 0 for who did not.
  int cameAt(int applicant) {
    return cameAt[applicant];
  }

  int seats(int group) {
    return seats[group];
  }

  /// Calls of those who still sit where they were called to.
  List<Call> standingCalls() {
    return calls.stream().filter(call -> at[call.applicant()] == call.group()).toList();
  }

  /// Acts that changed other seats than there were.
  List<Misfit> misfits() {
    return misfits;
  }

  /// Numbers of acts about somebody or something that does not exist.
  List<Integer> unknown() {
    return unknown;
  }
}
