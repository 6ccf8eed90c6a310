package nl.speelveld.runs.optimising;

import java.util.Map;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Where a group of families who choose a school together has the best odds.
///
/// @param counting feature and year
/// @param room how many places a school has for each child that enters now, 1 or more
/// @param points how far the mix of those who enter may be from that of the municipality and stay
///   so by itself, 0 … 1: the tipping points, from experience or a simulation
/// @param metres families within this distance can be asked
/// @param sayYes share of them that joins when enough others do, above 0 to 1
/// @param newHomes children who enter a year from new houses, by postcode area
public record InitiativesRequest(
    MonitorRequest counting,
    double room,
    double points,
    double metres,
    double sayYes,
    Map<String, Integer> newHomes) {
  public InitiativesRequest {
    newHomes = Map.copyOf(newHomes);
  }
}
