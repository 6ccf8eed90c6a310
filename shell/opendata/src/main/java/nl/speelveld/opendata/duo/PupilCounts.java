package nl.speelveld.opendata.duo;

import java.util.List;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.PupilRow;
import nl.speelveld.opendata.tables.PupilTable;

/// Gathers counts of pupils of one school row after the other.
final class PupilCounts {
  private final PupilTable.Builder pupils = new PupilTable.Builder();

  /// Whose counts follow.
  record Of(String location, String kind, Moment moment) {}

  /// Adds a count, zero or not.
  void add(Of school, PupilGroup group, Heads count) {
    pupils.add(new PupilRow(school.location(), school.kind(), school.moment(), group, count));
  }

  /// Adds a count unless it is zero.
  void addUnlessZero(Of school, PupilGroup group, Heads count) {
    if (!count.isZero()) {
      add(school, group, count);
    }
  }

  /// Adds the counts by age; where all are zero, one row of zero, so that the school stays.
  void addByAge(Of school, PupilGroup group, AgeColumns ages, List<Heads> counts) {
    if (AgeColumns.areAllZero(counts)) {
      add(school, group, Heads.of(0));
      return;
    }
    for (int part = 0; part < counts.size(); part++) {
      PupilGroup ofAge =
          new PupilGroup(
              group.feature(), group.category(), group.sex(), ages.stage(part), group.detail());
      addUnlessZero(school, ofAge, counts.get(part));
    }
  }

  PupilTable build() {
    return pupils.build();
  }
}
