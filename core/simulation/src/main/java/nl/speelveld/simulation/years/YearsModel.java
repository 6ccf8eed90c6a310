package nl.speelveld.simulation.years;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.chance.Purpose;
import nl.speelveld.simulation.chance.Streams;
import nl.speelveld.simulation.years.YearFigures.Entry;

/// Lets years pass over a municipality.
///
/// Each year the oldest pupils leave; some pupils move house and weigh whether to change school;
/// some leave a school for its mix, where that is switched on; entrants look at the schools as they
/// were a year before, list those they like, and get seats by the admission of the year. Only
/// entrants and movers choose, so a policy of today has its full effect when the last who entered
/// before it has left: after eight years in primary school.
///
/// Who a pupil is and what chance holds for it hangs on seed, year of entry, area, group and a
/// number there, not on what happened to others: two scenarios of one seed meet the same pupils
/// with the same luck. Equal input gives equal digits.
///
/// What it does not know: who within an area lives where, families of one group who differ in taste
/// by nature (but for chance), teachers, quality that changes with the mix. Cost: areas × groups ×
/// schools exponentials and some steps a pupil, each year.
public final class YearsModel {
  private final Base start;
  private final int groups;
  private final int schools;
  private final long seed;
  private final Likings likings;
  private final Deque<Cohort> cohorts = new ArrayDeque<>();
  private double[] rolls;
  private final Wheels homes; // groups × areas: where a family finds a home

  private YearsModel(Base start, long seed) {
    this.start = start;
    this.groups = start.groups().size();
    this.schools = start.schools().size();
    this.seed = seed;
    this.likings = new Likings(start);
    this.rolls = new double[schools * groups];
    this.homes = new Wheels(groups, start.areas().size());
  }

  /// Runs the years.
  ///
  /// @param start pupils of the year before the first; as many areas, schools, groups as the worlds
  /// @param worlds what holds in each year, one year or more
  /// @param seed of all chance
  public static Course run(Base start, List<World> worlds, long seed) {
    YearsModel model = new YearsModel(start, seed);
    List<YearFigures> years = new ArrayList<>();
    model.seat();
    years.add(
        new YearFigures(
            0,
            new World(start, worlds.getFirst().admission()),
            new double[model.rolls.length],
            model.rolls.clone(),
            model.nobody()));
    Base settled = null;
    for (int year = 1; year <= worlds.size(); year++) {
      World world = worlds.get(year - 1);
      if (settled != world.base()) {
        settled = world.base();
        model.likings.settle(settled);
        model.settleHomes(settled);
      }
      years.add(model.year(year, world));
    }
    return new Course(seed, years);
  }

  private Entry nobody() {
    return new Entry(
        new double[groups], new double[groups], new double[groups], new double[groups]);
  }

  /// Puts the present pupils in cohorts: those of an area, school and group go round the levels.
  private void seat() {
    int levels = start.habits().levels();
    int[] sizes = new int[levels];
    forPresent((cell, school, number, level) -> sizes[level]++);
    Cohort[] seated = new Cohort[levels];
    Arrays.setAll(seated, level -> new Cohort(sizes[level]));
    int[] filled = new int[levels];
    forPresent((cell, school, number, level) -> {
      Cohort cohort = seated[level];
      int at = filled[level]++;
      cohort.cell[at] = cell;
      cohort.school[at] = school;
      cohort.key[at] = key(-1 - level, cell, at);
      rolls[school * groups + cell % groups]++;
    });
    cohorts.addAll(Arrays.asList(seated)); // the youngest first
  }

  /// What is done with a present pupil.
  @FunctionalInterface
  private interface Present {
    void accept(int cell, int school, int number, int level);
  }

  private void forPresent(Present each) {
    Streams level = Streams.of(seed, Purpose.LEVEL, 0);
    int levels = start.habits().levels();
    for (int area = 0; area < start.areas().size(); area++) {
      for (int school = 0; school < schools; school++) {
        for (int group = 0; group < groups; group++) {
          int heads = start.present(area, school, group);
          if (heads == 0) {
            continue;
          }
          int cell = area * groups + group;
          int first = (int) (level.at((long) cell * schools + school, 0) * levels);
          for (int number = 0; number < heads; number++) {
            each.accept(cell, school, number, (first + number) % levels);
          }
        }
      }
    }
  }

  private static long key(int year, int cell, int number) {
    return ((long) (year + 4096) << 48) | ((long) cell << 24) | number;
  }

  private YearFigures year(int year, World world) {
    Base base = world.base();
    leave(cohorts.removeLast());
    likings.compute(base, Contact.met(rolls, groups, world.contacts()));
    move(year, base);
    exit(year, base);
    Entrants entrants = enter(year, base);
    int[] places = world.admission().assign(entrants);
    double[] intake = new double[schools * groups];
    Entry entry = nobody();
    for (int pupil = 0; pupil < places.length; pupil++) {
      int school = places[pupil];
      int group = entrants.group(pupil);
      entrants.cohort().school[pupil] = school;
      entry.heads()[group]++;
      if (school >= 0) {
        intake[school * groups + group]++;
        rolls[school * groups + group]++;
        entry.placed()[group]++;
        entry.kilometres()[group] += entrants.kilometres(entrants.area(pupil), school);
        entry.first()[group] += entrants.choice(pupil, 0) == school ? 1 : 0;
      }
    }
    cohorts.addFirst(entrants.cohort());
    return new YearFigures(year, world, intake, rolls.clone(), entry);
  }

  private void leave(Cohort oldest) {
    for (int pupil = 0; pupil < oldest.size; pupil++) {
      if (oldest.school[pupil] >= 0) {
        rolls[oldest.school[pupil] * groups + oldest.cell[pupil] % groups]--;
      }
    }
  }

  private void move(int year, Base base) {
    Habits habits = base.habits();
    if (habits.moveShare() == 0) {
      return;
    }
    Streams chance = Streams.of(seed, Purpose.MOVE, year);
    for (Cohort cohort : cohorts) {
      for (int pupil = 0; pupil < cohort.size; pupil++) {
        long who = cohort.key[pupil];
        int present = cohort.school[pupil];
        if (chance.at(who, 0) >= habits.moveShare() || present < 0) {
          continue;
        }
        int group = cohort.cell[pupil] % groups;
        int area = homes.find(group, chance.at(who, 1) * homes.sum(group));
        cohort.cell[pupil] = area * groups + group;
        int wanted = likings.again(cohort.cell[pupil], present, chance.at(who, 2));
        change(base, cohort, pupil, wanted);
      }
    }
  }

  private void exit(int year, Base base) {
    Habits habits = base.habits();
    if (habits.exitShare() == 0 || habits.exitBelow() == 0) {
      return;
    }
    Streams chance = Streams.of(seed, Purpose.EXIT, year);
    double[] before = rolls.clone();
    for (Cohort cohort : cohorts) {
      for (int pupil = 0; pupil < cohort.size; pupil++) {
        int present = cohort.school[pupil];
        long who = cohort.key[pupil];
        if (present >= 0
            && share(before, present, cohort.cell[pupil] % groups) < habits.exitBelow()
            && chance.at(who, 0) < habits.exitShare()) {
          int wanted = likings.first(cohort.cell[pupil], -1, chance.at(who, 1));
          if (wanted >= 0) {
            change(base, cohort, pupil, wanted);
          }
        }
      }
    }
  }

  private double share(double[] of, int school, int group) {
    double all = 0;
    for (int each = 0; each < groups; each++) {
      all += of[school * groups + each];
    }
    return of[school * groups + group] / all;
  }

  /// Changes school where there is room: seats of a year times the levels.
  private void change(Base base, Cohort cohort, int pupil, int wanted) {
    int present = cohort.school[pupil];
    double all = 0;
    for (int group = 0; group < groups; group++) {
      all += rolls[wanted * groups + group];
    }
    if (wanted != present && all < (double) base.seats(wanted) * base.habits().levels()) {
      int group = cohort.cell[pupil] % groups;
      rolls[present * groups + group]--;
      rolls[wanted * groups + group]++;
      cohort.school[pupil] = wanted;
    }
  }

  /// Homes are found as entrants are spread.
  private void settleHomes(Base base) {
    double[] entrants = new double[base.areas().size()];
    for (int group = 0; group < groups; group++) {
      int its = group;
      Arrays.setAll(entrants, area -> base.entrants(area, its));
      homes.set(group, entrants);
    }
  }

  /// Who enters: the expected number of each cell, its fraction rounded by chance.
  private Entrants enter(int year, Base base) {
    Streams numbers = Streams.of(seed, Purpose.ENTRANTS, year);
    int cells = base.areas().size() * groups;
    int[] heads = new int[cells];
    int all = 0;
    for (int cell = 0; cell < cells; cell++) {
      double expected = base.entrants(cell / groups, cell % groups);
      heads[cell] = (int) (expected + numbers.at(cell, 0));
      all += heads[cell];
    }
    Cohort cohort = new Cohort(all);
    int at = 0;
    for (int cell = 0; cell < cells; cell++) {
      for (int number = 0; number < heads[cell]; number++) {
        cohort.cell[at] = cell;
        cohort.key[at++] = key(year, cell, number);
      }
    }
    int[] siblings = Siblings.of(cohorts, cohort, base, Streams.of(seed, Purpose.SIBLING, year));
    return new Entrants(
        base,
        cohort,
        siblings,
        new Entrants.Luck(
            likings,
            Streams.of(seed, Purpose.TASTE, year),
            Streams.of(seed, Purpose.LOTTERY, year)));
  }
}
