package nl.speelveld.simulation.transport;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Places with pupils of each group, and schools with seats at some of the places. Immutable.
public final class TransportCity {
  private final Network network;
  private final int[][] pupils; // place, group
  private final int[] schoolPlace;
  private final int[] seats;

  private TransportCity(Network network, int[][] pupils, int[] schoolPlace, int[] seats) {
    this.network = network;
    this.pupils = pupils;
    this.schoolPlace = schoolPlace;
    this.seats = seats;
  }

  /// Makes a city of `pupils[place][group]`, and the place and seats of each school.
  public static TransportCity of(Network network, int[][] pupils, int[] schoolPlace, int[] seats) {
    if (pupils.length != network.places() || schoolPlace.length != seats.length) {
      throw new IllegalArgumentException(
          "pupils has ("
              + pupils.length
              + ") places, but the network has ("
              + network.places()
              + "); schools have ("
              + schoolPlace.length
              + ") places and ("
              + seats.length
              + ") numbers of seats");
    }
    int[][] copy = Arrays.stream(pupils).map(int[]::clone).toArray(int[][]::new);
    return new TransportCity(network, copy, schoolPlace.clone(), seats.clone());
  }

  /// The links as they are at the start.
  public Network network() {
    return network;
  }

  /// Pupils of a group at a place.
  public int pupils(int place, int group) {
    return pupils[place][group];
  }

  /// How many groups there are.
  public int groups() {
    return pupils[0].length;
  }

  /// How many schools there are.
  public int schools() {
    return seats.length;
  }

  /// The place of a school.
  public int placeOf(int school) {
    return schoolPlace[school];
  }

  /// Seats of a school.
  public int seats(int school) {
    return seats[school];
  }

  /// All seats.
  public long seats() {
    return Arrays.stream(seats).asLongStream().sum();
  }

  /// All pupils.
  public int pupils() {
    return Arrays.stream(pupils).flatMapToInt(Arrays::stream).sum();
  }

  /// Share of each group among who live at the place of each school, schools × groups: what
  /// families know of a school before anybody was placed.
  double[][] sharesAround() {
    return IntStream.of(schoolPlace)
        .mapToObj(place -> shares(pupils[place]))
        .toArray(double[][]::new);
  }

  static double[] shares(int... heads) {
    double all = Arrays.stream(heads).sum();
    return Arrays.stream(heads).mapToDouble(n -> all == 0 ? 0 : n / all).toArray();
  }
}
