package nl.speelveld.optimisation.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import nl.speelveld.optimisation.proof.Effort;

/// Loads the native library once a process; the first call takes about half a second.
final class NativeCode {
  private NativeCode() {}

  static void load() {
    Loader.loadNativeLibraries();
  }

  /// A solver of integer programs that gives the same answer on every machine.
  static CpSolver integerSolver(Effort effort) {
    load();
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1) // why: more workers race each other, and the winner differs by run
        .setRandomSeed(1)
        .setMaxDeterministicTime(effort.work());
    return solver;
  }
}
