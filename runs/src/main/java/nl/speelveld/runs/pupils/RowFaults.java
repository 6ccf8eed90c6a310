package nl.speelveld.runs.pupils;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.pupils.AgeColumn.Stage;
import nl.speelveld.table.rows.KeyColumn;

/// What was wrong with rows: how many of each kind, and the first.
final class RowFaults {
  private static final double MOST_LOST = 0.1;
  private static final double MOST_WITHOUT_GROUP = 0.5;

  private final PupilTable table;
  private final RowColumns columns;
  private final Optional<KeyColumn> pupil;
  private final StrangeSchools strange;
  private final Map<Long, Integer> seen = new HashMap<>();
  private final Told noYear = new Told();
  private final Told otherDay = new Told();
  private final Told noPupil = new Told();
  private final Told twice = new Told();
  private final Told noGroup = new Told();
  private final Told noHome = new Told();
  private final Told outside = new Told();
  private final Told elsewhere = new Told();
  private final Told noAge = new Told();
  private final Told groupZero = new Told();
  private int firstOfTwice;
  private boolean someCount;

  RowFaults(PupilTable table, RowColumns columns) {
    this.table = table;
    this.columns = columns;
    this.pupil = table.find(PupilRole.PUPIL);
    this.strange = new StrangeSchools(table, columns.schools());
  }

  /// Whether a row counts; what is wrong with it is remembered.
  boolean counts(int row) {
    int year = columns.years().year(row);
    if (year == 0) {
      noYear.add(row);
    } else if (columns.years().isOther(row)) {
      otherDay.add(row);
    } else if (!columns.schools().isUsable(row)) {
      strange.add(row);
    } else if (columns.stage(row) == Stage.NO_PUPIL_YET) {
      noPupil.add(row);
    } else if (isTwice(row, year)) {
      twice.add(row);
    } else {
      remember(row);
      someCount = true;
      return true;
    }
    return false;
  }

  private boolean isTwice(int row, int itsYear) {
    if (pupil.isEmpty() || pupil.get().value(row).isBlank()) {
      return false;
    }
    long key = ((long) pupil.get().code(row) << 16) | itsYear;
    Integer before = seen.putIfAbsent(key, row);
    firstOfTwice = before != null && !twice.any() ? before : firstOfTwice;
    return before != null;
  }

  private void remember(int row) {
    if (columns.groups().category(row).equals(GroupWords.UNKNOWN)) {
      noGroup.add(row);
    }
    boolean here = columns.schools().isCounted(row, table.request().municipality());
    if (!here) {
      elsewhere.add(row);
    }
    if (columns.homes().code(row).isEmpty()) {
      noHome.add(row);
    } else if (here && !columns.homes().isInside(row)) {
      outside.add(row);
    }
    Stage stage = columns.stage(row);
    if (stage == Stage.UNREAD) {
      noAge.add(row);
    } else if (stage == Stage.GROUP_ZERO) {
      groupZero.add(row);
    }
  }

  void tell() {
    strange.tell();
    tellLeftOut();
    tellUnknown();
    tellElsewhere();
    // rows of another day are no loss: a table may hold two countings of a school year
    long lost = noYear.rows() + twice.rows() + strange.total();
    if (table.isMoreThan(MOST_LOST, lost)) {
      add(new PupilFinding.TooManyLost(table.whole(), lost, table.percent(lost)));
    }
    if (table.isMoreThan(MOST_WITHOUT_GROUP, noGroup.rows())) {
      add(
          new PupilFinding.TooManyLost(
              table.at(noGroup, columns.groups().name()), noGroup.rows(), percent(noGroup)));
    }
  }

  private void tellLeftOut() {
    String year = columns.years().name();
    if (noYear.any()) {
      add(new PupilFinding.YearUnread(table.at(noYear, year), noYear.rows()));
    }
    if (otherDay.any()) {
      add(new PupilFinding.OtherDay(table.at(otherDay, year), otherDay.rows(), percent(otherDay)));
    }
    if (noPupil.any()) {
      add(
          new PupilFinding.NoPupilYet(
              table.at(noPupil, columns.ages().name()), noPupil.rows(), percent(noPupil)));
    }
    if (twice.any()) {
      add(
          new PupilFinding.PupilTwice(
              table.at(twice, pupil.map(KeyColumn::name).orElse("")),
              table.rows().rowNumber(firstOfTwice),
              twice.rows()));
    }
  }

  private void tellUnknown() {
    if (noGroup.any()) {
      add(
          new PupilFinding.GroupMissing(
              table.at(noGroup, columns.groups().name()), noGroup.rows(), percent(noGroup)));
    }
    if (noHome.any()) {
      add(
          new PupilFinding.HomeUnknown(
              table.at(noHome, columns.homes().name()), noHome.rows(), percent(noHome)));
    }
    if (noAge.any()) {
      add(new PupilFinding.AgeUnread(table.at(noAge, columns.ages().name()), noAge.rows()));
    }
    if (groupZero.any()) {
      add(new PupilFinding.GroupZero(table.at(groupZero, columns.ages().name()), groupZero.rows()));
    }
  }

  private void tellElsewhere() {
    if (outside.any()) {
      add(new PupilFinding.OutsideHomes(table.whole(), outside.rows(), percent(outside)));
    }
    if (someCount && !elsewhere.any()) {
      add(new PupilFinding.NobodyElsewhere(table.whole()));
    }
    if (!columns.ages().known()) {
      add(new PupilFinding.NoAges(table.whole()));
    }
  }

  private void add(PupilFinding finding) {
    table.findings().add(finding);
  }

  private String percent(Told told) {
    return table.percent(told.rows());
  }
}
