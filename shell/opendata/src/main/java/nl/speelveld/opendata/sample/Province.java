package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The towns on the map, with what their PC4 areas are like.
///
/// @param towns the towns
/// @param maps their ground plans, in the same order
/// @param areas all PC4 areas, town by town
record Province(List<Town> towns, List<TownMap> maps, List<PostcodeArea> areas) {
  Province {
    towns = List.copyOf(towns);
    maps = List.copyOf(maps);
    areas = List.copyOf(areas);
  }

  /// A PC4 area.
  ///
  /// @param town index of the town
  /// @param cell index in the ground plan of the town
  /// @param postcode four digits
  /// @param residents number of residents
  /// @param disadvantage how far the odds of a weight lie above those of the town, log-odds
  record PostcodeArea(int town, int cell, String postcode, int residents, double disadvantage) {}

  static Province of(long seed) {
    List<Town> towns = Town.province();
    List<TownMap> maps = new ArrayList<>();
    List<PostcodeArea> areas = new ArrayList<>();
    for (int town = 0; town < towns.size(); town++) {
      maps.add(TownMap.of(towns.get(town), Chance.of(seed, Chance.Purpose.GROUND_PLAN, town)));
      areas.addAll(areasOf(town, towns.get(town), Chance.of(seed, Chance.Purpose.AREAS, town)));
    }
    return new Province(towns, maps, areas);
  }

  private static List<PostcodeArea> areasOf(int index, Town town, RandomGenerator random) {
    int cells = town.layout().cells();
    double[] weight = new double[cells];
    double all = 0;
    for (int cell = 0; cell < cells; cell++) {
      weight[cell] = 0.7 + 0.6 * random.nextDouble();
      all += weight[cell];
    }
    double[] disadvantage = neighbourly(town.layout(), random);
    List<PostcodeArea> areas = new ArrayList<>(cells);
    for (int cell = 0; cell < cells; cell++) {
      int residents = (int) Math.round(town.residents() * weight[cell] / all / 5) * 5;
      areas.add(
          new PostcodeArea(
              index,
              cell,
              Integer.toString(town.firstPostcode() + cell),
              residents,
              town.homes().contrast() * disadvantage[cell]));
    }
    return areas;
  }

  /// Standard normal values in which neighbours are alike: own noise plus the mean of the areas
  /// beside it, brought back to mean 0 and standard deviation 1.
  private static double[] neighbourly(Town.Layout layout, RandomGenerator random) {
    int cells = layout.cells();
    double[] own = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      own[cell] = random.nextGaussian();
    }
    double[] value = new double[cells];
    for (int cell = 0; cell < cells; cell++) {
      value[cell] = own[cell] + 2.2 * meanOfNeighbours(layout, own, cell);
    }
    return standardised(value);
  }

  private static double meanOfNeighbours(Town.Layout layout, double[] own, int cell) {
    int columns = layout.columns();
    double sum = 0;
    int neighbours = 0;
    for (int other = 0; other < own.length; other++) {
      int across = Math.abs(other % columns - cell % columns);
      int along = Math.abs(other / columns - cell / columns);
      if (across + along == 1) {
        sum += own[other];
        neighbours++;
      }
    }
    return neighbours == 0 ? 0 : sum / neighbours;
  }

  private static double[] standardised(double[] value) {
    double mean = 0;
    for (double each : value) {
      mean += each / value.length;
    }
    double variance = 0;
    for (double each : value) {
      variance += (each - mean) * (each - mean) / value.length;
    }
    double[] standard = new double[value.length];
    for (int at = 0; at < value.length; at++) {
      standard[at] = (value[at] - mean) / Math.sqrt(variance);
    }
    return standard;
  }

  Town townOf(PostcodeArea area) {
    return towns.get(area.town());
  }

  TownMap mapOf(PostcodeArea area) {
    return maps.get(area.town());
  }
}
