package nl.speelveld.web.parts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.rounds.office.OfficeDays;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.FreedSeat;
import nl.speelveld.runs.office.GivingUp;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.RoundCheck;
import nl.speelveld.runs.office.SecondRoundOpening;
import nl.speelveld.runs.office.SecondRoundRules;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Moments;

/// Opens second rounds, and hands them the seats that come free in the first one later on.
///
/// @param parts where all of it is kept
public record SecondRounds(Parts parts) {
  private static final String WORDS = "nl/speelveld/web/parts/parts";
  private static final String RULES = "round.yaml";
  private static final String SEATS = "seats.csv";
  private static final int TRIES = 20; // an office that changes the second round at this moment

  /// What an office asks.
  ///
  /// @param title the name of the second round
  /// @param closes when its lists close
  /// @param at now
  public record Asked(String title, Instant closes, Instant at) {}

  /// A seat that went to a second round.
  ///
  /// @param round the second round as it is with it
  /// @param after the same, where its lists were frozen: who moved up stands in its last step
  public record Passed(OfficeRound round, Optional<EnrolmentRound> after) {}

  /// The second round of a round, where one was made.
  public Optional<OfficeRound> find(OfficeRound first) {
    return parts.store().rounds().all().stream()
        .filter(its -> its.first().filter(first.id()::equals).isPresent())
        .findFirst();
  }

  /// Opens a second round in the log of the first, and makes it. One that stands in the log and was
  /// not made yet, because the program fell in between, is made now.
  ///
  /// @param first the round as whoever asks saw it
  /// @param open the same, read
  /// @return the round that was made, or why there is none
  public Read<OfficeRound> open(OfficeRound first, EnrolmentRound open, Asked asked) {
    if (SecondRoundOpening.findName(open).isPresent()) {
      return make(first, open, asked);
    }
    Read<EnrolmentRound> done =
        parts
            .open()
            .step(
                first,
                (its, now) ->
                    new LaterSteps(its, now).openSecondRound(asked.title, givingUp(first, its)),
                asked.at);
    return switch (done) {
      case Read.Refused<EnrolmentRound>(var found) -> new Read.Refused<>(found);
      case Read.Done<EnrolmentRound>(var opened, _) -> make(first, opened, asked);
    };
  }

  /// How many families give up their place to take part.
  public int givingUp(OfficeRound round) {
    return parts.open().find(round).map(its -> givingUp(round, its).size()).orElse(0);
  }

  private List<String> givingUp(OfficeRound round, EnrolmentRound open) {
    return GivingUp.of(open, parts.store().requests().all(round.id()));
  }

  private Read<OfficeRound> make(OfficeRound first, EnrolmentRound opened, Asked asked) {
    OfficeRound second =
        new OfficeRound(
            parts.secrets().id(),
            first.municipality(),
            SecondRoundOpening.findName(opened).orElse(asked.title),
            Phase.PREPARING,
            asked.closes,
            Optional.of(first.id()),
            first.keepUntil(),
            1);
    SecondRoundOpening opening =
        SecondRoundOpening.find(
                opened,
                second,
                parts.store().rounds().files(first.id()),
                parts.store().children().all(first.id()))
            .orElseThrow();
    parts.store().rounds().add(second, files(opened.prepared().rules(), opening));
    OfficeRound kept = parts.store().rounds().find(second.id()).orElseThrow();
    parts.store().children().replaceAll(kept, opening.children());
    for (Child child : opening.children()) {
      answer(first, child, asked.at);
    }
    return new Read.Done<>(parts.store().rounds().find(second.id()).orElseThrow(), Findings.none());
  }

  /// The files with the rules of the second round, and without days that are over when its outcome
  /// comes. A promise of a seat that cannot be kept with the seats that are left would stop the
  /// round for good, so it does not hold there.
  private static Map<String, String> files(RoundRules first, SecondRoundOpening opening) {
    OfficeRound second = opening.round();
    Map<String, String> files = new LinkedHashMap<>(opening.files());
    LocalDate closes = LocalDate.ofInstant(second.closesAt().minusSeconds(1), Moments.HERE);
    RoundRules rules = SecondRoundRules.of(first, second.title(), closes);
    Findings fit =
        RoundCheck.of(rules, table(files, "schools.csv"), table(files, SEATS), opening.children());
    files.put(
        RULES,
        RulesWriter.write(fit.hasErrors() ? SecondRoundRules.withoutPromisedSeats(rules) : rules));
    files.computeIfPresent(
        OfficeFile.NAME, (_, text) -> OfficeDays.from(text, rules.calendar().publishes()));
    return files;
  }

  private static DataTable table(Map<String, String> files, String name) {
    String text = files.getOrDefault(name, "");
    return text.isBlank()
        ? DataTable.empty(name)
        : CsvTable.read(name, text.getBytes(StandardCharsets.UTF_8), Findings.collector());
  }

  /// The wish of a family that gave up its place came true; it reads so on its page.
  private void answer(OfficeRound first, Child child, Instant now) {
    String answer = words(language(child)).say("second.gaveUp");
    parts.store().requests().of(first.id(), child.pseudonym()).stream()
        .filter(GivingUp::isAsked)
        .forEach(its ->
            parts
                .store()
                .requests()
                .answer(first.id(), its.id(), Requests.State.GRANTED, answer, now));
  }

  private static Language language(Child child) {
    return child.person().language().equals("en") ? Language.EN : Language.NL;
  }

  private static Texts words(Language language) {
    return Texts.of(WORDS, language);
  }

  /// Hands the seat of a child that withdrew to the second round: before its freeze as one seat
  /// more in its table, afterwards as a step in its log, so that its reserve list moves up. The
  /// child itself cannot take part any more.
  ///
  /// @param first the round in which the child had the seat
  /// @param after the same after the withdrawal
  /// @param child pseudonym
  /// @return empty where there is no second round, or the child had no seat of the draw
  public Optional<Passed> passOn(
      OfficeRound first, EnrolmentRound after, String child, Instant now) {
    if (!GivingUp.isDone(after, child)) {
      return Optional.empty();
    }
    Optional<FreedSeat> seat = FreedSeat.find(after, child);
    return seat.flatMap(freed -> find(first).flatMap(second -> pass(second, freed, now)));
  }

  private Optional<Passed> pass(OfficeRound second, FreedSeat seat, Instant now) {
    OfficeRound round = second;
    for (int again = 0; again < TRIES && round.phase().isBefore(Phase.FROZEN); again++) {
      Map<String, String> files = parts.store().rounds().files(round.id());
      String more = seat.added(table(files, SEATS));
      boolean kept = parts.store().rounds().keepFiles(round, Map.of(SEATS, more));
      round = parts.store().rounds().find(round.id()).orElseThrow();
      if (kept) {
        return Optional.of(new Passed(round, Optional.empty()));
      }
    }
    if (round.phase() == Phase.CLEARED) {
      return Optional.empty();
    }
    String reason = words(Language.NL).say("second.freed");
    Read<EnrolmentRound> done =
        parts
            .open()
            .stepOnLatest(
                round, (its, when) -> new LaterSteps(its, when).addSeat(seat.in(its), reason), now);
    OfficeRound latest = parts.store().rounds().find(round.id()).orElseThrow();
    return done instanceof Read.Done<EnrolmentRound>(var with, _)
        ? Optional.of(new Passed(latest, Optional.of(with)))
        : Optional.empty();
  }
}
