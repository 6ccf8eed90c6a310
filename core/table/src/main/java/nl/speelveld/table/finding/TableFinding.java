package nl.speelveld.table.finding;

import java.time.LocalDate;
import java.util.List;

/// The family of findings of this module, codes T101 and up: one record per kind of fault.
///
/// T1xx long tables, T12x masked counts, T13x codes and names, T14x series, T15x identity over
/// time. Each component of a record may stand as a `{placeholder}` in its texts. Findings name
/// units, groups and rows, never a pupil.
public sealed interface TableFinding extends Finding {

  /// A count is below zero.
  ///
  /// @param place the row
  /// @param unit name of the unit
  /// @param group name of the group
  /// @param count the count as read
  record NegativeCount(Place place, String unit, String group, double count)
      implements TableFinding {
    @Override
    public String code() {
      return "T101";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A row has no count.
  ///
  /// @param place the row
  /// @param unit name of the unit
  /// @param group name of the group
  record MissingCount(Place place, String unit, String group) implements TableFinding {
    @Override
    public String code() {
      return "T102";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A count is not a finite number.
  ///
  /// @param place the row
  /// @param unit name of the unit
  /// @param group name of the group
  /// @param text the count as it stands in the file
  record NotANumber(Place place, String unit, String group, String text) implements TableFinding {
    @Override
    public String code() {
      return "T103";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A unit and group stand in two rows, and the choice was not to add such rows up.
  ///
  /// @param place the row
  /// @param unit name of the unit
  /// @param group name of the group
  record DuplicateRow(Place place, String unit, String group) implements TableFinding {
    @Override
    public String code() {
      return "T104";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A unit stands in two parts of one level: a school in two districts.
  ///
  /// @param place the row
  /// @param unit name of the unit
  /// @param level the level
  /// @param part the part in this row
  /// @param earlierPart the part in an earlier row
  record UnitInTwoParts(Place place, String unit, String level, String part, String earlierPart)
      implements TableFinding {
    @Override
    public String code() {
      return "T105";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Nobody is in a unit; it stays in the table and counts for nothing.
  ///
  /// @param place the table
  /// @param unit name of the unit
  record EmptyUnit(Place place, String unit) implements TableFinding {
    @Override
    public String code() {
      return "T106";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Nobody is in a group; indices that need it are undefined.
  ///
  /// @param place the table
  /// @param group name of the group
  record EmptyGroup(Place place, String group) implements TableFinding {
    @Override
    public String code() {
      return "T107";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A name is empty or blank.
  ///
  /// @param place the row and the column
  record EmptyName(Place place) implements TableFinding {
    @Override
    public String code() {
      return "T108";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A column is asked for that the table does not have.
  ///
  /// @param place the table
  /// @param column the column asked for
  /// @param columns the columns there are
  record UnknownColumn(Place place, String column, List<String> columns) implements TableFinding {
    @Override
    public String code() {
      return "T109";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Units times groups are more cells than a table holds.
  ///
  /// @param place the table
  /// @param units how many units
  /// @param groups how many groups
  record TooManyCells(Place place, int units, int groups) implements TableFinding {
    @Override
    public String code() {
      return "T110";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The table has no rows.
  ///
  /// @param place the table
  record NoRows(Place place) implements TableFinding {
    @Override
    public String code() {
      return "T111";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The order of the groups leaves out a group of the table.
  ///
  /// @param place the table
  /// @param group name of the group
  record GroupNotInOrder(Place place, String group) implements TableFinding {
    @Override
    public String code() {
      return "T112";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The order of the groups names a group twice.
  ///
  /// @param place the table
  /// @param group name of the group
  record GroupTwiceInOrder(Place place, String group) implements TableFinding {
    @Override
    public String code() {
      return "T113";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The order of the groups names a group that the table does not have.
  ///
  /// @param place the table
  /// @param group the name in the order
  /// @param groups the groups there are
  record UnknownGroupInOrder(Place place, String group, List<String> groups)
      implements TableFinding {
    @Override
    public String code() {
      return "T114";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A total is stated that no fill of the masked cells can reach.
  ///
  /// @param place the table
  /// @param total which total: `unit Noord`, `group low`, `all`
  /// @param least the least that the cells can add up to
  /// @param most the most that the cells can add up to
  /// @param stated the total as stated, `12` or `10–14`
  record TotalsContradict(Place place, String total, long least, long most, String stated)
      implements TableFinding {
    @Override
    public String code() {
      return "T121";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Each total can be reached by itself, but no fill of the masked cells reaches all at once.
  ///
  /// @param place the table
  /// @param maskedCells how many cells are masked
  record NoFillExists(Place place, int maskedCells) implements TableFinding {
    @Override
    public String code() {
      return "T122";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Counts are masked, and others are no whole numbers: a mask stands for heads.
  ///
  /// @param place the table
  record MaskAmongFractions(Place place) implements TableFinding {
    @Override
    public String code() {
      return "T123";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A code or name cannot be read.
  ///
  /// @param place the row and the column
  /// @param kind what was asked for: `SchoolLocation`, `MunicipalityCode`, …
  /// @param text the text as it stands
  /// @param fault why it cannot be read, the name of a fault
  record UnreadableCode(Place place, String kind, String text, String fault)
      implements TableFinding {
    @Override
    public String code() {
      return "T131";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A code or name could mean more than one thing; it is kept apart and joined to nothing.
  ///
  /// @param place the row and the column
  /// @param kind what was asked for
  /// @param text the text as it stands
  /// @param certain the part that is certain
  record AmbiguousCode(Place place, String kind, String text, String certain)
      implements TableFinding {
    @Override
    public String code() {
      return "T132";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A series is cut: what is counted before and after a date cannot be compared.
  ///
  /// @param place the series
  /// @param breakId which break
  /// @param date the first day of the new situation
  record SeriesBroken(Place place, String breakId, LocalDate date) implements TableFinding {
    @Override
    public String code() {
      return "T141";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A unit was split and nothing says how its pupils divide over its successors.
  ///
  /// @param place the table
  /// @param unit name of the unit
  /// @param successors the codes that followed
  record SplitWithoutWeights(Place place, String unit, List<String> successors)
      implements TableFinding {
    @Override
    public String code() {
      return "T151";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A unit ended without a successor; its pupils stand apart under its own code.
  ///
  /// @param place the table
  /// @param unit name of the unit
  record NoSuccessor(Place place, String unit) implements TableFinding {
    @Override
    public String code() {
      return "T152";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Going back in time, a unit came from several units and nothing says how its pupils divide.
  ///
  /// @param place the table
  /// @param unit name of the unit
  /// @param predecessors the codes it came from
  record PartlyMerged(Place place, String unit, List<String> predecessors) implements TableFinding {
    @Override
    public String code() {
      return "T153";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A change names the same code before and after; it changes nothing and is left out.
  ///
  /// @param place the list of changes
  /// @param unit the code
  /// @param date the day of the change
  record ChangeIntoItself(Place place, String unit, LocalDate date) implements TableFinding {
    @Override
    public String code() {
      return "T154";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Changes of one day lead from a code back to itself, so nobody can tell what followed what.
  ///
  /// @param place the list of changes
  /// @param unit a code in the circle
  /// @param date the day of the changes
  record CircularChange(Place place, String unit, LocalDate date) implements TableFinding {
    @Override
    public String code() {
      return "T155";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// Shares for a split unit do not add up to 1, or name a code that did not follow it.
  ///
  /// @param place the table
  /// @param unit the code
  /// @param sum what the shares that fit add up to
  record SharesDoNotAddUp(Place place, String unit, double sum) implements TableFinding {
    @Override
    public String code() {
      return "T156";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
