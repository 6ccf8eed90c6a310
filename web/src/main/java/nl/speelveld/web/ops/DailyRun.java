package nl.speelveld.web.ops;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;

/// What is done once a day: forget visits that ended, and remind the office of a round whose data
/// must go. Destroying is done by a person, who looks first; the reminder comes back every week.
final class DailyRun {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final OfficeStore store;
  private final Clock clock;
  private final Texts words = Texts.of("nl/speelveld/web/ops/ops", Language.NL);

  DailyRun(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Does it. Doing it twice on a day does nothing more.
  void once() {
    Instant now = clock.instant();
    store.sessions().forget(now);
    LocalDate today = LocalDate.ofInstant(now, HERE);
    for (OfficeRound round : store.rounds().all()) {
      if (round.phase() != Phase.CLEARED && round.keepUntil().isBefore(today)) {
        remind(round, today);
      }
    }
  }

  private void remind(OfficeRound round, LocalDate today) {
    String week =
        today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    for (Account officer : officers(round)) {
      store
          .post()
          .keep(
              new Post.Mail(
                  "destroy-" + round.id() + "-" + officer.id() + "-" + week,
                  "",
                  "",
                  "retention",
                  officer.email(),
                  words.say("retention.subject", arg("round", round.title())),
                  words.say(
                      "retention.body",
                      arg("round", round.title()),
                      arg("day", words.numbers().date(round.keepUntil()))),
                  clock.instant()));
    }
  }

  private List<Account> officers(OfficeRound round) {
    return store.accounts().all().stream()
        .filter(its -> its.is(Role.OFFICER, round.municipality()))
        .toList();
  }
}
