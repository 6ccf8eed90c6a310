package nl.speelveld.web.family;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.choosing.Reminders;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Post;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.Secrets;

/// Mail to families, in their language. It names no child and no school: whoever reads along in a
/// mailbox learns no more than that somebody applies.
public final class FamilyMail {
  private static final String WORDS = "nl/speelveld/web/family/mail";
  private static final int ID = 32;

  private final Parts parts;

  /// Over these parts.
  public FamilyMail(Parts parts) {
    this.parts = parts;
  }

  /// The proof that a list was sent.
  void receipt(Chooser chooser, String number, Instant now) {
    keep(
        chooser.round(),
        chooser.child(),
        new About("receipt", number),
        now,
        arg("number", number),
        arg("until", until(chooser.round(), chooser.child())));
  }

  /// Somebody saves the list for the family: told once for each time that help was asked.
  void savedByHelper(Chooser chooser, String ticket, Instant now) {
    keep(
        chooser.round(),
        chooser.child(),
        new About("helper", ticket),
        now,
        arg("until", until(chooser.round(), chooser.child())));
  }

  /// A place came free and went to this child.
  void movedUp(OfficeRound round, Child child, Instant now) {
    keep(round, child, new About("moved", Long.toString(round.version())), now);
  }

  /// The application was given up.
  void withdrawn(Chooser chooser, Instant now) {
    keep(chooser.round(), chooser.child(), new About("withdrawn", ""), now);
  }

  /// The outcome is there to see: to every family that can be reached, once.
  ///
  /// @return how many
  public int outcomes(OfficeRound round, Instant now) {
    List<Child> children =
        parts.store().children().all(round.id()).stream()
            .filter(child -> !child.person().email().isEmpty())
            .toList();
    children.forEach(child -> keep(round, child, new About("outcome", ""), now));
    return children.size();
  }

  /// Queues the reminders of the day, if this is one on which families are reminded; again on the
  /// same day nothing is queued twice.
  ///
  /// @return how many families are reminded today
  public int remind(OfficeRound round, Instant now) {
    if (Reminders.dayOf(round, now).isEmpty()) {
      return 0;
    }
    RoundFacts facts = new RoundFactsDesk(parts.store().rounds()).of(round);
    List<Reminders.Reminder> all =
        Reminders.of(
            round,
            facts.rules(),
            new Reminders.Office(
                parts.store().children().all(round.id()), parts.store().lists().all(round.id())),
            now);
    for (Reminders.Reminder reminder : all) {
      keep(
          round,
          reminder.child(),
          new About("reminder." + reminder.about(), Integer.toString(reminder.daysLeft())),
          now,
          reminder.about() == Reminders.About.SHORT_LIST
              ? List.of(arg("until", until(round, reminder.child())), arg("n", reminder.missing()))
              : List.of(arg("until", until(round, reminder.child()))));
    }
    return all.size();
  }

  private record About(String key, String which) {
    String kind() {
      return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }
  }

  private void keep(OfficeRound round, Child child, About about, Instant now, Arg... args) {
    keep(round, child, about, now, List.of(args));
  }

  private void keep(OfficeRound round, Child child, About about, Instant now, List<Arg> args) {
    Child.Person person = child.person();
    if (person.email().isEmpty()) {
      return;
    }
    Texts words = Texts.of(WORDS, language(child));
    String body =
        words.say(about.key() + ".body", args.toArray(Arg[]::new))
            + "\n\n"
            + link(words)
            + "\n\n"
            + words.say("foot", arg("round", round.title()));
    parts
        .store()
        .post()
        .keep(
            new Post.Mail(
                id(round, child, about),
                round.id(),
                child.pseudonym(),
                about.kind(),
                person.email(),
                words.say(about.key() + ".subject"),
                body,
                now));
  }

  /// The same for the same occasion, so that nothing goes out twice; says nothing of the child.
  private static String id(OfficeRound round, Child child, About about) {
    return Secrets.key(String.join("\n", round.id(), child.pseudonym(), about.key(), about.which()))
        .substring(0, ID);
  }

  private String link(Texts words) {
    return parts
        .settings()
        .address()
        .map(its -> words.say("link", arg("address", its.resolve("/aanmelden").toString())))
        .orElseGet(() -> words.say("link.none"));
  }

  private static Language language(Child child) {
    return child.person().language().equals("en") ? Language.EN : Language.NL;
  }

  private static String until(OfficeRound round, Child child) {
    return until(round.closesAt(), language(child));
  }

  /// A close in words, behind "tot" or "until": `en met 11 december 2026`, `the end of 11 December
  /// 2026` for midnight, else the moment.
  static String until(Instant closes, Language language) {
    ZonedDateTime here = closes.atZone(Moments.HERE);
    return here.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Texts.of(WORDS, language)
            .say(
                "until.endOf",
                arg(
                    "day",
                    Texts.of(WORDS, language).numbers().date(here.toLocalDate().minusDays(1))))
        : Moments.of(closes, language);
  }
}
