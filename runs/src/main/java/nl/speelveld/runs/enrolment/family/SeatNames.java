package nl.speelveld.runs.enrolment.family;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.SeatGroup;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.SeatRules;

/// What the parts of the seats of a programme are called in letters.
///
/// The office may give a part of the rules a name of its own. A part that was split since a
/// priority counts for a share of the seats is named after that priority; seats that programmes
/// share are called shared.
final class SeatNames {
  private static final String WITH = "met ";
  private static final Name OTHER = new Name("de andere plaatsen", "the other places");

  private final Name[] ofGroup;

  private SeatNames(Name... ofGroup) {
    this.ofGroup = ofGroup;
  }

  static SeatNames of(PreparedRound round, Map<String, Name> ofOffice) {
    Market market = round.market();
    Name[] names = new Name[market.seatGroups().size()];
    for (int group = 0; group < names.length; group++) {
      SeatGroup its = market.seatGroups().get(group);
      String programme = market.programmes().get(its.programme());
      names[group] =
          its.name().equals(programme)
              ? Name.NONE
              : its.name().startsWith(programme + ", ")
                  ? part(round, its.name().substring(programme.length() + 2), ofOffice)
                  : shared(round, its.name());
    }
    return new SeatNames(names);
  }

  /// What the seats of a group are called; nothing where the programme has seats of one kind.
  Name of(int group) {
    return ofGroup[group];
  }

  private static Name part(PreparedRound round, String part, Map<String, Name> ofOffice) {
    int with = part.startsWith(WITH) ? 0 : part.indexOf(" " + WITH) + 1;
    boolean isSplit = part.startsWith(WITH) || with > 0;
    List<PriorityRule> counted =
        isSplit ? named(round, part.substring(with + WITH.length())) : List.of();
    if (counted.isEmpty()) {
      return part.isEmpty() ? OTHER : ofOffice.getOrDefault(part, Name.same(part));
    }
    Name first =
        new Name(
            "plaatsen waar voorrang telt: " + joined(counted, true),
            "places where priority counts: " + joined(counted, false));
    if (with == 0) {
      return first;
    }
    String before = part.substring(0, with - 1);
    Name its = ofOffice.getOrDefault(before, Name.same(before));
    return new Name(its.nl() + ", " + first.nl(), its.en() + ", " + first.en());
  }

  /// The priorities of these ids, parted by `+`; none where one of them is unknown.
  private static List<PriorityRule> named(PreparedRound round, String ids) {
    List<String> all = Arrays.asList(ids.split("\\+", -1));
    List<PriorityRule> found =
        round.rules().priorities().stream().filter(rule -> all.contains(rule.id())).toList();
    return found.size() == all.size() ? found : List.of();
  }

  private static String joined(List<PriorityRule> rules, boolean inDutch) {
    return rules.stream()
        .map(rule -> inDutch ? rule.nl() : rule.en())
        .collect(Collectors.joining(", "));
  }

  private static Name shared(PreparedRound round, String name) {
    for (SeatRules.Bandwidth bandwidth : round.rules().seats().bandwidths()) {
      for (String programme : bandwidth.byProgramme().keySet()) {
        if (name.equals(bandwidth.school() + ", niet " + programme)) {
          return new Name(
              "gedeelde plaatsen, niet voor " + programme, "shared places, not for " + programme);
        }
        if (name.equals(bandwidth.school() + ", ruimte " + programme)) {
          return new Name("extra plaatsen", "further places");
        }
      }
    }
    return new Name("gedeelde plaatsen", "shared places");
  }
}
