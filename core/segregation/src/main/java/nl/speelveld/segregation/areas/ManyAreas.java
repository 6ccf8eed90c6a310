package nl.speelveld.segregation.areas;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.areas.AreaVerdict.AreaValue;
import nl.speelveld.segregation.areas.AreaVerdict.ConstantGroup;
import nl.speelveld.segregation.areas.AreaVerdict.Measured;
import nl.speelveld.segregation.areas.AreaVerdict.NobodyCounted;
import nl.speelveld.segregation.areas.AreaVerdict.TooFewUnits;
import nl.speelveld.segregation.areas.AreaVerdict.TooSmall;
import nl.speelveld.segregation.catalogue.IndexKernel;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Measures every area of a level apart: each municipality of the country, each district.
///
/// Verdicts are given in this order of questions: is anybody counted, is there more than one group,
/// are there enough units, is the smaller of focal group and rest large enough. Indices of a group
/// are about the focal one; indices of all groups use all columns; indices of a pair are not
/// offered here. Cost: one pass over the table, plus the exact expectation of D per measured area.
public final class ManyAreas {
  private ManyAreas() {}

  /// What to measure.
  ///
  /// @param focalGroup column of the group that group indices are about
  /// @param indices which indices, of a group or of the whole table
  /// @param thresholds below what an area is too small
  public record Request(int focalGroup, List<SegregationIndex> indices, AreaThresholds thresholds) {
    public Request {
      indices = List.copyOf(indices);
    }
  }

  /// One verdict for each part of the level, in its order.
  public static List<AreaVerdict> measure(UnitGroupCounts counts, Level areas, Request request) {
    if (areas.units() != counts.units()) {
      throw new IllegalArgumentException(
          "areas has units (" + areas.units() + "), but counts has (" + counts.units() + ")");
    }
    int[][] unitsOf = unitsOf(counts, areas);
    List<AreaVerdict> verdicts = new ArrayList<>(areas.parts());
    for (int area = 0; area < areas.parts(); area++) {
      verdicts.add(verdict(areas.part(area), counts.selectUnits(unitsOf[area]), request));
    }
    return verdicts;
  }

  /// The units of each area that hold somebody.
  private static int[][] unitsOf(UnitGroupCounts counts, Level areas) {
    int[] filled = new int[areas.parts()];
    for (int unit = 0; unit < counts.units(); unit++) {
      filled[areas.partOf(unit)] += counts.unitTotal(unit) > 0 ? 1 : 0;
    }
    int[][] unitsOf = new int[areas.parts()][];
    for (int area = 0; area < unitsOf.length; area++) {
      unitsOf[area] = new int[filled[area]];
    }
    for (int unit = counts.units() - 1; unit >= 0; unit--) {
      if (counts.unitTotal(unit) > 0) {
        int area = areas.partOf(unit);
        unitsOf[area][--filled[area]] = unit;
      }
    }
    return unitsOf;
  }

  private static AreaVerdict verdict(String area, UnitGroupCounts here, Request request) {
    if (here.total() == 0) {
      return new NobodyCounted(area);
    }
    for (int group = 0; group < here.groups(); group++) {
      if (here.groupTotal(group) == here.total()) {
        return new ConstantGroup(area, here.units(), here.total(), here.group(group));
      }
    }
    AreaThresholds asked = request.thresholds();
    if (here.units() < asked.fewestUnits()) {
      return new TooFewUnits(area, here.units(), here.total(), asked.fewestUnits());
    }
    double focal = here.groupTotal(request.focalGroup());
    double perUnit = Math.min(focal, here.total() - focal) / here.units();
    return perUnit < asked.leastExpectedPerUnit()
        ? new TooSmall(area, here.units(), here.total(), perUnit, asked.leastExpectedPerUnit())
        : measured(area, here, request);
  }

  private static Measured measured(String area, UnitGroupCounts here, Request request) {
    IndexKernel kernel = new IndexKernel(here.units(), here.groups());
    kernel.compute(here.toCells());
    List<AreaValue> values = new ArrayList<>();
    for (SegregationIndex index : request.indices()) {
      IndexValue value =
          switch (index.scope()) {
            case GROUP -> kernel.indexValue(kernel.slot(index, request.focalGroup()));
            case TABLE -> kernel.indexValue(kernel.slot(index));
            case PAIR ->
                throw new IllegalArgumentException(
                    "index (" + index + ") is not of a group or a table. Ask for it by itself.");
          };
      values.add(new AreaValue(index, value));
    }
    return new Measured(
        area,
        here.units(),
        here.total(),
        values,
        RandomAllocation.dissimilarity(here.focalAgainstRest(request.focalGroup())));
  }
}
