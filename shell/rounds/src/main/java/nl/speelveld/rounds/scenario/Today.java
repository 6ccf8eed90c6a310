package nl.speelveld.rounds.scenario;

import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.CentralDraw;

/// How seats are given before any policy.
public sealed interface Today {
  /// As simulations take it.
  Admission admission();

  /// Everybody goes where they like best; schools grow.
  record Freely() implements Today {
    @Override
    public Admission admission() {
      return Admission.freely();
    }
  }

  /// Whoever comes first.
  ///
  /// @param schools how many a family asks, 1 … 100
  record FirstCome(int schools) implements Today {
    @Override
    public Admission admission() {
      return Admission.firstCome(schools);
    }
  }

  /// A central enrolment.
  ///
  /// @param draw lists and priorities
  record Central(CentralDraw draw) implements Today {
    @Override
    public Admission admission() {
      return draw;
    }
  }

  /// The rules of a round.
  ///
  /// @param rules who gets which seat
  record Round(RoundAdmission rules) implements Today {
    @Override
    public Admission admission() {
      return rules;
    }
  }
}
