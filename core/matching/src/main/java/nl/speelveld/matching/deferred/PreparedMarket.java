package nl.speelveld.matching.deferred;

import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A market packed once, to be assigned by [ManyDraws] with thousands of draws of one number per
/// applicant. Immutable, so that threads may share it.
///
/// Each applicant has one short record of whole numbers: a place for the wish that is held, the
/// wishes (seat group and class in one number), and a closing mark. Records of applicants with the
/// same first choice stand together, so that the seats they ask for are near at hand when they
/// come. Memory: 4 bytes a wish, 16 an applicant.
public final class PreparedMarket {
  /// Closes each record, and stands in the first place when no wish is held.
  static final int END = -1;

  static final int CLASS_BITS = 11;
  static final int CLASS_MASK = (1 << CLASS_BITS) - 1;
  private static final int MOST_GROUPS = (1 << Integer.SIZE - CLASS_BITS) - 1;

  private final Market market;
  private final int[] records;
  private final int[] startOfApplicant;
  private final int[] startOfRow; // rows: records as they stand
  private final int[] applicantOfRow;

  private PreparedMarket(Market market) {
    this.market = market;
    applicantOfRow = FirstChoices.order(market);
    startOfApplicant = new int[applicantOfRow.length];
    startOfRow = new int[applicantOfRow.length];
    records = new int[market.wishes() + 2 * applicantOfRow.length];
    int end = 0;
    for (int row = 0; row < applicantOfRow.length; row++) {
      startOfRow[row] = end;
      startOfApplicant[applicantOfRow[row]] = end;
      end = write(applicantOfRow[row], end);
    }
  }

  /// Packs a market. Time O(wishes + seat groups).
  public static PreparedMarket of(Market market) {
    long size = market.wishes() + 2L * market.applicants();
    if (market.seatGroups().size() > MOST_GROUPS || size > Priorities.MOST) {
      throw new IllegalArgumentException(
          "a market of ("
              + market
              + ") cannot be packed: at most ("
              + MOST_GROUPS
              + ") seat groups, and ("
              + Priorities.MOST
              + ") wishes, each applicant counted as two more");
    }
    return new PreparedMarket(market);
  }

  private int write(int applicant, int start) {
    int at = start;
    records[at++] = END;
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      records[at++] = market.seatGroup(wish) << CLASS_BITS | market.priorityClass(wish);
    }
    records[at++] = END;
    return at;
  }

  /// The market that was packed.
  public Market market() {
    return market;
  }

  /// A desk to assign draws at, one after another; each thread needs its own.
  public ManyDraws draws() {
    return new ManyDraws(this);
  }

  /// A copy of all records, to be written in.
  int[] copyOfRecords() {
    return records.clone();
  }

  int startOfApplicant(int applicant) {
    return startOfApplicant[applicant];
  }

  int startOfRow(int row) {
    return startOfRow[row];
  }

  int applicantOfRow(int row) {
    return applicantOfRow[row];
  }
}
