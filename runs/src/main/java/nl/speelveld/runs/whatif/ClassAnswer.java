package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.classes.ClassFigures;
import nl.speelveld.simulation.classes.ClassFigures.Apart;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.simulation.classes.ClassYears;
import nl.speelveld.simulation.classes.Classes;

/// What policies change of who sits with whom in secondary schools: for the pupils of now when all
/// of them would be in other classes, and year after year.
///
/// @param town which they are about
/// @param request what was asked
/// @param before levels, as they are
/// @param steps levels after the first policy, after the first two, and so on
/// @param bridgeBefore share of pupils of the first two years in a class of several levels
/// @param bridgeAfter the same with all policies
/// @param group how a group is spread, where its shares were given
/// @param course year after year, with what somebody states of choices and levels
public record ClassAnswer(
    SecondaryTown town,
    ClassRequest request,
    Apart before,
    List<Apart> steps,
    double bridgeBefore,
    double bridgeAfter,
    Optional<ClassFigures.Group> group,
    ClassYears course) {
  /// Copies.
  public ClassAnswer {
    steps = List.copyOf(steps);
  }

  /// Computes it; some milliseconds, a second for a city with a group or numbers that are drawn.
  public static ClassAnswer of(SecondaryTown town, ClassRequest request) {
    Classes now = town.classes();
    List<Apart> steps = new ArrayList<>();
    Classes then = now;
    for (ClassPolicy policy : request.policies()) {
      then = policy.apply(then);
      steps.add(ClassFigures.of(then));
    }
    Optional<ClassFigures.Group> group =
        request.shares().isEmpty()
            ? Optional.empty()
            : Optional.of(
                ClassFigures.group(
                    now,
                    then,
                    request.shares(),
                    request.luck().seed(),
                    request.luck().runs(),
                    request.luck().share()));
    return new ClassAnswer(
        town,
        request,
        ClassFigures.of(now),
        steps,
        now.bridgeShare(),
        then.bridgeShare(),
        group,
        course(now, request));
  }

  private static ClassYears course(Classes now, ClassRequest request) {
    return ClassYears.of(
        new ClassYears.Asked(now, request.steps(), request.years(), request.shares()),
        request.luck().seed(),
        request.luck().runs(),
        request.luck().share());
  }

  /// Levels with all policies.
  public Apart after() {
    return steps.isEmpty() ? before : steps.getLast();
  }
}
