package nl.speelveld.runs.preferences;

import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What lists or flows do not settle, and what a model cannot take. Codes P131 to P140.
public sealed interface FitFinding extends PreferenceFinding {
  /// Nobody lists a school: its constant cannot be estimated.
  record NeverListed(Place place, String parameter) implements FitFinding {
    @Override
    public String code() {
      return "P131";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term is the same for all schools of every list.
  record NoVariation(Place place, String parameter) implements FitFinding {
    @Override
    public String code() {
      return "P132";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term follows from others.
  record FollowsFromOthers(Place place, String parameter) implements FitFinding {
    @Override
    public String code() {
      return "P133";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// All choices agree with a term: its weight grows without end.
  record Separates(Place place, String parameter) implements FitFinding {
    @Override
    public String code() {
      return "P134";
    }
  }

  /// The search came to no top.
  record NoTop(Place place, String model) implements FitFinding {
    @Override
    public String code() {
      return "P135";
    }
  }

  /// There is nothing to estimate: no list chooses between two schools.
  record NothingChosen(Place place) implements FitFinding {
    @Override
    public String code() {
      return "P136";
    }
  }

  /// A model takes no constants of schools.
  record NotWithConstants(Place place, String model) implements FitFinding {
    @Override
    public String code() {
      return "P137";
    }
  }

  /// To tell what was in reach something is lacking.
  record PrioritiesMissing(Place place, String what) implements FitFinding {
    @Override
    public String code() {
      return "P138";
    }
  }

  /// Hausman's test cannot be computed here.
  record UndecidedTest(Place place) implements FitFinding {
    @Override
    public String code() {
      return "P139";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Kilometres cannot be told: distance does not count against a school.
  record TasteWrongWay(Place place, String group) implements FitFinding {
    @Override
    public String code() {
      return "P140";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
