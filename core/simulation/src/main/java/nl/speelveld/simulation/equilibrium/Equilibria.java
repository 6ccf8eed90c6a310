package nl.speelveld.simulation.equilibrium;

import java.util.ArrayList;
import java.util.List;

/// All equilibria that were found from several starts, and which of them hold.
///
/// Each start is followed to where a city would drift; what comes out nearly the same is one
/// equilibrium. Between each two that hold, others are looked for that do not hold: the tipping
/// points, which no drift ever reaches. It says what was found, never that there are no others;
/// more starts may find more.
///
/// @param found each equilibrium, in the order in which it was found
/// @param unsettled names of the starts from which no balance was reached
public record Equilibria(List<Found> found, List<String> unsettled) {
  private static final double SAME = 1e-6;
  private static final int NEWTON_STEPS = 40;
  private static final double[] PARTS = {0.5, 0.25, 0.75};

  public Equilibria {
    found = List.copyOf(found);
    unsettled = List.copyOf(unsettled);
  }

  /// An equilibrium, whether it holds, and which starts led to it.
  ///
  /// @param equilibrium the balance itself
  /// @param stability what becomes of a push
  /// @param starts names of the starts that led to it
  public record Found(Equilibrium equilibrium, Stability stability, List<String> starts) {
    public Found {
      starts = List.copyOf(starts);
    }
  }

  /// The usual starts: every school mirrors the city, and some draws of schools of one group.
  public static List<Start> usualStarts(ChoiceModel model, int draws) {
    List<Start> starts = new ArrayList<>(List.of(Start.mirror(model)));
    for (int draw = 1; draw <= draws; draw++) {
      starts.add(Start.separated(model, draw));
    }
    return starts;
  }

  /// Looks for equilibria from each of these starts, and for tipping points between those that
  /// hold.
  public static Equilibria search(ChoiceModel model, List<Start> starts, Patience patience) {
    Collector collector = new Collector();
    for (Start start : starts) {
      collector.add(start.name(), Balance.from(start, model, patience));
    }
    List<Found> holding =
        collector.found().stream().filter(found -> found.stability().holds()).toList();
    for (int one = 0; one < holding.size(); one++) {
      for (int other = one + 1; other < holding.size(); other++) {
        between(holding.get(one).equilibrium(), holding.get(other).equilibrium(), patience)
            .forEach(tipping -> collector.addFound("between two that hold", tipping));
      }
    }
    return new Equilibria(collector.found(), collector.unsettled);
  }

  private static List<Equilibrium> between(Equilibrium one, Equilibrium other, Patience patience) {
    ChoiceModel model = one.model();
    List<Equilibrium> found = new ArrayList<>();
    for (double part : PARTS) {
      double[] shares = Start.between(one.shares(), other.shares(), part).shares(model);
      double[] attraction = Start.between(one.attraction(), other.attraction(), part).values();
      found.add(new Newton(model, shares, attraction).search(patience.tolerance(), NEWTON_STEPS));
    }
    return found;
  }

  /// The equilibria that hold.
  public List<Found> holding() {
    return found.stream().filter(its -> its.stability().holds()).toList();
  }

  /// Tells equilibria apart; lives inside one search.
  private static final class Collector {
    private final List<Equilibrium> distinct = new ArrayList<>();
    private final List<Stability> stability = new ArrayList<>();
    private final List<List<String>> starts = new ArrayList<>();
    private final List<String> unsettled = new ArrayList<>();

    void add(String start, Equilibrium equilibrium) {
      if (equilibrium.found()) {
        addFound(start, equilibrium);
      } else {
        unsettled.add(start);
      }
    }

    void addFound(String start, Equilibrium equilibrium) {
      if (!equilibrium.found()) {
        return;
      }
      for (int at = 0; at < distinct.size(); at++) {
        if (distinct.get(at).difference(equilibrium) < SAME) {
          starts.get(at).add(start);
          return;
        }
      }
      distinct.add(equilibrium);
      stability.add(Stability.of(equilibrium));
      starts.add(new ArrayList<>(List.of(start)));
    }

    List<Found> found() {
      List<Found> found = new ArrayList<>();
      for (int at = 0; at < distinct.size(); at++) {
        found.add(new Found(distinct.get(at), stability.get(at), starts.get(at)));
      }
      return found;
    }
  }
}
