package nl.speelveld.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.speelveld.simulation.transport.Network;
import nl.speelveld.simulation.transport.TransportCity;

/// The grid city of the transport-intervention model: ten by ten places, 5,000 pupils of two groups
/// of which four in five live in their own quarters, four schools.
///
/// Pupils by place are those of the published environment `GRID_10x10_[0.8]`, which numpy draws
/// from seed 42: per pupil `choice` among the places, with probability 0.8 / 50 in the quarters of
/// its group and 0.2 / 50 elsewhere.
final class GridCity {
  private GridCity() {}

  static TransportCity published() {
    int[] schools = {22, 27, 72, 77};
    int[] seats = {1250, 1250, 1250, 1250};
    return TransportCity.of(Network.grid(10, 10), pupils(), schools, seats);
  }

  private static int[][] pupils() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GridCity.class.getResourceAsStream("grid-city.csv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray())
          .map(row -> new int[] {row[1], row[2]})
          .toArray(int[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
