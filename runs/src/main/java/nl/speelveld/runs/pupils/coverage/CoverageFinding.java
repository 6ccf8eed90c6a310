package nl.speelveld.runs.pupils.coverage;

import java.util.List;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// How a counting of one's own differs from what open data count, codes L131 to L135.
///
/// Of each, `year` is the school year of the own counting, `openYear` that of the open data.
public sealed interface CoverageFinding extends Finding {
  /// Fewer than half of the pupils that open data count: this is not the municipality.
  record PartOnly(Place place, int year, long pupils, long open, int openYear)
      implements CoverageFinding {
    @Override
    public String code() {
      return "L131";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Schools of open data without a pupil in the table.
  ///
  /// @param schools how many
  /// @param all schools of the municipality in open data
  /// @param open pupils that open data count at them
  /// @param largest names of the largest of them
  record SchoolsAbsent(
      Place place, int year, long schools, long all, long open, List<String> largest, int openYear)
      implements CoverageFinding {
    public SchoolsAbsent {
      largest = List.copyOf(largest);
    }

    @Override
    public String code() {
      return "L132";
    }
  }

  /// Schools with fewer than half of the pupils that open data count.
  ///
  /// @param schools how many
  /// @param largest names of the largest of them, with both numbers
  record SchoolsHalfFilled(Place place, int year, long schools, List<String> largest, int openYear)
      implements CoverageFinding {
    public SchoolsHalfFilled {
      largest = List.copyOf(largest);
    }

    @Override
    public String code() {
      return "L133";
    }
  }

  /// Clearly fewer pupils than open data count.
  record FewerPupils(Place place, int year, long pupils, long open, String share, int openYear)
      implements CoverageFinding {
    @Override
    public String code() {
      return "L134";
    }
  }

  /// Clearly more pupils than open data count.
  record MorePupils(Place place, int year, long pupils, long open, String share, int openYear)
      implements CoverageFinding {
    @Override
    public String code() {
      return "L135";
    }
  }

  @Override
  default Severity severity() {
    return Severity.WARNING;
  }
}
