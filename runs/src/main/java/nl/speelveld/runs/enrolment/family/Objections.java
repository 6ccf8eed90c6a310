package nl.speelveld.runs.enrolment.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.Asked;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.Checked;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.Standing;
import nl.speelveld.runs.enrolment.family.ObjectionFacts.What;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;

/// Gathers what decided about one application.
///
/// The log and the outcome were checked before: a round of enrolment can only be opened when its
/// log is whole and its outcome, computed again, is the one in the log.
public final class Objections {
  private final FamilyRound family;
  private final SealedRound sealed;
  private final List<LogEntry> log;
  private final Market market;
  private final Assignment assignment;
  private final CutOffs cutOffs;
  private final ClassNames classNames;
  private final SeatNames seatNames;
  private final Waiting waiting;

  private Objections(FamilyRound family, SealedRound sealed, List<LogEntry> log) {
    this.family = family;
    this.sealed = sealed;
    this.log = List.copyOf(log);
    assignment = family.result().assignment();
    market = assignment.market();
    cutOffs = CutOffs.of(assignment, family.result().priorities());
    classNames = ClassNames.of(family.round());
    seatNames = SeatNames.of(family.round(), family.office().seatNames());
    waiting = Waiting.of(assignment, family.result().priorities(), family.since());
  }

  /// The objections that a round may have.
  ///
  /// @param sealed what was frozen
  /// @param log the entries of the log
  public static Objections of(FamilyRound family, SealedRound sealed, List<LogEntry> log) {
    return new Objections(family, sealed, log);
  }

  /// What decided about an applicant.
  ///
  /// @param rulesFingerprint SHA-256 of the file of rules
  public ObjectionFacts of(int applicant, Value256 rulesFingerprint) {
    boolean isFrozen = applicant < sealed.round().market().applicants();
    Optional<Receipt> receipt =
        isFrozen ? Optional.of(sealed.receipt(applicant)) : Optional.empty();
    return new ObjectionFacts(
        FamilyOutcomes.of(family).of(applicant),
        family.round().rules(),
        rulesFingerprint.hex(),
        isFrozen ? sealed.round().applicationLine(applicant) : "",
        receipt,
        IntStream.range(market.from(applicant), market.from(applicant + 1))
            .mapToObj(wish -> asked(applicant, wish))
            .toList(),
        checks(applicant, receipt),
        entries(applicant));
  }

  private Asked asked(int applicant, int wish) {
    int group = market.seatGroup(wish);
    OptionalLong last = cutOffs.find(group);
    boolean hasLast = last.isPresent() && last.getAsLong() != CutOffs.NOBODY;
    PreparedRound round = family.round();
    return new Asked(
        market.rank(wish),
        market.programmes().get(market.programme(wish)),
        seatNames.of(group),
        market.seats(group),
        byClass(group),
        standing(applicant, wish),
        round.prioritiesOf(wish).stream().map(rule -> new Name(rule.nl(), rule.en())).toList(),
        hasLast ? Optional.of(lastIn(group, last.getAsLong())) : Optional.empty(),
        waiting.position(wish) > 0 ? OptionalInt.of(waiting.position(wish)) : OptionalInt.empty(),
        assignment.findWish(applicant).orElse(-1) == wish);
  }

  private Standing lastIn(int group, long key) {
    int applicant = Priorities.applicant(key);
    return standing(applicant, Waiting.wishOf(market, applicant, group));
  }

  private Standing standing(int applicant, int wish) {
    int group = market.seatGroup(wish);
    return new Standing(
        classNames.of(group, market.priorityClass(wish)),
        Math.toIntExact(
            1 + family.draw().numbers().of(applicant, wish, family.round().drawName(group))),
        family.round().findBefore(wish));
  }

  private List<SeatsAhead> byClass(int group) {
    Map<Integer, Integer> seats = new TreeMap<>();
    for (int row = 0; row < market.applicants(); row++) {
      int wish = assignment.findWish(row).orElse(-1);
      if (wish >= 0 && market.seatGroup(wish) == group) {
        seats.merge(market.priorityClass(wish), 1, Integer::sum);
      }
    }
    return seats.entrySet().stream()
        .map(its -> new SeatsAhead(classNames.of(group, its.getKey()), its.getValue()))
        .toList();
  }

  private List<Checked> checks(int applicant, Optional<Receipt> receipt) {
    List<Checked> checks = new ArrayList<>();
    receipt.ifPresent(
        its -> checks.add(new Checked(What.UNDER_THE_ROOT, its.leadsTo(sealed.root()))));
    boolean behind = true;
    boolean full = true;
    int[] taken = assignment.takenSeats();
    int placeRank =
        assignment.findWish(applicant).isPresent()
            ? market.rank(assignment.findWish(applicant).getAsInt())
            : Integer.MAX_VALUE;
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (market.rank(wish) < placeRank) {
        int group = market.seatGroup(wish);
        behind &= !cutOffs.letsIn(group, family.result().priorities().key(wish));
        full &= taken[group] >= market.seats(group);
      }
    }
    if (family.since().takesPart(market.applicant(applicant))) {
      checks.add(new Checked(What.BEHIND_THE_LAST, behind));
      checks.add(new Checked(What.NO_SEAT_FREE, full));
    }
    checks.add(new Checked(What.COMPUTED_AGAIN, true));
    return checks;
  }

  /// Entries about the round, about this applicant, and about seats that were asked.
  private List<LogEntry> entries(int applicant) {
    Set<String> asked = new HashSet<>();
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      asked.add(market.seatGroups().get(market.seatGroup(wish)).name());
    }
    String pseudonym = market.applicant(applicant);
    return log.stream()
        .filter(entry -> {
          String about = entry.words().about();
          return switch (Act.find(entry.words()).orElseThrow()) {
            case Act.Withdrawn _, Act.HardshipPlaced _, Act.LateApplied _, Act.MovedUp _ ->
                about.equals(pseudonym);
            case Act.CapacityChanged _ -> asked.contains(about);
            default -> true;
          };
        })
        .toList();
  }
}
