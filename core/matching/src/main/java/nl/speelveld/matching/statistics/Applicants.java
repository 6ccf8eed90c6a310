package nl.speelveld.matching.statistics;

import java.util.Arrays;
import nl.speelveld.matching.market.Market;

/// What is known of applicants beside their lists, in columns over the rows of a market. Immutable.
///
/// What was not given is unknown: no group, no level, nobody with priority, no home, no distance,
/// no rule for the length of a list.
public final class Applicants {
  /// Where a wijk, or a distance, is not known.
  public static final int UNKNOWN = -1;

  private final Column group;
  private final Column level;
  private final boolean[] priority;
  private final int[] home;
  private final int[] wijkOfProgramme;
  private final int[] metres;
  private final int[] listed;
  private final int[] fullLength;

  private Applicants(Builder builder) {
    group = builder.group;
    level = builder.level;
    priority = builder.priority.clone();
    home = builder.home.clone();
    wijkOfProgramme = builder.wijkOfProgramme.clone();
    metres = builder.metres.clone();
    listed = builder.listed.clone();
    fullLength = builder.fullLength.clone();
  }

  /// Applicants of a market of whom nothing is known yet.
  public static Builder of(Market market) {
    return new Builder(market);
  }

  /// Groups of the population.
  public Column group() {
    return group;
  }

  /// Levels of advice, or birth cohorts.
  public Column level() {
    return level;
  }

  /// Whether the applicant has a priority that few have, such as a brother or sister at school.
  public boolean hasPriority(int applicant) {
    return priority[applicant];
  }

  /// Home wijk, or [#UNKNOWN].
  public int home(int applicant) {
    return home[applicant];
  }

  /// Wijk of a programme, or [#UNKNOWN].
  public int wijkOfProgramme(int programme) {
    return wijkOfProgramme[programme];
  }

  /// Metres from home to the programme of a wish, or [#UNKNOWN].
  public int metres(int wish) {
    return metres[wish];
  }

  /// How many programmes the family put on its list, those that it could not have too.
  public int listed(int applicant) {
    return listed[applicant];
  }

  /// How many programmes a full list has by the rules; a shorter one is a short list.
  public int fullLength(int applicant) {
    return fullLength[applicant];
  }

  /// Fills the columns.
  public static final class Builder {
    private final Market market;
    private Column group;
    private Column level;
    private boolean[] priority;
    private int[] home;
    private int[] wijkOfProgramme;
    private int[] metres;
    private int[] listed;
    private int[] fullLength;

    private Builder(Market market) {
      this.market = market;
      int applicants = market.applicants();
      group = Column.single("", applicants);
      level = Column.single("", applicants);
      priority = new boolean[applicants];
      home = unknown(applicants);
      wijkOfProgramme = unknown(market.programmes().size());
      metres = unknown(market.wishes());
      listed = new int[applicants];
      Arrays.setAll(listed, applicant -> lastRank(market, applicant));
      fullLength = new int[applicants];
    }

    /// The group of each applicant.
    public Builder group(Column column) {
      checkLength("group", column.applicants(), market.applicants());
      group = column;
      return this;
    }

    /// The level of each applicant.
    public Builder level(Column column) {
      checkLength("level", column.applicants(), market.applicants());
      level = column;
      return this;
    }

    /// Who has a priority that few have. First choices are counted with them and without them, for
    /// a brother or sister at school makes a first choice easy and says little about the others.
    public Builder priority(boolean... column) {
      checkLength("priority", column.length, market.applicants());
      priority = column.clone();
      return this;
    }

    /// In which wijk each applicant lives, and in which each programme stands.
    public Builder wijken(int[] ofApplicants, int[] ofProgrammes) {
      checkLength("wijk of applicants", ofApplicants.length, market.applicants());
      checkLength("wijk of programmes", ofProgrammes.length, market.programmes().size());
      home = ofApplicants.clone();
      wijkOfProgramme = ofProgrammes.clone();
      return this;
    }

    /// Metres from home to school, for each wish.
    public Builder metres(int... column) {
      checkLength("metres", column.length, market.wishes());
      metres = column.clone();
      return this;
    }

    /// How many programmes each family listed, and how many a full list has for them.
    public Builder lists(int[] itsLength, int[] itsFullLength) {
      checkLength("listed", itsLength.length, market.applicants());
      checkLength("full length", itsFullLength.length, market.applicants());
      listed = itsLength.clone();
      fullLength = itsFullLength.clone();
      return this;
    }

    /// The columns as they now are.
    public Applicants build() {
      return new Applicants(this);
    }

    private static int lastRank(Market market, int applicant) {
      int end = market.from(applicant + 1);
      return end == market.from(applicant) ? 0 : market.rank(end - 1);
    }

    private static int[] unknown(int length) {
      int[] column = new int[length];
      Arrays.fill(column, UNKNOWN);
      return column;
    }

    private static void checkLength(String what, int length, int needed) {
      if (length != needed) {
        throw new IllegalArgumentException(
            what + " has length (" + length + "), but the market asks for (" + needed + ")");
      }
    }
  }
}
