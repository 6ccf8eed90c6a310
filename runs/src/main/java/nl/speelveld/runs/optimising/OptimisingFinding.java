package nl.speelveld.runs.optimising;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What stands in the way of a question for the best, or should be known beside its answer; codes
/// X201 and up. The texts stand beside this family.
public sealed interface OptimisingFinding extends Finding {
  @Override
  default Place place() {
    return Place.NOWHERE;
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// The feature is a sum of scores; pupils cannot be counted by it.
  record NotHeads() implements OptimisingFinding {
    @Override
    public String code() {
      return "X201";
    }
  }

  /// The place has too few schools or pupils of a group to say anything.
  record TooFew(String municipality, int schools) implements OptimisingFinding {
    @Override
    public String code() {
      return "X202";
    }
  }

  /// No two schools may join within the limits that were asked.
  ///
  /// @param metres the most distance
  /// @param nearest distance of the nearest two schools that keep all other limits, 0 where there
  ///   are none
  record NobodyMayJoin(double metres, double nearest) implements OptimisingFinding {
    @Override
    public String code() {
      return "X203";
    }
  }

  /// Schools whose place is unknown take no part.
  ///
  /// @param schools how many
  record SchoolsNotLocated(int schools) implements OptimisingFinding {
    @Override
    public String code() {
      return "X204";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Special schools keep their pupils.
  ///
  /// @param schools how many
  record SpecialSchools(int schools) implements OptimisingFinding {
    @Override
    public String code() {
      return "X205";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Dividing grades asks for a group of years in one school; the sector has none of eight.
  record GradesOnlyInPrimary() implements OptimisingFinding {
    @Override
    public String code() {
      return "X206";
    }
  }

  /// Grades by school are not in the open data; each was taken as an eighth of the school with the
  /// same mix.
  record GradesAssumed() implements OptimisingFinding {
    @Override
    public String code() {
      return "X207";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// The data tell too little of where pupils live.
  ///
  /// @param why the reason, as `NO_FLOWS`
  record CannotCarry(String why) implements OptimisingFinding {
    @Override
    public String code() {
      return "X208";
    }
  }

  /// Seats within reach do not hold the pupils.
  ///
  /// @param room seats for each pupil
  record SeatsOutOfReach(double room) implements OptimisingFinding {
    @Override
    public String code() {
      return "X209";
    }
  }

  /// An area is named that the municipality does not have.
  record UnknownArea(String area, String municipality) implements OptimisingFinding {
    @Override
    public String code() {
      return "X210";
    }
  }

  /// There are too few postcode areas to draw so many areas from.
  ///
  /// @param blocks postcode areas with pupils
  /// @param areas how many were asked
  record TooFewAreas(int blocks, int areas) implements OptimisingFinding {
    @Override
    public String code() {
      return "X211";
    }
  }

  /// No drawing keeps distance, size and shape.
  ///
  /// @param areas how many were asked
  record NoDrawing(int areas) implements OptimisingFinding {
    @Override
    public String code() {
      return "X212";
    }
  }
}
