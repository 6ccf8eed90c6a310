package nl.speelveld.matching.proof;

import java.util.List;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Market;

/// The log, and what it starts from.
///
/// @param entries all entries, the first first
/// @param frozen the market as it was frozen
/// @param assigned who had which seat at the last act `assigned`
public record LogClaim(List<LogEntry> entries, Market frozen, List<GivenSeat> assigned) {
  public LogClaim {
    entries = List.copyOf(entries);
    assigned = List.copyOf(assigned);
  }
}
