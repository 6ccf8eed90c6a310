package nl.speelveld.web.family;

import static nl.speelveld.report.text.Arg.arg;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.choosing.Reminders;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Consequences;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.parts.SecondRounds;
import nl.speelveld.web.security.Secrets;

/// Mail to families, in their language. It names no child and no school: whoever reads along in a
/// mailbox learns no more than that somebody applies.
public final class FamilyMail {
  private static final String WORDS = "nl/speelveld/web/family/mail";
  private static final int ID = 32;
  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 21;
  private static final Duration LATELY = Duration.ofDays(2);

  private final OfficeStore store;
  private final Optional<URI> site;

  /// Kept in this store.
  ///
  /// @param site how families reach the site, where that is known
  public FamilyMail(OfficeStore store, Optional<URI> site) {
    this.store = store;
    this.site = site;
  }

  /// The proof that a list was sent.
  void receipt(Chooser chooser, String number, Instant now) {
    keep(
        new To(chooser.round(), chooser.child(), now),
        new About("receipt", number),
        arg("number", number),
        arg("until", until(chooser.round(), chooser.child())));
  }

  /// Somebody saves the list for the family: told once for each time that help was asked.
  void savedByHelper(Chooser chooser, String ticket, Instant now) {
    keep(
        new To(chooser.round(), chooser.child(), now),
        new About("helper", ticket),
        arg("until", until(chooser.round(), chooser.child())));
  }

  /// Tells the families of all who got another place by the last step of a round, whoever took it:
  /// a family that withdrew, or the office.
  public void moved(OfficeRound round, EnrolmentRound after, Instant now) {
    String step = Integer.toString(after.papers().log().entries().size());
    for (Act act : after.movesOfLastStep()) {
      store
          .children()
          .find(round.id(), act.words().about())
          .ifPresent(child -> keep(new To(round, child, now), new About("moved", step)));
    }
  }

  /// Tells the families who moved up because a seat of the first round came to the second.
  public void moved(SecondRounds.Passed passed, Instant now) {
    passed.after().ifPresent(after -> moved(passed.round(), after, now));
  }

  /// Tells the families of all to whom a step of the office gave another place: that one came free,
  /// or that theirs went.
  ///
  /// @param round the round after the step, whose version names it
  public void moved(OfficeRound round, Consequences what, Instant now) {
    what.better().forEach(name -> tell(round, name, "moved", now));
    what.worse().forEach(name -> tell(round, name, "changed", now));
    what.lost().forEach(name -> tell(round, name, "changed", now));
  }

  private void tell(OfficeRound round, String name, String key, Instant now) {
    String step = "version " + round.version();
    store
        .children()
        .find(round.id(), name)
        .ifPresent(child -> keep(new To(round, child, now), new About(key, step)));
  }

  /// The application was given up by the family.
  void withdrawn(Chooser chooser, Instant now) {
    keep(new To(chooser.round(), chooser.child(), now), new About("withdrawn", ""));
  }

  /// The office took the application back.
  public void withdrawnByOffice(OfficeRound round, Child child, Instant now) {
    keep(new To(round, child, now), new About("withdrawnByOffice", now.toString()));
  }

  /// The office gave a place outside the draw.
  public void placed(OfficeRound round, Child child, Instant now) {
    keep(new To(round, child, now), new About("placed", now.toString()));
  }

  /// The office took the family in after the close: the outcome is known already.
  public void late(OfficeRound round, Child child, Instant now) {
    keep(new To(round, child, now), new About("outcome", ""));
  }

  /// The office answered what the family asked.
  ///
  /// @param request id of what was asked
  public void answered(OfficeRound round, Child child, String request, Instant now) {
    keep(new To(round, child, now), new About("answered", request));
  }

  /// The outcome is known: to every family of a round, each once however often this is asked.
  public void published(OfficeRound round, Instant now) {
    store
        .post()
        .keepAll(
            store.children().all(round.id()).stream()
                .flatMap(
                    child -> mail(new To(round, child, now), new About("outcome", "")).stream())
                .toList());
  }

  /// Tells the outcome of rounds that were published a moment ago: the program may have fallen
  /// between publishing and telling, and who came late is told with the rest.
  public void catchUp(Instant now) {
    store.rounds().all().stream()
        .filter(round -> round.phase() == Phase.PUBLISHED)
        .filter(round -> publishedAt(round).filter(now.minus(LATELY)::isBefore).isPresent())
        .forEach(round -> published(round, now));
  }

  private Optional<Instant> publishedAt(OfficeRound round) {
    return store.rounds().findPublished(round.id(), "log.csv").stream()
        .flatMap(String::lines)
        .skip(1)
        .flatMap(line -> CanonicalLine.findFields(line).stream())
        .flatMap(fields -> LogEntry.find(fields).stream())
        .filter(entry -> entry.words().act().equals("published"))
        .map(LogEntry::time)
        .findFirst();
  }

  /// The id of the only reminder that a family gets on a day; says nothing of the child.
  public static String reminderId(OfficeRound round, Child child, Instant now) {
    return shortened(Reminders.name(round, child, now));
  }

  /// Queues the reminders of the day in all rounds, by day and not by night; again on the same day
  /// nothing is queued twice.
  public void remindAll(Instant now) {
    int hour = now.atZone(Moments.HERE).getHour();
    if (hour >= FIRST_HOUR && hour < LAST_HOUR) {
      store.rounds().all().forEach(round -> remind(round, now));
    }
  }

  /// Queues the reminders of the day, if this is one on which families are reminded; again on the
  /// same day nothing is queued twice.
  ///
  /// @return how many families are reminded today
  public int remind(OfficeRound round, Instant now) {
    if (Reminders.dayOf(round, now).isEmpty()) {
      return 0;
    }
    RoundFacts facts = new RoundFactsDesk(store.rounds()).of(round);
    List<Reminders.Reminder> all =
        Reminders.of(
            round,
            facts.rules(),
            new Reminders.Office(store.children().all(round.id()), store.lists().all(round.id())),
            now);
    for (Reminders.Reminder reminder : all) {
      keep(
          new To(round, reminder.child(), now),
          new About("reminder." + reminder.about(), ""),
          args(round, reminder));
    }
    return all.size();
  }

  private record About(String key, String which) {
    String kind() {
      return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }
  }

  private static Arg[] args(OfficeRound round, Reminders.Reminder reminder) {
    Arg until = arg("until", until(round, reminder.child()));
    return reminder.about() == Reminders.About.SHORT_LIST
        ? new Arg[] {until, arg("n", reminder.missing())}
        : new Arg[] {until};
  }

  /// To whom, about which round, and from when on.
  private record To(OfficeRound round, Child child, Instant due) {}

  private void keep(To to, About about, Arg... args) {
    mail(to, about, args).ifPresent(store.post()::keep);
  }

  private Optional<Post.Mail> mail(To to, About about, Arg... args) {
    String email = to.child().person().email();
    if (email.isEmpty()) {
      return Optional.empty();
    }
    Texts words = Texts.of(WORDS, language(to.child()));
    String body =
        words.say(about.key() + ".body", args)
            + "\n\n"
            + link(words)
            + "\n\n"
            + words.say("foot", arg("round", to.round().title()));
    return Optional.of(
        new Post.Mail(
            id(to, about),
            to.round().id(),
            to.child().pseudonym(),
            about.kind(),
            email,
            words.say(about.key() + ".subject"),
            body,
            to.due()));
  }

  /// The same for the same occasion, so that nothing goes out twice; says nothing of the child.
  private static String id(To to, About about) {
    return about.kind().equals("reminder")
        ? reminderId(to.round(), to.child(), to.due())
        : shortened(
            String.join("\n", to.round().id(), to.child().pseudonym(), about.key(), about.which()));
  }

  private static String shortened(String name) {
    return Secrets.key(name).substring(0, ID);
  }

  private String link(Texts words) {
    return site.map(its -> words.say("link", arg("address", its.resolve("/aanmelden").toString())))
        .orElseGet(() -> words.say("link.none"));
  }

  private static Language language(Child child) {
    return child.person().language().equals("en") ? Language.EN : Language.NL;
  }

  private static String until(OfficeRound round, Child child) {
    return Moments.until(round.closesAt(), language(child));
  }
}
