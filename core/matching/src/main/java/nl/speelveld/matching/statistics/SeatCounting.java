package nl.speelveld.matching.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.matching.statistics.SeatGroupFigures.ClassSeats;
import nl.speelveld.matching.statistics.SeatGroupFigures.CutOff;

/// Counts seat groups and programmes, in one pass over the lists.
final class SeatCounting {
  private final Assignment assignment;
  private final Market market;
  private final Applicants applicants;
  private final CutOffs cutOffs;
  private final ReserveLists waiting;
  private final List<List<Integer>> placedAt = new ArrayList<>();
  private final int[] listed;
  private final int[][] firstChoices; // asked, placed, asked with priority, placed with priority

  private SeatCounting(Assignment assignment, Priorities priorities, Applicants applicants) {
    this.assignment = assignment;
    this.market = assignment.market();
    this.applicants = applicants;
    this.cutOffs = CutOffs.of(assignment, priorities);
    this.waiting = ReserveLists.of(assignment, priorities);
    this.listed = new int[market.programmes().size()];
    this.firstChoices = new int[listed.length][4];
  }

  static SeatCounting of(Assignment assignment, Priorities priorities, Applicants applicants) {
    SeatCounting counting = new SeatCounting(assignment, priorities, applicants);
    counting.listed();
    counting.outcomes();
    return counting;
  }

  List<ProgrammeFigures> programmes() {
    return IntStream.range(0, listed.length).mapToObj(this::programme).toList();
  }

  List<SeatGroupFigures> seatGroups() {
    int[] taken = assignment.takenSeats();
    List<TreeMap<Integer, Integer>> classes = classes();
    List<SeatGroupFigures> figures = new ArrayList<>();
    for (int row = 0; row < taken.length; row++) {
      SeatGroup group = market.seatGroups().get(row);
      figures.add(
          new SeatGroupFigures(
              group.name(),
              market.programmes().get(group.programme()),
              group.seats(),
              taken[row],
              cutOff(row),
              waiting.of(row).size(),
              classes.get(row).entrySet().stream()
                  .map(its -> new ClassSeats(its.getKey(), its.getValue()))
                  .toList()));
    }
    return figures;
  }

  private void listed() {
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int before = 0;
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        // why: a programme of several seat groups has as many wishes, all of one rank
        listed[market.programme(wish)] += market.rank(wish) == before ? 0 : 1;
        before = market.rank(wish);
      }
    }
  }

  private void outcomes() {
    IntStream.range(0, listed.length).forEach(programme -> placedAt.add(new ArrayList<>()));
    for (int row = 0; row < market.applicants(); row++) {
      int applicant = row;
      assignment.findProgramme(row).ifPresent(programme -> placedAt.get(programme).add(applicant));
      int first = MixOfProgrammes.firstChoice(market, row);
      if (first >= 0) {
        boolean placed = assignment.findProgramme(row).equals(java.util.OptionalInt.of(first));
        boolean priority = applicants.hasPriority(row);
        firstChoices[first][0]++;
        firstChoices[first][1] += placed ? 1 : 0;
        firstChoices[first][2] += priority ? 1 : 0;
        firstChoices[first][3] += priority && placed ? 1 : 0;
      }
    }
  }

  private ProgrammeFigures programme(int programme) {
    List<Integer> placed = placedAt.get(programme);
    int[] first = firstChoices[programme];
    return new ProgrammeFigures(
        market.programmes().get(programme),
        groupsOf(programme).map(market::seats).sum(),
        listed[programme],
        new ProgrammeFigures.FirstChoices(first[0], first[1], first[2], first[3]),
        ranks(placed),
        waitingFamilies(programme),
        Distances.of(wishes(placed).map(applicants::metres).toArray()),
        ownWijk(placed, applicants.wijkOfProgramme(programme)));
  }

  private Ranks ranks(List<Integer> placed) {
    int[] counts = new int[1 + wishes(placed).map(market::rank).max().orElse(0)];
    wishes(placed).forEach(wish -> counts[market.rank(wish)]++);
    return Ranks.of(counts);
  }

  private OwnWijk ownWijk(List<Integer> placed, int wijk) {
    int own = 0;
    int known = 0;
    for (int applicant : placed) {
      int home = applicants.home(applicant);
      boolean bothKnown = home != Applicants.UNKNOWN && wijk != Applicants.UNKNOWN;
      known += bothKnown ? 1 : 0;
      own += bothKnown && home == wijk ? 1 : 0;
    }
    return new OwnWijk(own, known - own, placed.size() - known);
  }

  private int waitingFamilies(int programme) {
    Set<Integer> families = new HashSet<>();
    groupsOf(programme).forEach(group -> families.addAll(waiting.of(group)));
    return families.size();
  }

  private CutOff cutOff(int group) {
    if (market.seats(group) == 0) {
      return new CutOff.Nobody();
    }
    var last = cutOffs.find(group);
    return last.isEmpty()
        ? new CutOff.Everybody()
        : new CutOff.Last(
            Priorities.priorityClass(last.getAsLong()), Priorities.number(last.getAsLong()));
  }

  private List<TreeMap<Integer, Integer>> classes() {
    List<TreeMap<Integer, Integer>> classes = new ArrayList<>();
    market.seatGroups().forEach(group -> classes.add(new TreeMap<>()));
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      assignment
          .findWish(applicant)
          .ifPresent(wish ->
              classes
                  .get(market.seatGroup(wish))
                  .merge(market.priorityClass(wish), 1, Integer::sum));
    }
    return classes;
  }

  private IntStream groupsOf(int programme) {
    return IntStream.range(0, market.seatGroups().size())
        .filter(group -> market.seatGroups().get(group).programme() == programme);
  }

  private IntStream wishes(List<Integer> placed) {
    return placed.stream().mapToInt(applicant -> assignment.findWish(applicant).orElseThrow());
  }
}
