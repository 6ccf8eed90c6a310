package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.rounds.office.OfficeFile;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.family.FamilyMail;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// What all pages of the officer share: the round, its page, and the record of what was done.
record Desk(Parts parts) {
  static final String ROOM = "officer";
  static final String WORDS = "nl/speelveld/web/officer/officer";
  static final Door DOOR = Door.of(Role.OFFICER);

  /// What is kept.
  OfficeStore store() {
    return parts.store();
  }

  /// The round that the address names, for an officer of its municipality.
  OfficeRound round(Visit visit) {
    return parts.access().of(visit, Role.OFFICER);
  }

  /// The address of a round, or of a page of it.
  static String path(OfficeRound round, String... steps) {
    StringBuilder path = new StringBuilder("/bureau/rondes/").append(round.id());
    for (String step : steps) {
      path.append('/').append(step);
    }
    return path.toString();
  }

  /// A page about a round.
  Page page(Visit visit, OfficeRound round, String title) {
    Page page = visit.page(ROOM, title);
    return page.under(page.say("rounds.title"), "/bureau").under(round.title(), path(round));
  }

  /// The page of a task of a round, which leads back to a page before it.
  Page pageUnder(Visit visit, OfficeRound round, String title, String before, String step) {
    Page page = page(visit, round, title);
    return page.under(page.say(before), path(round, step));
  }

  /// The rules of a round, where they can be read.
  Optional<RoundRules> findRules(OfficeRound round) {
    return findRules(store().rounds().files(round.id()));
  }

  static Optional<RoundRules> findRules(Map<String, String> files) {
    return RulesFile.read("round.yaml", files.getOrDefault("round.yaml", ""))
            instanceof RulesFile.Result.Read(var rules)
        ? Optional.of(rules)
        : Optional.empty();
  }

  /// What the office says of itself in letters, where it was handed in and is sound.
  Optional<OfficeDetails> findOffice(OfficeRound round) {
    DataReading reading = new DataReading(store().rounds().files(round.id()), List.of());
    DataTable schools = reading.table("schools.csv", Findings.collector());
    return OfficeFile.readText(reading.files().getOrDefault(OfficeFile.NAME, ""), schools)
            instanceof OfficeFile.Result.Read(var office)
        ? Optional.of(office)
        : Optional.empty();
  }

  /// What was handed in for a round.
  DataReading reading(OfficeRound round) {
    return new DataReading(store().rounds().files(round.id()), store().children().all(round.id()));
  }

  /// Whether distances count in a round: this child has some, or another one.
  boolean hasDistances(OfficeRound round, Child child) {
    return !child.metres().isEmpty()
        || store().children().all(round.id()).stream().anyMatch(its -> !its.metres().isEmpty());
  }

  /// Hands the round as it stands to a page that needs it; where it is not sound, that is told on a
  /// page of its own instead.
  void withOpen(Visit visit, OfficeRound round, Consumer<EnrolmentRound> page) {
    switch (parts.open().open(round)) {
      case Read.Done<EnrolmentRound>(var open, _) -> page.accept(open);
      case Read.Refused<EnrolmentRound>(var found) -> tellNotSound(visit, round, found);
    }
  }

  void tellNotSound(Visit visit, OfficeRound round, Findings findings) {
    visit.context().status(422);
    visit.show(
        "officer/refused.jte",
        page(visit, round, "notSound.title"),
        Map.of("told", Told.of(findings, visit.language()), "back", path(round, "gegevens")));
  }

  /// Tells families.
  FamilyMail mail() {
    return new FamilyMail(store(), parts.settings().address());
  }

  /// Records what was done.
  void record(Visit visit, OfficeRound round, AccessLog.Action action, String detail) {
    recordOf(visit, round, action, "", detail);
  }

  /// Records what was done about one child.
  void recordOf(
      Visit visit, OfficeRound round, AccessLog.Action action, String child, String detail) {
    store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                Role.OFFICER.id(),
                round.municipality(),
                action,
                round.id(),
                child,
                detail));
  }

  /// Whether the page on which a button was pressed showed the round as it is now.
  static boolean isSeen(OfficeRound round, Form form) {
    return form.value("versie").equals(Long.toString(round.version()));
  }

  /// Tells that somebody else changed the round meanwhile. Nothing was changed.
  void tellOvertaken(Visit visit, OfficeRound round) {
    visit.context().status(409);
    visit.show(
        "officer/overtaken.jte",
        page(visit, round, "overtaken.title"),
        Map.of("path", path(round)));
  }

  /// Tells why a step was refused. Nothing was changed.
  void tellRefused(Visit visit, OfficeRound round, Findings findings, String back) {
    boolean overtaken = findings.count("E510") > 0;
    if (overtaken) {
      tellOvertaken(visit, round);
      return;
    }
    visit.context().status(422);
    visit.show(
        "officer/refused.jte",
        page(visit, round, "refused.title"),
        Map.of("told", Told.of(findings, visit.language()), "back", path(round, back)));
  }

  /// Who is signed in.
  static Account account(Visit visit) {
    return visit.visitor().findAccount().orElseThrow(Refused::notFound);
  }

  /// Words of this room outside a page: in mail, in files.
  static Texts words(Language language) {
    return Texts.of(WORDS, language);
  }

  /// What a column of the children is called, in the words that families read; else its own name.
  static String attribute(Page page, String column) {
    return Texts.of("nl/speelveld/web/family/family", page.language())
        .find("attribute." + column)
        .orElse(column);
  }

  /// How visitors reach the site.
  String address() {
    return parts
        .settings()
        .address()
        .map(its -> its.toString().replaceAll("/$", ""))
        .orElse("http://" + parts.settings().host() + ":" + parts.settings().port());
  }

  /// A count in words of a page: `12 kinderen`.
  static String count(Page page, String key, long number) {
    return page.say(key, arg("n", page.numbers().whole(number)));
  }
}
