package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.simulation.compare.Band;

/// How well the model reproduces what was counted: the first line of every answer.
///
/// @param counted segregation of today
/// @param model the same when years pass and nothing is done, all pupils replaced
/// @param years how many pass
/// @param tests what the model foretold without knowing it; empty where nothing was counted apart
public record Reproduction(double counted, Band model, int years, List<BackTest> tests) {
  /// Copies.
  public Reproduction {
    tests = List.copyOf(tests);
  }

  /// Whether what was counted lies in the band of the model.
  public boolean staysInside() {
    return counted >= model.low() && counted <= model.high();
  }

  /// Whether everything that was counted lies in its band.
  public boolean holds() {
    return staysInside() && tests.stream().allMatch(BackTest::holds);
  }
}
