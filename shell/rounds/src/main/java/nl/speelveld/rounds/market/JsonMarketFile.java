package nl.speelveld.rounds.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads a JSON file with one market, or a list of them.
///
/// A market has `schools` (`id`, `capacity`), `applicants` (`id`, `prefs`: best first) and either
/// `priorityOrder` (by school its applicants, best first; who is missing is not eligible) or
/// `priorityClass` (by school and applicant, 0 first) with `lottery` (by applicant, or by school
/// and applicant; lower first). Seats may be divided by `reserve` (`seats` by school, `soft`) or
/// `quota` (`targetSeats` by school, `kind`: `SPLIT` or `SPLIT_TRANSFER`) for those whose `target`
/// is true.
public final class JsonMarketFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonMarketFile() {}

  /// A market of the file.
  ///
  /// @param id its name; `1`, `2` … where it has none
  /// @param mechanism as the file names it, `DA_APPLICANT` where it names none
  /// @param market lists and seats
  /// @param priorities classes and numbers
  /// @param consents rows of those who agree to be overtaken, for a mechanism that asks it
  public record MarketCase(
      String id, String mechanism, Market market, Priorities priorities, Set<Integer> consents) {
    public MarketCase {
      consents = Set.copyOf(consents);
    }
  }

  /// What came of reading.
  public sealed interface Result {
    /// The markets, in the order of the file.
    record Read(List<MarketCase> cases) implements Result {
      public Read {
        cases = List.copyOf(cases);
      }
    }

    /// What is wrong with the file.
    record Refused(Findings findings) implements Result {}
  }

  /// Reads the bytes of a file.
  public static Result read(String file, byte[] bytes) {
    Findings.Collector findings = Findings.collector();
    List<MarketCase> cases = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(bytes);
      List<JsonNode> markets = new ArrayList<>();
      if (root.isArray()) {
        root.forEach(markets::add);
      } else {
        markets.add(root);
      }
      for (int row = 0; row < markets.size(); row++) {
        JsonNode market = markets.get(row);
        String id = market.path("id").asText(Integer.toString(row + 1));
        CaseReader reader = new CaseReader(file, root.isArray() ? id + "." : "", market, findings);
        reader.read(id).ifPresent(cases::add);
      }
    } catch (IOException notJson) {
      findings.add(new FileFinding.Unreadable(Place.file(file), "JSON"));
    }
    Findings found = findings.toFindings();
    return found.hasErrors() ? new Result.Refused(found) : new Result.Read(cases);
  }
}
