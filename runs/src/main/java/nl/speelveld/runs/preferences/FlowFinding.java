package nl.speelveld.runs.preferences;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with flows between areas and schools, or worth knowing of them; codes P151 to P157
/// and P167 and up. All else about choices is a [PreferenceFinding].
public sealed interface FlowFinding extends Finding {
  /// There are no flows here.
  record NoFlows(Place place) implements FlowFinding {
    @Override
    public String code() {
      return "P151";
    }
  }

  /// Pupils whose home is not known are left out.
  record UnknownHomes(Place place, long pupils, String share) implements FlowFinding {
    @Override
    public String code() {
      return "P152";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Pupils who go further than schools are looked for are left out.
  record TooFar(Place place, long pupils, String share, String kilometres) implements FlowFinding {
    @Override
    public String code() {
      return "P153";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Schools without a place on the map are left out.
  record NoPlaceOfSchool(Place place, long pupils, String share) implements FlowFinding {
    @Override
    public String code() {
      return "P154";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Areas lack the figure, and take the mean of the others.
  record SharesUnknown(Place place, String figure, long areas) implements FlowFinding {
    @Override
    public String code() {
      return "P155";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Schools lie in reach to which nobody goes.
  record NobodyGoes(Place place, long schools) implements FlowFinding {
    @Override
    public String code() {
      return "P156";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// The own share is made of the very choices that it is to explain: its weight is too large or
  /// too small by what nobody can tell (the reflection problem).
  record OwnShareByThemselves(Place place) implements FlowFinding {
    @Override
    public String code() {
      return "P157";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Nobody looks at the own share: there is nothing that could feed back.
  record NoOwnShare(Place place) implements FlowFinding {
    @Override
    public String code() {
      return "P167";
    }
  }

  /// Choice and composition do not come to rest.
  record Restless(Place place, String scenario, int rounds, String left) implements FlowFinding {
    @Override
    public String code() {
      return "P168";
    }
  }

  /// Choice and composition come to rest in several ways; which one hangs on where they begin.
  record SeveralBalances(Place place, String scenario, int others, String apart)
      implements FlowFinding {
    @Override
    public String code() {
      return "P169";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
