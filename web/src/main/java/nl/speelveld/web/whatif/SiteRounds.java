package nl.speelveld.web.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelveld.matching.round.RoundFinding;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.audit.PublicRounds;

/// The rules of the public rounds of a municipality, as admission of a simulated year. They are
/// looked up each time; the rules of a public round never change.
///
/// @param known looks them up
record SiteRounds(Supplier<List<Known>> known) {
  /// No rounds.
  static final SiteRounds NONE = new SiteRounds(List::of);

  /// A round.
  ///
  /// @param id number of it
  record Known(String id, String title, RoundRules rules) {}

  /// Rules in a municipality, with what they ask that nobody is said to have.
  ///
  /// @param without columns of families
  /// @param findings what makes that they cannot be carried out; none where they can
  record Usable(RoundAdmission admission, List<String> without, Findings findings) {}

  /// Those of a municipality.
  static SiteRounds of(PublicRounds rounds, String municipality) {
    return new SiteRounds(() ->
        rounds.all().stream()
            .filter(round -> round.municipality().equals(municipality))
            .flatMap(round ->
                rounds
                    .findRules(round)
                    .map(rules -> Stream.of(new Known(round.id(), rules.title(), rules)))
                    .orElseGet(Stream::empty))
            .toList());
  }

  /// All of them, the newest first.
  List<Known> all() {
    return known.get();
  }

  /// The one of a number.
  Optional<Known> find(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Its rules in a municipality. What they ask about families that no open data know is left out:
  /// nobody has it.
  static Usable in(City city, Known round) {
    List<String> unknown = unknown(round, city, List.of());
    RoundAdmission admission = RoundAdmission.of(round.id(), round.rules(), city, unknown);
    return new Usable(admission, unknown, admission.check());
  }

  private static List<String> unknown(Known round, City city, List<String> before) {
    List<String> more =
        RoundAdmission.of(round.id(), round.rules(), city, before).check().kept().stream()
            .flatMap(finding ->
                finding instanceof RoundFinding.UnknownColumn(_, String column, String file)
                        && file.startsWith("applicants")
                    ? Stream.of(column)
                    : Stream.empty())
            .distinct()
            .toList();
    if (more.isEmpty() || before.containsAll(more)) {
      return before;
    }
    List<String> all = Stream.concat(before.stream(), more.stream()).distinct().toList();
    return unknown(round, city, all); // why again: what stood behind a fault is told only now
  }
}
