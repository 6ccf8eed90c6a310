package nl.speelveld.runs.enrolment.questions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;

/// Metres from homes to the programmes that stand on a list; others are not kept. Immutable.
public final class KnownDistances {
  /// What is told of a distance that is not known.
  public static final int UNKNOWN = -1;

  private final int[][] programmes; // by applicant
  private final int[][] metres;
  private final boolean any;

  private KnownDistances(int[][] programmes, int[][] metres, boolean any) {
    this.programmes = programmes;
    this.metres = metres;
    this.any = any;
  }

  /// @param markets with the same applicants and programmes
  static KnownDistances of(List<Market> markets, DataTable table) {
    Market market = markets.getFirst();
    int[][] programmes = new int[market.applicants()][];
    int[][] metres = new int[market.applicants()][];
    Map<String, Integer> rows = new HashMap<>();
    for (int applicant = 0; applicant < programmes.length; applicant++) {
      rows.put(market.applicant(applicant), applicant);
      programmes[applicant] = listed(markets, applicant);
      metres[applicant] = new int[programmes[applicant].length];
      Arrays.fill(metres[applicant], UNKNOWN);
    }
    boolean any = fill(market, table, rows, new KnownDistances(programmes, metres, true));
    return new KnownDistances(programmes, metres, any);
  }

  /// The programmes that this applicant lists in any of the markets.
  private static int[] listed(List<Market> markets, int applicant) {
    return markets.stream()
        .flatMapToInt(its ->
            IntStream.range(its.from(applicant), its.from(applicant + 1)).map(its::programme))
        .distinct()
        .toArray();
  }

  private static boolean fill(
      Market market, DataTable table, Map<String, Integer> rows, KnownDistances into) {
    OptionalInt who = table.findColumn("applicant");
    OptionalInt where = table.findColumn("programme");
    OptionalInt far = table.findColumn("metres");
    if (who.isEmpty() || where.isEmpty() || far.isEmpty()) {
      return false;
    }
    Map<String, Integer> programmes = new HashMap<>();
    for (int row = 0; row < market.programmes().size(); row++) {
      programmes.put(market.programmes().get(row), row);
    }
    boolean any = false;
    for (int row = 0; row < table.rows(); row++) {
      Integer applicant = rows.get(table.value(who.getAsInt(), row));
      Integer programme = programmes.get(table.value(where.getAsInt(), row));
      if (applicant != null && programme != null) {
        any |= into.put(applicant, programme, table.value(far.getAsInt(), row));
      }
    }
    return any;
  }

  private boolean put(int applicant, int programme, String text) {
    for (int at = 0; at < programmes[applicant].length; at++) {
      if (programmes[applicant][at] == programme) {
        // the round was prepared, so what stands here is a number
        metres[applicant][at] = (int) Math.round(Double.parseDouble(text.replace(',', '.')));
        return true;
      }
    }
    return false;
  }

  /// Metres, or [#UNKNOWN].
  public int metres(int applicant, int programme) {
    for (int at = 0; at < programmes[applicant].length; at++) {
      if (programmes[applicant][at] == programme) {
        return metres[applicant][at];
      }
    }
    return UNKNOWN;
  }

  /// Whether any distance is known.
  public boolean any() {
    return any;
  }
}
