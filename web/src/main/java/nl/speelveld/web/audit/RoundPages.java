package nl.speelveld.web.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The public pages of rounds.
final class RoundPages {
  private static final String ROOM = "audit";

  private final Parts parts;
  private final PublicRounds rounds;

  RoundPages(Parts parts, PublicRounds rounds) {
    this.parts = parts;
    this.rounds = rounds;
  }

  void list(Visit visit) {
    Map<String, String> names = rounds.municipalities();
    List<ShownRound> all =
        rounds.all().stream()
            .map(round ->
                new ShownRound(
                    round.id(),
                    round.title(),
                    names.getOrDefault(round.municipality(), round.municipality()),
                    round.phase().id(),
                    true))
            .toList();
    visit.show("audit/rounds.jte", visit.page(ROOM, "rounds.title"), Map.of("rounds", all));
  }

  void show(Visit visit) {
    OfficeRound round = rounds.of(visit);
    Map<String, String> files = rounds.files(round);
    RoundLog log = rounds.log(round);
    PublicRound model =
        new PublicRound(
            pathOf(round),
            rounds.municipalities().getOrDefault(round.municipality(), round.municipality()),
            round.phase().id(),
            facts(files),
            rounds.findRules(round).map(rules -> days(rules, visit)).orElse(List.of()),
            shown(files, visit.language()),
            new PublicRound.Log(log.entries().size(), log.head(), log.isWhole()),
            hasOutcome(round) ? Optional.of(rounds.proven(round).holds()) : Optional.empty(),
            rounds.findStatement(round));
    Page page = visit.pageTitled(ROOM, round.title());
    visit.show(
        "audit/round.jte", page.under(page.say("rounds.title"), "/rondes"), Map.of("round", model));
  }

  void log(Visit visit) {
    OfficeRound round = rounds.of(visit);
    RoundLog log = rounds.log(round);
    Page page = below(visit, round, "log.title");
    List<ShownAct> acts =
        log.entries().stream()
            .map(entry -> new ShownAct(entry, page.moment(entry.time()), words(page, entry)))
            .toList();
    visit.show(
        "audit/log.jte", page, Map.of("acts", acts, "whole", log.isWhole(), "path", pathOf(round)));
  }

  void checks(Visit visit) {
    OfficeRound round = withOutcome(visit);
    Proofs.Proven proven = rounds.proven(round);
    Page page = below(visit, round, "checks.title");
    visit.show(
        "audit/checks.jte",
        page,
        Map.of(
            "checks", new CheckWords(page).of(proven),
            "holds", proven.holds(),
            "path", pathOf(round)));
  }

  void recount(Visit visit) {
    OfficeRound round = withOutcome(visit);
    String root =
        named(rounds.findFile(round, "commitment.csv").orElse("")).getOrDefault("root", "");
    visit.show(
        "audit/recount.jte",
        below(visit, round, "recount.title"),
        Map.of("path", pathOf(round), "id", round.id(), "root", root));
  }

  private OfficeRound withOutcome(Visit visit) {
    return Optional.of(rounds.of(visit)).filter(this::hasOutcome).orElseThrow(Refused::notFound);
  }

  private boolean hasOutcome(OfficeRound round) {
    return !round.phase().isBefore(Phase.PUBLISHED)
        && rounds.findFile(round, "places.csv").isPresent();
  }

  private static Page below(Visit visit, OfficeRound round, String title) {
    Page page = visit.page(ROOM, title);
    return page.under(page.say("rounds.title"), "/rondes").under(round.title(), pathOf(round));
  }

  static String pathOf(OfficeRound round) {
    return "/rondes/" + round.id();
  }

  /// The files, pages in the language of the visitor first.
  private static List<PublicRound.PublicFile> shown(Map<String, String> files, Language language) {
    boolean dutch = language == Language.NL;
    return files.entrySet().stream()
        .map(RoundPages::file)
        .sorted(Comparator.comparing(file -> file.name().startsWith("controleer") != dutch))
        .toList();
  }

  private static PublicRound.PublicFile file(Map.Entry<String, String> file) {
    int bytes = file.getValue().getBytes(StandardCharsets.UTF_8).length;
    return new PublicRound.PublicFile(
        file.getKey(), Math.max(1, (bytes + 1023) / 1024), file.getKey().endsWith(".html"));
  }

  /// What was fixed before the draw, then what was made known at it.
  private static List<PublicRound.Fact> facts(Map<String, String> files) {
    List<PublicRound.Fact> facts = new ArrayList<>();
    for (String file : List.of("commitment.csv", "reveal.csv")) {
      named(files.getOrDefault(file, ""))
          .forEach((name, value) -> {
            if (!value.isEmpty() && !name.equals("format") && !name.equals("round")) {
              facts.add(
                  new PublicRound.Fact("fact." + name, value, value.matches("[0-9a-f]{32,}")));
            }
          });
    }
    return facts;
  }

  /// A file of names and values; of a file that is not public yet nothing.
  private static Map<String, String> named(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    text.lines()
        .skip(1)
        .map(CanonicalLine::findFields)
        .flatMap(Optional::stream)
        .filter(fields -> fields.size() == 2)
        .forEach(fields -> values.put(fields.get(0), fields.get(1)));
    return values;
  }

  private List<PublicRound.Day> days(RoundRules rules, Visit visit) {
    Calendar calendar = rules.calendar();
    Map<String, LocalDate> days = new LinkedHashMap<>();
    days.put("opens", calendar.opens());
    days.put("closes", calendar.closes());
    days.put("freezes", calendar.freezes());
    days.put("draws", calendar.draws());
    days.put("publishes", calendar.publishes());
    calendar.secondRound().ifPresent(day -> days.put("second", day));
    days.put("ends", calendar.reservesEnd());
    LocalDate today = LocalDate.ofInstant(now(), Moments.HERE);
    Page page = visit.page(ROOM, "rounds.title");
    return days.entrySet().stream()
        .map(day ->
            new PublicRound.Day(
                "day." + day.getKey(),
                day.getValue().toString(),
                page.numbers().date(day.getValue()),
                !day.getValue().isAfter(today)))
        .toList();
  }

  private Instant now() {
    return parts.clock().instant();
  }

  /// An act in a sentence.
  private static String words(Page page, LogEntry entry) {
    return Act.find(entry.words()).map(act -> new ActWords(page).of(act)).orElse("");
  }
}
