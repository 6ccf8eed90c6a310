package nl.speelveld.simulation.admission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.CentralDraw.Priority;

/// One central draw by deferred acceptance. Lives inside one call.
///
/// Each applicant asks seat after seat of the own list until one holds it; a full set of seats lets
/// go of the weakest it holds. Who is refused or let go asks on. Because no two applicants are
/// equal to a set of seats, the outcome does not depend on the order in which they ask (Gale &
/// Shapley 1962, McVitie & Wilson 1971), so a list is drawn no further than it is asked.
final class DrawnYear {
  private static final int CLASS = 32; // bits below the priority class: the place in the lottery

  private final CentralDraw rules;
  private final Applicants applicants;
  private final int sets; // of seats at a school: one for each reserve, and the open seats
  private final int[] order; // applicants by their lot
  private final boolean[][] nearest;
  private final int[][] seatOrder; // of a group: sets of a school in which it asks
  private final int[] seats; // schools × sets
  private final int[] held; // how many are held by each
  private final long[][] heap; // the weakest first; an array grows where its set fills

  DrawnYear(CentralDraw rules, Applicants applicants) {
    this.rules = rules;
    this.applicants = applicants;
    this.sets = rules.reserves().size() + 1;
    this.order = applicants.byLot();
    this.nearest = nearest();
    int groups = IntStream.range(0, applicants.size()).map(applicants::group).max().orElse(-1) + 1;
    this.seatOrder = IntStream.range(0, groups).mapToObj(this::seatOrder).toArray(int[][]::new);
    this.seats = new int[applicants.schools() * sets];
    this.held = new int[seats.length];
    this.heap = new long[seats.length][0];
    for (int school = 0; school < applicants.schools(); school++) {
      fill(school);
    }
  }

  /// The seats of a school: a share for each reserve, and what is left.
  private void fill(int school) {
    int left = applicants.seats(school);
    for (int at = 0; at < sets - 1; at++) {
      int reserved = (int) Math.round(rules.reserves().get(at).share() * applicants.seats(school));
      seats[school * sets + at] = Math.min(left, reserved);
      left -= seats[school * sets + at];
    }
    seats[school * sets + sets - 1] = left;
  }

  /// The own reserve, open seats, then what the reserves of others have left.
  private int[] seatOrder(int group) {
    int[] found = new int[sets];
    int at = 0;
    for (int set = 0; set < sets - 1; set++) {
      if (rules.reserves().get(set).group() == group) {
        found[at++] = set;
      }
    }
    found[at++] = sets - 1;
    for (int set = 0; set < sets - 1; set++) {
      if (rules.reserves().get(set).group() != group) {
        found[at++] = set;
      }
    }
    return found;
  }

  /// The school of each applicant, or none.
  int[] assign() {
    int[] asked = new int[applicants.size()]; // how many sets of seats of its list
    int[] school = new int[applicants.size()];
    Arrays.fill(school, Applicants.NONE);
    for (int place = 0; place < order.length; place++) {
      int asking = place;
      while (asking >= 0) {
        asking = ask(asking, asked, school);
      }
    }
    return school;
  }

  /// Lets an applicant ask until it is held or its list ends.
  ///
  /// @param place of the applicant in the lottery
  /// @return the place of one who was let go for it, or −1
  private int ask(int place, int[] asked, int[] school) {
    int applicant = order[place];
    school[applicant] = Applicants.NONE;
    int[] sequence = seatOrder[applicants.group(applicant)];
    while (asked[applicant] < rules.listLength() * sets) {
      int choice = applicants.choice(applicant, asked[applicant] / sets);
      if (choice == Applicants.NONE) {
        return -1;
      }
      int set = sequence[asked[applicant] % sets];
      asked[applicant]++;
      int at = choice * sets + set;
      if (seats[at] == 0) {
        continue;
      }
      long key = key(applicant, place, choice, set);
      if (held[at] < seats[at]) {
        push(at, key);
        school[applicant] = choice;
        return -1;
      }
      if (key < heap[at][0]) {
        int letGo = (int) heap[at][0];
        replace(at, key);
        school[applicant] = choice;
        return letGo;
      }
    }
    return -1;
  }

  /// Lower goes first: the class, then the lottery. Reserves of others come behind all own classes.
  private long key(int applicant, int place, int choice, int set) {
    boolean others =
        set < sets - 1 && rules.reserves().get(set).group() != applicants.group(applicant);
    long rank = classOf(applicant, choice) + (others ? rules.priorities().size() + 1 : 0);
    return rank << CLASS | place;
  }

  private int classOf(int applicant, int school) {
    int classes = rules.priorities().size();
    for (int at = 0; at < classes; at++) {
      boolean holds =
          switch (rules.priorities().get(at)) {
            case Priority.Sibling() -> applicants.sibling(applicant) == school;
            case Priority.Nearest(int _) -> nearest[applicants.area(applicant)][school];
            case Priority.Areas(var areas) ->
                areas.get(school).contains(applicants.area(applicant));
          };
      if (holds) {
        return at;
      }
    }
    return classes;
  }

  private void push(int at, long key) {
    long[] its = heap[at];
    if (held[at] == its.length) {
      its = Arrays.copyOf(its, Math.min(seats[at], Math.max(8, 2 * its.length)));
      heap[at] = its;
    }
    int child = held[at]++;
    while (child > 0 && its[(child - 1) / 2] < key) {
      its[child] = its[(child - 1) / 2];
      child = (child - 1) / 2;
    }
    its[child] = key;
  }

  private void replace(int at, long key) {
    long[] its = heap[at];
    int size = held[at];
    int parent = 0;
    while (2 * parent + 1 < size) {
      int child = 2 * parent + 1;
      child += child + 1 < size && its[child + 1] > its[child] ? 1 : 0;
      if (its[child] <= key) {
        break;
      }
      its[parent] = its[child];
      parent = child;
    }
    its[parent] = key;
  }

  /// For each area whether a school is one of its nearest with seats; empty where nobody asks.
  private boolean[][] nearest() {
    int asked =
        rules.priorities().stream()
            .mapToInt(each -> each instanceof Priority.Nearest(int schools) ? schools : 0)
            .max()
            .orElse(0);
    if (asked == 0) {
      return new boolean[0][];
    }
    int areas = IntStream.range(0, applicants.size()).map(applicants::area).max().orElse(-1) + 1;
    boolean[][] found = new boolean[areas][applicants.schools()];
    for (int area = 0; area < areas; area++) {
      int its = area;
      IntStream.range(0, applicants.schools())
          .filter(school -> applicants.seats(school) > 0)
          .boxed()
          .sorted(Comparator.comparingDouble(school -> applicants.kilometres(its, school)))
          .limit(asked)
          .forEach(school -> found[its][school] = true);
    }
    return found;
  }
}
