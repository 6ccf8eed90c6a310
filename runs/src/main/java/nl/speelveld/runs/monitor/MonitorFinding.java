package nl.speelveld.runs.monitor;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What to know about the data behind a report of the monitor, codes M101 and up.
///
/// None of them stops the report: they are printed beside the figures that they are about.
public sealed interface MonitorFinding extends Finding {
  @Override
  default Place place() {
    return Place.NOWHERE;
  }

  @Override
  default Severity severity() {
    return Severity.INFO;
  }

  /// The mix of areas is not counted but estimated: pupils of an area get the mix of the schools
  /// that they attend. Sorting inside a postcode area is invisible.
  ///
  /// @param flowsYear year of the home-to-school flows
  /// @param countingYear year of the counting at the schools
  record AreasEstimated(int flowsYear, int countingYear) implements MonitorFinding {
    @Override
    public String code() {
      return "M101";
    }
  }

  /// Some cells were masked by the source; figures use the middle of what they may be.
  ///
  /// @param cells how many cells of the schools of this place
  record MaskedCells(long cells) implements MonitorFinding {
    @Override
    public String code() {
      return "M102";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Schools whose place on the map is unknown take no part where distance matters.
  ///
  /// @param schools how many
  /// @param pupils their pupils
  record SchoolsNotLocated(int schools, long pupils) implements MonitorFinding {
    @Override
    public String code() {
      return "M103";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils whose home is unknown or abroad are left out where homes matter.
  ///
  /// @param pupils how many
  record HomesUnknown(long pupils) implements MonitorFinding {
    @Override
    public String code() {
      return "M104";
    }
  }

  /// Intervals and chances of the rows of a country report come from fewer draws than those of a
  /// report about one place.
  ///
  /// @param replicates draws for each municipality
  record FewerDraws(int replicates) implements MonitorFinding {
    @Override
    public String code() {
      return "M105";
    }
  }

  /// The counting covers this municipality only: nothing to compare it with.
  ///
  /// @param municipality name of the municipality
  record CoversOnePlace(String municipality) implements MonitorFinding {
    @Override
    public String code() {
      return "M106";
    }
  }

  /// Pupils of whom the source does not know the group are left out.
  ///
  /// @param category category as the source names it
  /// @param pupils how many
  record CategoryLeftOut(String category, long pupils) implements MonitorFinding {
    @Override
    public String code() {
      return "M107";
    }
  }

  /// Schools without pupils in either group are left out.
  ///
  /// @param schools how many
  record EmptySchools(int schools) implements MonitorFinding {
    @Override
    public String code() {
      return "M108";
    }
  }

  /// Surroundings of these schools hold no centre of a postcode area; they are compared with the
  /// postcode area in which they stand.
  ///
  /// @param schools how many
  record OwnPostcodeInstead(int schools) implements MonitorFinding {
    @Override
    public String code() {
      return "M109";
    }
  }

  /// Home-to-school flows are of another year than the counting at the schools.
  ///
  /// @param flowsYear year of the flows
  /// @param countingYear year of the counting
  record FlowsOfAnotherYear(int flowsYear, int countingYear) implements MonitorFinding {
    @Override
    public String code() {
      return "M110";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// The figure is a sum of scores, no count of pupils: parts that need heads are absent, and no
  /// interval can be given because the source does not publish how the scores vary.
  record ScoreWithoutInterval() implements MonitorFinding {
    @Override
    public String code() {
      return "M111";
    }
  }

  /// Schools of the flows that the counting does not name; their pupils get no group.
  ///
  /// @param schools how many
  /// @param pupils their pupils in the flows
  record FlowsWithoutCounting(int schools, long pupils) implements MonitorFinding {
    @Override
    public String code() {
      return "M112";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
