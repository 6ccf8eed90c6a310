package nl.speelveld.matching.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Applicants with their lists, and seats. Immutable.
///
/// A list is a row of **wishes**, best first. A wish asks one seat group for a seat and stands in
/// one priority class there (lower goes first). An applicant who may take seats of several groups
/// of one programme has a wish for each, next to each other and of the same rank, in the order in
/// which the rules try them: with reserved seats first, for example. So one mechanism serves
/// reserves, contingents and transfers: they are lists over seat groups.
///
/// Wishes of all applicants stand in one row of columns, numbered 0 … wishes − 1; those of
/// applicant `a` are `from(a)` up to, not including, `from(a + 1)`. Only eligible wishes are in the
/// market: who may not have a seat does not wish for it. Memory: 12 bytes a wish, 16 where seat
/// groups are shared by programmes.
public final class Market {
  private final List<String> applicants;
  private final List<String> programmes;
  private final List<SeatGroup> seatGroups;
  private final int[] from;
  private final int[] group;
  private final int[] priorityClass;
  private final int[] rank;
  private final int[] programme; // of each wish; empty where all are those of their seat groups

  private Market(Builder builder) {
    applicants = List.copyOf(builder.applicants);
    programmes = List.copyOf(builder.programmes);
    seatGroups = List.copyOf(builder.seatGroups);
    from = Arrays.copyOf(builder.from, applicants.size() + 1);
    from[applicants.size()] = builder.wishes;
    group = Arrays.copyOf(builder.group, builder.wishes);
    priorityClass = Arrays.copyOf(builder.priorityClass, builder.wishes);
    rank = Arrays.copyOf(builder.rank, builder.wishes);
    programme = builder.shared ? Arrays.copyOf(builder.programme, builder.wishes) : new int[0];
  }

  /// A market to be filled: programmes and seat groups first, then applicants with their wishes.
  public static Builder builder() {
    return new Builder();
  }

  /// How many applicants.
  public int applicants() {
    return applicants.size();
  }

  /// Pseudonym of an applicant.
  public String applicant(int applicant) {
    return applicants.get(applicant);
  }

  /// All pseudonyms, in order of their rows.
  public List<String> applicantNames() {
    return applicants;
  }

  /// All programmes, in order of their rows.
  public List<String> programmes() {
    return programmes;
  }

  /// All seat groups, in order of their rows.
  public List<SeatGroup> seatGroups() {
    return seatGroups;
  }

  /// How many wishes all lists hold together.
  public int wishes() {
    return group.length;
  }

  /// First wish of an applicant; of the row after the last applicant: the number of wishes.
  public int from(int applicant) {
    return from[applicant];
  }

  /// The seat group that a wish asks.
  public int seatGroup(int wish) {
    return group[wish];
  }

  /// The programme that a wish asks: that of its seat group, unless programmes share the group.
  public int programme(int wish) {
    return programme.length > 0 ? programme[wish] : seatGroups.get(group[wish]).programme();
  }

  /// Priority class of the applicant at the seat group of this wish, lower goes first.
  public int priorityClass(int wish) {
    return priorityClass[wish];
  }

  /// Place of the wish's programme on the family's own list, 1 is the first choice.
  public int rank(int wish) {
    return rank[wish];
  }

  /// The applicant whose wish this is. Time O(log applicants).
  public int applicantOf(int wish) {
    int at = Arrays.binarySearch(from, wish);
    if (at < 0) {
      return -at - 2;
    }
    int last = at; // why: lists without wishes share their start with the next list
    while (from[last + 1] == wish) {
      last++;
    }
    return last;
  }

  /// The seats of a seat group.
  public int seats(int seatGroup) {
    return seatGroups.get(seatGroup).seats();
  }

  /// The same lists with other numbers of seats, a number for each seat group.
  public Market withSeats(int... seats) {
    if (seats.length != seatGroups.size()) {
      throw new IllegalArgumentException(
          "seats has length ("
              + seats.length
              + "), but there are ("
              + seatGroups.size()
              + ") groups");
    }
    Builder other = new Builder(this);
    other.seatGroups.clear();
    for (int row = 0; row < seats.length; row++) {
      SeatGroup before = seatGroups.get(row);
      other.seatGroups.add(new SeatGroup(before.name(), before.programme(), seats[row]));
    }
    return other.build();
  }

  /// The same market in which one applicant hands in another list of the same programmes: those of
  /// these ranks, in this order. Ranks that the list does not have are passed over.
  public Market withList(int applicant, List<Integer> ranks) {
    Builder other = new Builder(this);
    other.wishes = from[applicant];
    for (int place = 0; place < ranks.size(); place++) {
      for (int wish = from[applicant]; wish < from[applicant + 1]; wish++) {
        if (rank[wish] == ranks.get(place)) {
          other.put(group[wish], priorityClass[wish], place + 1, programme(wish));
        }
      }
    }
    int shift = other.wishes - from[applicant + 1];
    for (int later = applicant + 1; later < applicants.size(); later++) {
      other.from[later] = from[later] + shift;
    }
    for (int wish = from[applicant + 1]; wish < group.length; wish++) {
      other.put(group[wish], priorityClass[wish], rank[wish], programme(wish));
    }
    return other.build();
  }

  /// The same market in which one applicant hands in another list.
  ///
  /// @param one a market of the same seat groups and programmes with this applicant alone
  public Market withListOf(int applicant, Market one) {
    if (one.applicants() != 1 || one.seatGroups.size() != seatGroups.size()) {
      throw new IllegalArgumentException(
          "market (" + one + ") should have one applicant and (" + seatGroups.size() + ") groups");
    }
    Builder other = new Builder(this);
    other.shared = other.shared || one.programme.length > 0;
    other.wishes = from[applicant];
    for (int wish = 0; wish < one.wishes(); wish++) {
      other.put(one.group[wish], one.priorityClass[wish], one.rank[wish], one.programme(wish));
    }
    int shift = other.wishes - from[applicant + 1];
    for (int later = applicant + 1; later < applicants.size(); later++) {
      other.from[later] = from[later] + shift;
    }
    for (int wish = from[applicant + 1]; wish < group.length; wish++) {
      other.put(group[wish], priorityClass[wish], rank[wish], programme(wish));
    }
    return other.build();
  }

  /// The same lists with other priority classes.
  ///
  /// @param classOfWish 0 … 2,047, for each wish
  public Market withClasses(IntUnaryOperator classOfWish) {
    Builder other = new Builder(this);
    Arrays.setAll(other.priorityClass, wish -> checkedClass(classOfWish.applyAsInt(wish)));
    return other.build();
  }

  private static int checkedClass(int itsClass) {
    if (itsClass < 0 || itsClass > Priorities.LAST_CLASS) {
      throw new IllegalArgumentException(
          "class (" + itsClass + ") is outside 0 … " + Priorities.LAST_CLASS);
    }
    return itsClass;
  }

  @Override
  public String toString() {
    return applicants.size()
        + " applicants, "
        + seatGroups.size()
        + " seat groups, "
        + group.length
        + " wishes";
  }

  /// Fills a market, applicant by applicant.
  public static final class Builder {
    private final List<String> applicants = new ArrayList<>();
    private final List<String> programmes = new ArrayList<>();
    private final List<SeatGroup> seatGroups = new ArrayList<>();
    private final Map<String, Integer> rowOfApplicant = new HashMap<>();
    private final Map<String, Integer> rowOfProgramme = new HashMap<>();
    private final Map<String, Integer> rowOfGroup = new HashMap<>();
    private int[] from = new int[64];
    private int[] group = new int[256];
    private int[] priorityClass = new int[256];
    private int[] rank = new int[256];
    private int[] programme = new int[256];
    private boolean shared;
    private int wishes;

    private Builder() {}

    private Builder(Market market) {
      applicants.addAll(market.applicants);
      programmes.addAll(market.programmes);
      seatGroups.addAll(market.seatGroups);
      from = market.from.clone();
      group = market.group.clone();
      priorityClass = market.priorityClass.clone();
      rank = market.rank.clone();
      programme = new int[market.wishes()];
      Arrays.setAll(programme, market::programme);
      shared = market.programme.length > 0;
      wishes = group.length;
    }

    /// Adds a programme whose seats are one group of the same name.
    public Builder programme(String name, int seats) {
      return programme(name).seatGroup(name, name, seats);
    }

    /// Adds a programme; its seat groups follow.
    public Builder programme(String name) {
      addOnce(rowOfProgramme, programmes, name, "programme");
      return this;
    }

    /// Adds a seat group of a programme that was added before.
    public Builder seatGroup(String name, String programme, int seats) {
      SeatGroup added = new SeatGroup(name, row(rowOfProgramme, programme, "programme"), seats);
      if (rowOfGroup.putIfAbsent(name, seatGroups.size()) != null) {
        throw new IllegalArgumentException("seat group (" + name + ") is there already");
      }
      seatGroups.add(added);
      return this;
    }

    /// Adds an applicant; the wishes that follow are theirs.
    public Builder applicant(String pseudonym) {
      from = grown(from, applicants.size() + 2);
      from[applicants.size()] = wishes;
      addOnce(rowOfApplicant, applicants, pseudonym, "applicant");
      return this;
    }

    /// Adds a wish of the last applicant for a programme of one seat group, next in rank.
    public Builder wish(String seatGroup, int itsClass) {
      int before = wishes == from[lastApplicant()] ? 0 : rank[wishes - 1];
      return wish(row(rowOfGroup, seatGroup, "seat group"), itsClass, before + 1);
    }

    /// Adds a wish of the last applicant.
    ///
    /// @param seatGroup row of the seat group, once on each list
    /// @param itsClass priority class there, 0 … 2,047, lower goes first
    /// @param itsRank place of the programme on the family's list, not below that of the wish
    ///   before
    public Builder wish(int seatGroup, int itsClass, int itsRank) {
      return wish(seatGroup, itsClass, itsRank, seatGroups.get(seatGroup).programme());
    }

    /// Adds a wish of the last applicant at a seat group that several programmes share.
    ///
    /// @param itsProgramme row of the programme for which the seat is asked
    public Builder wish(int seatGroup, int itsClass, int itsRank, int itsProgramme) {
      int first = from[lastApplicant()];
      for (int wish = first; wish < wishes; wish++) {
        if (group[wish] == seatGroup) {
          throw new IllegalArgumentException(
              "seat group (" + seatGroups.get(seatGroup).name() + ") is on the list already");
        }
      }
      checkedClass(itsClass);
      if (itsRank < (wishes == first ? 1 : rank[wishes - 1])) {
        throw new IllegalArgumentException("rank (" + itsRank + ") comes after a higher one");
      }
      shared |= itsProgramme != seatGroups.get(seatGroup).programme();
      put(seatGroup, itsClass, itsRank, itsProgramme);
      return this;
    }

    private void put(int seatGroup, int itsClass, int itsRank, int itsProgramme) {
      group = grown(group, wishes + 1);
      priorityClass = grown(priorityClass, wishes + 1);
      rank = grown(rank, wishes + 1);
      programme = grown(programme, wishes + 1);
      group[wishes] = seatGroup;
      priorityClass[wishes] = itsClass;
      programme[wishes] = itsProgramme;
      rank[wishes++] = itsRank;
    }

    /// The row of a seat group, for callers that add many wishes.
    public Optional<Integer> findSeatGroup(String name) {
      return Optional.ofNullable(rowOfGroup.get(name));
    }

    /// The market as it now is.
    public Market build() {
      return new Market(this);
    }

    private int lastApplicant() {
      if (applicants.isEmpty()) {
        throw new IllegalStateException("a wish needs an applicant: call applicant(…) first");
      }
      return applicants.size() - 1;
    }

    private static int[] grown(int[] column, int needed) {
      return needed <= column.length ? column : Arrays.copyOf(column, 2 * needed);
    }

    private static void addOnce(
        Map<String, Integer> rows, List<String> names, String name, String what) {
      if (rows.putIfAbsent(name, names.size()) != null) {
        throw new IllegalArgumentException(what + " (" + name + ") is there already");
      }
      names.add(name);
    }

    private static int row(Map<String, Integer> rows, String name, String what) {
      Integer row = rows.get(name);
      if (row == null) {
        throw new IllegalArgumentException(what + " (" + name + ") is unknown. Add it first.");
      }
      return row;
    }
  }
}
