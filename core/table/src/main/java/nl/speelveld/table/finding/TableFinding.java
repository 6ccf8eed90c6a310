package nl.speelveld.table.finding;

/// The family of findings of this module, codes T101 and up: one record per kind of fault.
///
/// T1xx long tables, T12x masked counts, T13x codes and names, T14x series, T15x identity over
/// time. Each component of a record may stand as a `{placeholder}` in its texts. Findings name
/// units, groups and rows, never a pupil.
public sealed interface TableFinding extends Finding {

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
}
