package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The rules with their names looked up: each type and each priority is a bit.
record KnownRules(RoundRules rules) {
  /// Bit of who is promised a seat at the programme that is asked.
  static final long HOLDER = 1L << 62;

  /// Bit of who is promised a place near home, at the programmes near home.
  static final long NEIGHBOUR = 1L << 61;

  /// Bit of who consents, beside the types of an applicant.
  static final long CONSENTS = 1L << 60;

  private static final int MOST = 60;
  private static final String FILE = "round.yaml";

  static Place at(String rule) {
    return new Place(FILE, 0, rule);
  }

  /// Names that are not there, names given twice, and more rules than there are bits.
  void check(KeyedRows schools, Findings.Collector findings) {
    List<String> types = rules.types().stream().map(RoundRules.ApplicantType::id).toList();
    List<String> priorities = rules.priorities().stream().map(PriorityRule::id).toList();
    checkList(types, "types", findings);
    checkList(priorities, "priorities", findings);
    checkList(rules.guarantees().stream().map(Guarantee::id).toList(), "guarantees", findings);
    rules.types().stream()
        .filter(type -> type.when().asksProgramme())
        .forEach(type ->
            findings.add(new RoundFinding.TypeAsksProgramme(at("types " + type.id()), type.id())));
    if (rules.tieBreak() instanceof TieBreakRule.AsRound) {
      findings.add(new RoundFinding.TieBreakOfRoundMissing(at("tieBreak")));
    }
    contingents()
        .forEach(rule -> {
          Place place = at("seats " + rule.name());
          checkKnown(rule.types(), types, place, findings);
          checkKnown(rule.priorities(), priorities, place, findings);
          List<String> ofRates = rule.rates().stream().map(SeatRules.LeastRate::type).toList();
          checkKnown(ofRates, types, place, findings);
        });
    checkNames(rules.seats().general(), "seats general", findings);
    rules
        .seats()
        .byProgramme()
        .forEach((programme, own) -> {
          checkProgramme(programme, schools, findings);
          checkNames(own, "seats " + programme, findings);
        });
    rules.seats().bandwidths().stream()
        .flatMap(bandwidth -> bandwidth.byProgramme().keySet().stream().sorted())
        .forEach(programme -> checkProgramme(programme, schools, findings));
  }

  private Stream<SeatRules.ContingentRule> contingents() {
    return Stream.concat(
        rules.seats().general().stream(),
        rules.seats().byProgramme().values().stream().flatMap(List::stream));
  }

  private static void checkProgramme(
      String programme, KeyedRows schools, Findings.Collector findings) {
    if (schools.find(programme).isEmpty()) {
      findings.add(
          new RoundFinding.UnknownName(at("seats"), programme, schools.nearest(programme)));
    }
  }

  private static void checkList(List<String> ids, String rule, Findings.Collector findings) {
    if (ids.size() > MOST) {
      findings.add(new RoundFinding.TooManyRules(at(rule), ids.size(), MOST));
    }
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> findings.add(new RoundFinding.NameTwice(at(rule), id)));
  }

  private static void checkNames(
      List<SeatRules.ContingentRule> contingents, String rule, Findings.Collector findings) {
    checkList(contingents.stream().map(SeatRules.ContingentRule::name).toList(), rule, findings);
  }

  private static void checkKnown(
      List<String> asked, List<String> known, Place place, Findings.Collector findings) {
    asked.stream()
        .filter(id -> !known.contains(id))
        .forEach(
            id -> findings.add(new RoundFinding.UnknownName(place, id, Names.nearest(id, known))));
  }

  /// The contingents of a programme; where the rules name none, one in which every priority counts.
  List<SeatRules.ContingentRule> contingentsOf(String programme) {
    List<SeatRules.ContingentRule> own = rules.seats().of(programme);
    return own.isEmpty()
        ? List.of(
            new SeatRules.ContingentRule(
                "",
                new SeatRules.Size.Rest(),
                List.of(),
                SeatRules.Others.NEVER,
                rules.priorities().stream().map(PriorityRule::id).toList(),
                new TieBreakRule.AsRound(),
                List.of()))
        : own;
  }

  /// What counts at seats that programmes share.
  GroupRule shared() {
    return new GroupRule((1L << rules.priorities().size()) - 1, rules.tieBreak(), List.of());
  }

  /// The bits of these priorities.
  long priorities(List<String> ids) {
    long bits = 0;
    for (int rule = 0; rule < rules.priorities().size(); rule++) {
      if (ids.contains(rules.priorities().get(rule).id())) {
        bits |= 1L << rule;
      }
    }
    return bits;
  }

  /// The bits of these types.
  long types(List<String> ids) {
    long bits = 0;
    for (int type = 0; type < rules.types().size(); type++) {
      if (ids.contains(rules.types().get(type).id())) {
        bits |= 1L << type;
      }
    }
    return bits;
  }

  /// For which percentages of the seats these priorities count.
  List<Integer> percents(long priorities) {
    List<Integer> percents = new ArrayList<>();
    for (long rest = priorities; rest != 0; rest &= rest - 1) {
      percents.add(rules.priorities().get(Long.numberOfTrailingZeros(rest)).percent());
    }
    return percents;
  }

  /// Those of the priorities that count for at least this percentage of the seats.
  long atLeastPercent(long priorities, int percent) {
    long bits = 0;
    for (long rest = priorities; rest != 0; rest &= rest - 1) {
      if (rules.priorities().get(Long.numberOfTrailingZeros(rest)).percent() >= percent) {
        bits |= Long.lowestOneBit(rest);
      }
    }
    return bits;
  }

  List<String> ids(long priorities) {
    List<String> ids = new ArrayList<>();
    for (long rest = priorities; rest != 0; rest &= rest - 1) {
      ids.add(rules.priorities().get(Long.numberOfTrailingZeros(rest)).id());
    }
    return ids;
  }

  TieBreakRule tieBreak(TieBreakRule own) {
    return own instanceof TieBreakRule.AsRound ? rules.tieBreak() : own;
  }

  /// The class of who meets these priorities where those count: 0 is the best. Where seats can be
  /// promised, the first class is theirs; where a place near home can be, the class behind it is
  /// that of neighbours. Classes are those of the whole round, so they mean the same at all seat
  /// groups.
  int classOf(long counted, long met) {
    if ((met & HOLDER) != 0) {
      return 0;
    }
    if ((met & NEIGHBOUR) != 0) {
      return holders();
    }
    long here = met & counted;
    return classesBefore()
        + (here == 0 ? rules.priorities().size() : Long.numberOfTrailingZeros(here));
  }

  /// What a class means: [#classOf] read backwards.
  ClassMeaning meaningOf(int itsClass) {
    int rule = itsClass - classesBefore();
    if (rule < 0) {
      return itsClass < holders() ? new ClassMeaning.Promised() : new ClassMeaning.NearHome();
    }
    return rule < rules.priorities().size()
        ? new ClassMeaning.With(rules.priorities().get(rule))
        : new ClassMeaning.Without();
  }

  /// How many classes come before those of the priorities.
  int classesBefore() {
    return holders() + (hasPromise(Guarantee.NearHome.class) ? 1 : 0);
  }

  private int holders() {
    return hasPromise(Guarantee.SeatAt.class) ? 1 : 0;
  }

  private boolean hasPromise(Class<? extends Guarantee> kind) {
    for (Guarantee guarantee : rules.guarantees()) { // why no stream: asked for every wish
      if (kind.isInstance(guarantee)) {
        return true;
      }
    }
    return false;
  }

  /// The bits of who is promised what by these guarantees, a bit each in their order.
  long promised(long guarantees) {
    long bits = 0;
    for (long rest = guarantees; rest != 0; rest &= rest - 1) {
      bits |=
          switch (rules.guarantees().get(Long.numberOfTrailingZeros(rest))) {
            case Guarantee.SeatAt ignored -> HOLDER;
            case Guarantee.NearHome ignored -> NEIGHBOUR;
            case Guarantee.PlaceOnList ignored -> 0;
          };
    }
    return bits;
  }
}
