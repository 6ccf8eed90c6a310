package nl.speelveld.web.officer;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.report.letters.Invitation;
import nl.speelveld.report.letters.InvitationHtml;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.officer.InviteView.Model;
import nl.speelveld.web.officer.InviteView.Ready;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Codes with which families come in: in letters that can be taken once, and by mail.
///
/// Of a code only a keyed hash is kept, so letters are made with it at once; they are held in
/// memory for half an hour.
record InvitePages(Desk desk, Held<List<Invitation>> letters) {
  private static final int LETTERS_A_FILE = 50;

  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/uitnodigen", Desk.DOOR, this::overview),
        Route.post("/bureau/rondes/{round}/uitnodigen", Desk.DOOR, this::invite),
        Route.post("/bureau/rondes/{round}/kinderen/{child}/code", Desk.DOOR, this::inviteOne),
        Route.get("/bureau/rondes/{round}/uitnodigen/{letters}", Desk.DOOR, this::ready),
        Route.get("/bureau/rondes/{round}/uitnodigen/{letters}/{form}", Desk.DOOR, this::letters));
  }

  private OfficeRound inviting(Visit visit) {
    OfficeRound round = desk.round(visit);
    boolean early = round.phase() == Phase.PREPARING;
    if (early || !round.phase().isBefore(Phase.CLEARED)) {
      throw Refused.notFound();
    }
    return round;
  }

  private List<Child> without(OfficeRound round) {
    Set<String> with = Set.copyOf(desk.store().children().withCode(round.id()));
    return desk.store().children().all(round.id()).stream()
        .filter(child -> !with.contains(child.pseudonym()))
        .toList();
  }

  private void overview(Visit visit) {
    OfficeRound round = inviting(visit);
    List<Child> without = without(round);
    Page page = desk.page(visit, round, "invite.title");
    visit.show(
        "officer/invite.jte",
        page,
        Map.of(
            "round",
            round,
            "model",
            new Model(
                desk.store().children().count(round.id()),
                without.size(),
                (int) without.stream().filter(InvitePages::hasMail).count(),
                desk.findOffice(round).isPresent(),
                Desk.path(round, "gegevens", DataFile.OFFICE.path()))));
  }

  private static boolean hasMail(Child child) {
    return !child.person().email().isEmpty();
  }

  private void invite(Visit visit) {
    OfficeRound round = inviting(visit);
    give(visit, round, without(round), visit.form().has("mail"));
  }

  /// A new code for one family whose letter got lost.
  private void inviteOne(Visit visit) {
    OfficeRound round = inviting(visit);
    Child child =
        desk.store()
            .children()
            .find(round.id(), visit.param("child"))
            .orElseThrow(Refused::notFound);
    desk.recordOf(visit, round, AccessLog.Action.CHILD_CHANGED, child.pseudonym(), "new code");
    give(visit, round, List.of(child), visit.form().has("mail"));
  }

  private void give(Visit visit, OfficeRound round, List<Child> children, boolean mail) {
    Optional<OfficeDetails> office = desk.findOffice(round);
    if (office.isEmpty() || children.isEmpty()) {
      visit.goTo(Desk.path(round, "uitnodigen"), "invite.nobody");
      return;
    }
    Map<String, String> codes = new LinkedHashMap<>();
    children.forEach(child -> codes.put(child.pseudonym(), desk.parts().secrets().code()));
    desk.store().children().giveCodes(round.id(), codes);
    List<Invitation> made = new ArrayList<>();
    List<Post.Mail> mails = new ArrayList<>();
    for (Child child : children) {
      String code = codes.getOrDefault(child.pseudonym(), "");
      made.add(letter(round, office.get(), child, code, visit));
      if (mail && hasMail(child)) {
        mails.add(mail(round, child, code, visit));
      }
    }
    desk.store().post().keepAll(mails);
    desk.record(visit, round, AccessLog.Action.LETTERS_MADE, made.size() + " invitations");
    String id = desk.parts().secrets().id();
    letters.hold(id, owner(visit, round), made, visit.now());
    visit.goTo(Desk.path(round, "uitnodigen", id));
  }

  private static Held.Owner owner(Visit visit, OfficeRound round) {
    return new Held.Owner(Desk.account(visit).id(), round.id());
  }

  private Invitation letter(
      OfficeRound round, OfficeDetails office, Child child, String code, Visit visit) {
    LocalDate today = LocalDate.ofInstant(visit.now(), Moments.HERE);
    LocalDate opens = desk.findRules(round).map(rules -> rules.calendar().opens()).orElse(today);
    return new Invitation(
        office,
        new FamilyAddress(child.person().name(), child.person().lines(), child.person().language()),
        code,
        desk.address().replaceAll("^https?://", "") + "/aanmelden",
        new Invitation.Days(today, opens, Moments.until(round.closesAt(), language(child))),
        isClosed(round));
  }

  private static boolean isClosed(OfficeRound round) {
    return !round.phase().isBefore(Phase.CLOSED);
  }

  static Language language(Child child) {
    return child.person().language().equals("en") ? Language.EN : Language.NL;
  }

  private Post.Mail mail(OfficeRound round, Child child, String code, Visit visit) {
    Texts words = Desk.words(language(child));
    return new Post.Mail(
        desk.parts().secrets().id(),
        round.id(),
        child.pseudonym(),
        "invitation",
        child.person().email(),
        words.say(
            isClosed(round) ? "mail.code.subject" : "mail.invitation.subject",
            arg("round", round.title())),
        mailBody(round, child, code, words),
        visit.now());
  }

  private String mailBody(OfficeRound round, Child child, String code, Texts words) {
    Arg title = arg("round", round.title());
    Arg site = arg("site", desk.address() + "/aanmelden");
    return isClosed(round)
        ? words.say("mail.code.body", title, site, arg("code", code))
        : words.say(
            "mail.invitation.body",
            title,
            site,
            arg("code", code),
            arg("closes", Moments.until(round.closesAt(), language(child))));
  }

  private void ready(Visit visit) {
    OfficeRound round = inviting(visit);
    String id = visit.param("letters");
    Optional<List<Invitation>> held = letters.find(id, owner(visit, round), visit.now());
    if (held.isEmpty()) {
      visit.goTo(Desk.path(round, "uitnodigen"), "invite.gone");
      return;
    }
    visit.show(
        "officer/letters.jte",
        desk.pageUnder(visit, round, "invite.ready", "invite.title", "uitnodigen"),
        Map.of(
            "model",
            new Ready(
                held.get().size(),
                Desk.path(round, "uitnodigen", id, "pdf"),
                Desk.path(round, "uitnodigen", id, "html"))));
  }

  private void letters(Visit visit) throws IOException {
    OfficeRound round = inviting(visit);
    List<Invitation> held =
        letters
            .find(visit.param("letters"), owner(visit, round), visit.now())
            .orElseThrow(Refused::notFound);
    if (visit.param("form").equals("pdf")) {
      visit.stream("uitnodigingen.zip", "application/zip", out -> zip(held, visit.language(), out));
    } else {
      visit.download(
          "uitnodigingen.html",
          "text/html; charset=utf-8",
          InvitationHtml.of(held, visit.language()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// A file for every fifty letters, written while the next is made.
  private static void zip(List<Invitation> letters, Language language, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int from = 0; from < letters.size(); from += LETTERS_A_FILE) {
      int to = Math.min(letters.size(), from + LETTERS_A_FILE);
      zip.putNextEntry(new ZipEntry("uitnodigingen-%04d-%04d.pdf".formatted(from + 1, to)));
      zip.write(InvitationHtml.pdf(letters.subList(from, to), language));
      zip.closeEntry();
      zip.flush();
    }
    zip.finish();
  }
}
