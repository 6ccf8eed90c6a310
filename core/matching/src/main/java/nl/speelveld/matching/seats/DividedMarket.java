package nl.speelveld.matching.seats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.speelveld.matching.market.Market;

/// Fills a market whose programmes have divided seats.
///
/// A wish for a programme becomes a wish for each of its contingents that admits the applicant, all
/// of the same rank, in the order of the plan. Outside the audience of a soft contingent the class
/// is moved behind all classes of the audience. That is exact: among those who ever asked a
/// programme, its contingents fill one after another, each with its best, which is what the
/// division says, and deferred acceptance over seat groups does the same, since the outcome does
/// not depend on who asks first.
public final class DividedMarket {
  /// Classes 0 … 1,023 may be given; those behind are kept for others in soft contingents.
  public static final int LAST_CLASS = 1023;

  private final Market.Builder market = Market.builder();
  private final Map<String, List<Tried>> triedOf = new HashMap<>();
  private final Map<String, Integer> rowOfProgramme = new HashMap<>();
  private final Map<Integer, Integer> classOnList = new HashMap<>();
  private int groups;
  private long types;
  private int rank;

  private record Tried(int group, Contingent contingent) {}

  /// Adds a programme with its seats.
  public DividedMarket programme(SeatPlan plan) {
    market.programme(plan.programme());
    rowOfProgramme.put(plan.programme(), rowOfProgramme.size());
    List<Tried> tried = new ArrayList<>();
    for (Contingent contingent : plan.contingents()) {
      market.seatGroup(plan.groupName(contingent), plan.programme(), contingent.seats());
      tried.add(new Tried(groups++, contingent));
    }
    triedOf.put(plan.programme(), tried);
    return this;
  }

  /// Adds seats that programmes share, tried after their own.
  ///
  /// Somebody who lists two of the programmes asks the seats once, for the first of them: whoever
  /// is refused there would be refused again in the same class. So a later class may not be better.
  ///
  /// @param shared its name is that of the seat group
  /// @param programmes at least one, added before
  public DividedMarket shared(Contingent shared, List<String> programmes) {
    market.seatGroup(shared.name(), programmes.getFirst(), shared.seats());
    programmes.forEach(programme -> tried(programme).add(new Tried(groups, shared)));
    groups++;
    return this;
  }

  /// Adds an applicant of these types, a bit for each; the wishes that follow are theirs.
  public DividedMarket applicant(String pseudonym, long theirTypes) {
    market.applicant(pseudonym);
    classOnList.clear();
    types = theirTypes;
    rank = 0;
    return this;
  }

  /// Adds a wish of the last applicant, next in rank, in one class for all contingents.
  public DividedMarket wish(String programme, int priorityClass) {
    return wish(programme, contingent -> priorityClass);
  }

  /// Adds a wish of the last applicant, next in rank, in a class for each contingent.
  public DividedMarket wish(String programme, ToIntFunction<Contingent> priorityClass) {
    return wish(programme, types, priorityClass);
  }

  /// Adds a wish of the last applicant, next in rank, with types that hold for this programme
  /// alone.
  public DividedMarket wish(
      String programme, long typesHere, ToIntFunction<Contingent> priorityClass) {
    List<Tried> tried = tried(programme);
    rank++;
    for (Tried next : tried) {
      Contingent contingent = next.contingent();
      if (contingent.admits(typesHere)) {
        int its = checked(priorityClass.applyAsInt(contingent));
        int behind = contingent.audience().holds(typesHere) ? 0 : LAST_CLASS + 1;
        if (isNew(next.group(), its + behind)) {
          market.wish(next.group(), its + behind, rank, row(programme));
        }
      }
    }
    return this;
  }

  private boolean isNew(int group, int itsClass) {
    Integer before = classOnList.putIfAbsent(group, itsClass);
    if (before != null && itsClass < before) {
      throw new IllegalArgumentException(
          "class ("
              + itsClass
              + ") at shared seats comes after ("
              + before
              + ") on one list. Classes may not get better down a list.");
    }
    return before == null;
  }

  private List<Tried> tried(String programme) {
    List<Tried> tried = triedOf.get(programme);
    if (tried == null) {
      throw new IllegalArgumentException("programme (" + programme + ") is unknown. Add it first.");
    }
    return tried;
  }

  private int row(String programme) {
    return rowOfProgramme.getOrDefault(programme, -1); // there is one: tried(…) looked it up
  }

  private static int checked(int priorityClass) {
    if (priorityClass < 0 || priorityClass > LAST_CLASS) {
      throw new IllegalArgumentException(
          "class (" + priorityClass + ") is outside 0 … " + LAST_CLASS);
    }
    return priorityClass;
  }

  /// The market as it now is.
  public Market build() {
    return market.build();
  }
}
