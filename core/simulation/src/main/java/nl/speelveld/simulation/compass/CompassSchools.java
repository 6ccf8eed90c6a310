package nl.speelveld.simulation.compass;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The school process: pupils are dealt to schools, then families move them, some a step, until
/// mean utility, its spread and H stand still.
///
/// In each step a drawn part of the families chooses in turn. Compositions are those at the start
/// of the step, seats those of the moment; a pupil of a school with `minimumPupils` or fewer stays.
/// Ends because the number of steps is bounded. Prepared once for a city and its tastes, then run
/// as often as wanted: a run does not change it, and runs may go side by side. The same seed gives
/// the same schools on any number of threads. Time: a run of 60,000 pupils and 193 schools takes
/// some milliseconds, 58 steps. Source: ODISSEI-School-Choice, program COMPASS; Stoica & Flache
/// (2014). Checked by replaying its runs pupil by pupil, and against 75 lattice runs within three
/// standard errors.
public final class CompassSchools {
  private static final long DEAL = 1;
  private static final long MOVERS = 2;
  private static final long CHOICE = 3;
  private final CompassCity city;
  private final CompassParameters parameters;
  private final Spots spots;

  private CompassSchools(CompassCity city, CompassParameters parameters) {
    this.city = city;
    this.parameters = parameters;
    this.spots = new Spots(city, parameters);
  }

  /// What keeps these parameters from being run on this city.
  public static Findings check(CompassCity city, CompassParameters parameters, Place place) {
    return Limits.at(place)
        .count("groups", parameters.groups().size(), city.groups())
        .and(parameters.check(place))
        .findings();
  }

  /// Prepares a city for runs with these parameters; they have been checked.
  public static CompassSchools of(CompassCity city, CompassParameters parameters) {
    Limits.mustHold(check(city, parameters, Place.NOWHERE));
    return new CompassSchools(city, parameters);
  }

  /// Deals and moves pupils until the process has settled. Everything drawn follows from the seed.
  public CompassOutcome run(long seed) {
    SchoolRolls rolls = new SchoolRolls(spots, parameters, dealt(RandomStream.of(seed, DEAL)));
    SchoolChoice choice = new SchoolChoice(spots, rolls, parameters, RandomStream.of(seed, CHOICE));
    MoverOrder movers =
        new MoverOrder(city.families(), parameters.pace(), RandomStream.of(seed, MOVERS));
    List<StepFigures> path = new ArrayList<>(List.of(rolls.figures(city.families())));
    boolean settled = false;
    while (!settled && path.size() < parameters.pace().mostSteps()) {
      path.add(rolls.figures(choice.step(movers.next())));
      settled = Settling.hasSettled(path, parameters.pace());
    }
    return new CompassOutcome(city, rolls, path, new CompassOutcome.Account(settled, seed));
  }

  /// Moves pupils from a given start in given orders, a step each; the outcome after each step.
  ///
  /// For parameters whose ranking is not random: what another program did can be done again.
  public List<CompassOutcome> replay(int[] start, List<int[]> orders) {
    if (parameters.ranking() instanceof SchoolRanking.RandomUtility) {
      throw new IllegalArgumentException(
          "ranking is (" + parameters.ranking() + "), but a replay draws nothing. Use run.");
    }
    SchoolRolls rolls = new SchoolRolls(spots, parameters, start.clone());
    SchoolChoice choice = new SchoolChoice(spots, rolls, parameters, RandomStream.of(0, CHOICE));
    List<CompassOutcome> after = new ArrayList<>(orders.size());
    for (int[] order : orders) {
      List<StepFigures> figures = List.of(rolls.figures(choice.step(order)));
      after.add(new CompassOutcome(city, rolls, figures, new CompassOutcome.Account(false, 0)));
    }
    return after;
  }

  // Families in a drawn order are dealt to the schools in turn: sizes differ by at most one, and a
  // school of equal shares never runs out of its seats.
  private int[] dealt(RandomStream random) {
    int[] families = MoverOrder.drawn(city.families(), random);
    int[] schools = MoverOrder.drawn(city.schools(), random);
    int[] schoolOf = new int[families.length];
    for (int turn = 0; turn < families.length; turn++) {
      schoolOf[families[turn]] = schools[turn % schools.length];
    }
    return schoolOf;
  }
}
