package nl.speelveld.runs.preferences;

import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// Why kept weights cannot say what would be chosen, or not of all. Codes P161 to P166 and from
/// P170 on.
public sealed interface ForecastFinding extends PreferenceFinding {
  /// A school was not there when tastes were estimated, and has no constant.
  record SchoolNotFitted(Place place, String school) implements ForecastFinding {
    @Override
    public String code() {
      return "P161";
    }
  }

  /// A group was not there when tastes were estimated.
  record GroupNotFitted(Place place, String group) implements ForecastFinding {
    @Override
    public String code() {
      return "P162";
    }
  }

  /// A file is not what it was when tastes were estimated.
  record FileChanged(Place place) implements ForecastFinding {
    @Override
    public String code() {
      return "P163";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A file does not hold what `choice fit` writes.
  record NotAFit(Place place) implements ForecastFinding {
    @Override
    public String code() {
      return "P164";
    }
  }

  /// Some have no school left in reach.
  record NothingOpen(Place place, String pupils) implements ForecastFinding {
    @Override
    public String code() {
      return "P165";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term that was estimated cannot be read from these files.
  record TermNotRead(Place place, String term) implements ForecastFinding {
    @Override
    public String code() {
      return "P166";
    }
  }

  /// A school that is to close is not there.
  record UnknownClosing(Place place, String school, String nearest) implements ForecastFinding {
    @Override
    public String code() {
      return "P170";
    }
  }

  /// No school is left open.
  record AllClosed(Place place, long schools) implements ForecastFinding {
    @Override
    public String code() {
      return "P171";
    }
  }
}
