package nl.speelveld.app.office;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.OpenRounds;

/// Fills a store with the office of the sample municipality: a round of which the outcome is
/// public, one in which families hand in their lists, one that is being prepared, and somebody in
/// each role.
///
/// What is chance in a real round follows here from the seed of the demo.
public final class DemoOffice {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int LISTS_IN = 500;

  private final OfficeStore store;
  private final OpenRounds open;
  private final String municipality;
  private final Instant now;

  /// An office to be filled.
  ///
  /// @param municipality code of the sample municipality
  /// @param now the time from which the days of its rounds are counted
  public DemoOffice(OfficeStore store, OpenRounds open, String municipality, Instant now) {
    this.store = store;
    this.open = open;
    this.municipality = municipality;
    this.now = now;
  }

  /// Fills it, unless it was filled before.
  ///
  /// @param primary folder of the round for primary schools
  /// @param secondary folder of the round for secondary schools
  /// @param version of the code
  public void fill(Path primary, Path secondary, String version) throws IOException {
    if (!store.accounts().all().isEmpty()) {
      return;
    }
    published(SampleRound.read(primary, "last year"), version);
    families(SampleRound.read(primary, ""));
    prepared(SampleRound.read(secondary, ""));
    accounts(SampleRound.read(primary, ""));
  }

  private void accounts(SampleRound round) {
    add("BEHEERDER234", "Beheerder", "beheer", List.of(Grant.administrator()));
    add("BUREAU234567", "Medewerker bureau aanmelden", "bureau", in(Role.OFFICER));
    add("HULPVERLENER", "Hulp voor ouders (wijkteam)", "hulp", in(Role.HELPER));
    add("NOTARIS23456", "Notaris", "notaris", in(Role.NOTARY));
    add("CONTROLE2345", "Toezichthouder", "toezicht", in(Role.AUDITOR));
    List<String> rows = round.files().getOrDefault("schools.csv", "").lines().skip(1).toList();
    for (int at = 0; at < 2; at++) {
      String[] fields = rows.get(at).split(",", -1);
      add(
          "SCHOOL23456" + (at + 2),
          fields[1],
          "school" + (at + 1),
          List.of(Grant.ofSchool(municipality, fields[2])));
    }
  }

  private List<Grant> in(Role role) {
    return List.of(Grant.in(municipality, role));
  }

  private void add(String id, String name, String mail, List<Grant> grants) {
    store
        .accounts()
        .add(
            new Account(
                id,
                name,
                mail + "@speelveld.example",
                grants,
                Account.State.ACTIVE,
                Optional.empty()));
  }

  /// Families are handing in; almost half of them did.
  private void families(SampleRound sample) {
    OfficeRound round = add("HANDINGINNOW", sample, today().minusDays(20), Phase.OPEN);
    List<Child> early =
        sample.children().stream()
            .filter(child -> sample.lists().containsKey(child.pseudonym()))
            .limit(LISTS_IN)
            .toList();
    saveAll(round, early, sample, now.minus(Duration.ofDays(1)));
  }

  private void prepared(SampleRound sample) {
    add("PREPARINGNOW", sample, today().plusDays(30), Phase.SCHOOLS);
  }

  /// The round of a year before, played to its end.
  private void published(SampleRound sample, String version) {
    LocalDate begun = today().minusDays(300);
    OfficeRound round = add("PUBLISHEDNOW", sample, begun, Phase.OPEN);
    Instant then = begun.plusDays(1).atStartOfDay(HERE).toInstant();
    saveAll(round, sample.children(), sample, then);
    OfficeRound seen = store.rounds().find(round.id()).orElseThrow();
    store.rounds().replace(seen, seen.in(Phase.CLOSED));
    String secret = Sha256.ofText("notary of the demo").hex();
    Commitment.Announced announced =
        new Commitment.Announced(version, "demo", Commitment.hashOfSecret(secret));
    Instant day = begun.plusDays(49).atTime(10, 0).atZone(HERE).toInstant();
    step(
        round,
        (its, at) -> new RoundSteps(its, at).freeze(Sha256.ofText("salt of the demo"), announced),
        day);
    step(
        round,
        (its, at) -> new RoundSteps(its, at).draw(new RoundPapers.Revealed("20261122", secret)),
        day.plus(7, ChronoUnit.DAYS));
    step(round, (its, at) -> new RoundSteps(its, at).assign(), day.plus(14, ChronoUnit.DAYS));
  }

  private void step(OfficeRound round, OpenRounds.Step step, Instant at) {
    OfficeRound seen = store.rounds().find(round.id()).orElseThrow();
    if (open.step(seen, step, at) instanceof Read.Refused<?>(var found)) {
      throw new IllegalStateException("a step of the demo was refused: " + found.kept());
    }
  }

  /// Saves lists as families do, many at a time: each waits for the disk, together they wait once.
  private void saveAll(OfficeRound round, List<Child> children, SampleRound sample, Instant at) {
    try (ExecutorService families = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Lists.Saved>> saved = new ArrayList<>();
      for (Child child : children) {
        List<String> choices = sample.lists().getOrDefault(child.pseudonym(), List.of());
        RankedList list = new RankedList(child.pseudonym(), 1, choices, at, true, "family");
        saved.add(families.submit(() -> store.lists().save(round.id(), 0, list, at)));
      }
      for (Future<Lists.Saved> each : saved) {
        if (!(each.get() instanceof Lists.Saved.Kept)) {
          throw new IllegalStateException("a list of the demo was not saved");
        }
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("the lists of the demo were not saved", failed);
    }
  }

  /// Adds a round whose calendar begins on a day, with its children.
  private OfficeRound add(String id, SampleRound sample, LocalDate opens, Phase phase) {
    RoundRules rules = moved(rules(sample), opens);
    Map<String, String> files = new LinkedHashMap<>(sample.files());
    files.put("round.yaml", RulesWriter.write(rules));
    files.computeIfPresent(
        "office.yaml",
        (_, text) -> moved(text, ChronoUnit.DAYS.between(rules(sample).calendar().opens(), opens)));
    Calendar days = rules.calendar();
    OfficeRound round =
        new OfficeRound(
            id,
            municipality,
            rules.title(),
            Phase.PREPARING,
            days.closes().plusDays(1).atStartOfDay(HERE).toInstant(),
            Optional.empty(),
            days.reservesEnd().plusYears(1),
            0);
    store.rounds().add(round, files);
    OfficeRound seen = store.rounds().find(id).orElseThrow();
    store.children().replaceAll(seen, sample.children());
    OfficeRound then = store.rounds().find(id).orElseThrow();
    store.rounds().replace(then, then.in(phase));
    return store.rounds().find(id).orElseThrow();
  }

  private static RoundRules rules(SampleRound sample) {
    return switch (RulesFile.read("round.yaml", sample.files().getOrDefault("round.yaml", ""))) {
      case RulesFile.Result.Read(var rules) -> rules;
      case RulesFile.Result.Refused(var found) ->
          throw new IllegalStateException("the sample's rules cannot be read: " + found);
    };
  }

  /// The same rules with all days moved so that lists open on a day.
  private static RoundRules moved(RoundRules rules, LocalDate opens) {
    Calendar days = rules.calendar();
    long by = ChronoUnit.DAYS.between(days.opens(), opens);
    Calendar moved =
        new Calendar(
            opens,
            days.closes().plusDays(by),
            days.freezes().plusDays(by),
            days.draws().plusDays(by),
            days.publishes().plusDays(by),
            days.secondRound().map(day -> day.plusDays(by)),
            days.reservesEnd().plusDays(by));
    return new RoundRules(
        title(rules, opens),
        rules.version(),
        rules.source(),
        rules.types(),
        rules.priorities(),
        rules.seats(),
        rules.mechanism(),
        rules.tieBreak(),
        rules.lists(),
        rules.guarantees(),
        moved);
  }

  /// The same text with every day in it moved.
  private static String moved(String text, long days) {
    return Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b")
        .matcher(text)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
  }

  private static String title(RoundRules rules, LocalDate opens) {
    int year = opens.plusMonths(4).getYear();
    return rules.title().replaceAll("\\d{4}-\\d{4}", year + "-" + (year + 1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, HERE);
  }
}
