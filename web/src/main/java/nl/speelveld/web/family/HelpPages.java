package nl.speelveld.web.family;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.security.ClientAddress;
import nl.speelveld.web.signin.Days;
import nl.speelveld.web.signin.Throttle;
import nl.speelveld.web.signin.Tried;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Staff makes a list for a family that asked for it. Who, for whom, when and at whose wish is on
/// record, and the family hears of it.
final class HelpPages {
  private static final Door HELPERS = Door.of(Role.HELPER, Role.SCHOOL, Role.OFFICER);
  private static final int MOST = 20;

  private final FamilyDesk desk;
  private final Throttle throttle;

  HelpPages(FamilyDesk desk) {
    this.desk = desk;
    this.throttle = new Throttle(desk.parts().store().accounts());
  }

  List<Route> routes() {
    return List.of(
        Route.get("/hulp", HELPERS, this::ask),
        Route.post("/hulp", HELPERS, this::begin),
        Route.post("/hulp/zoeken", Door.of(Role.OFFICER), this::search),
        Route.post("/hulp/naam", Door.of(Role.OFFICER), this::beginByName),
        Route.post("/hulp/{ticket}/klaar", HELPERS, this::end));
  }

  private void ask(Visit visit) {
    show(visit, new HelpModel(Form.empty(), List.of(), mayAskNames(visit), false));
  }

  private static boolean mayAskNames(Visit visit) {
    return visit.visitor().is(Role.OFFICER);
  }

  private static void show(Visit visit, HelpModel model) {
    visit.show(
        "family/help.jte", visit.page(FamilyDesk.ROOM, "help.title"), Map.of("model", model));
  }

  private void again(Visit visit, Page page, Form form) {
    visit.showAgain(
        "family/help.jte",
        page,
        form,
        Map.of("model", new HelpModel(form, List.of(), mayAskNames(visit), false)));
  }

  private void begin(Visit visit) {
    Form form = visit.form();
    Page page = visit.page(FamilyDesk.ROOM, "help.title");
    Optional<HelpTickets.Wish> wish = wish(form);
    if (wish.isEmpty()) {
      form.wrong("wens-present", page.say("help.wish.missing"));
    }
    Tried<Children.Of> tried = tried(visit, form);
    if (!(tried instanceof Tried.In<Children.Of>)) {
      boolean tooOften = tried instanceof Tried.Wait<Children.Of>;
      form.wrong("code", page.say(tooOften ? "help.code.wait" : "help.code.wrong"));
      recordRefused(visit, tooOften ? "code of a family too often" : "code of a family");
    }
    if (wish.isPresent() && tried instanceof Tried.In<Children.Of>(var of)) {
      begin(visit, new HelpTickets.Whom(of.round(), of.pseudonym(), wish.get()));
      return;
    }
    again(visit, page, form);
  }

  /// Staff guesses no faster than families do.
  private Tried<Children.Of> tried(Visit visit, Form form) {
    String code = code(form);
    if (code.isEmpty()) {
      return new Tried.Wrong<>(); // nothing was tried
    }
    String address =
        ClientAddress.of(visit.context(), desk.parts().settings().operations().traffic());
    return throttle.attempt(
        new Throttle.Attempt(
            Throttle.Kind.CODE, code, ClientAddress.household(address), visit.now()),
        () -> findByCode(visit, code, form.value("born")));
  }

  private void recordRefused(Visit visit, String detail) {
    desk.parts()
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                "",
                "",
                AccessLog.Action.SIGN_IN_REFUSED,
                "",
                "",
                detail));
  }

  private static Optional<HelpTickets.Wish> wish(Form form) {
    return Arrays.stream(HelpTickets.Wish.values())
        .filter(its -> its.id().equals(form.value("wens")))
        .findFirst();
  }

  /// The code as letters have it; empty where what was typed is nobody's.
  private static String code(Form form) {
    String bare = form.value("code").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return bare.length() == 12
        ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
        : "";
  }

  private Optional<Children.Of> findByCode(Visit visit, String code, String born) {
    return desk.parts()
        .store()
        .children()
        .findByCode(code)
        .filter(its -> mayHelp(visit, its))
        .filter(its -> isBorn(its, born));
  }

  private boolean mayHelp(Visit visit, Children.Of child) {
    return desk.parts()
        .store()
        .rounds()
        .find(child.round())
        .filter(round -> FamilyDesk.mayHelp(visit.visitor(), round))
        .isPresent();
  }

  private boolean isBorn(Children.Of child, String typed) {
    return desk.parts()
        .store()
        .children()
        .find(child.round(), child.pseudonym())
        .filter(its -> Days.find(typed).equals(Optional.of(its.person().born())))
        .isPresent();
  }

  private void begin(Visit visit, HelpTickets.Whom whom) {
    Account account = visit.visitor().findAccount().orElseThrow(Refused::notFound);
    HelpTickets.Ticket ticket = desk.tickets().begin(account.id(), whom, visit.now());
    OfficeRound round =
        desk.parts().store().rounds().find(whom.round()).orElseThrow(Refused::notFound);
    record(
        visit,
        round,
        new Seen(AccessLog.Action.CHILD_SEEN, whom.child(), "help; " + whom.wish().id()));
    visit.goTo("/hulp/" + ticket.id() + "/lijst");
  }

  private static String role(Visit visit, OfficeRound round) {
    return List.of(Role.HELPER, Role.SCHOOL, Role.OFFICER).stream()
        .filter(role -> visit.visitor().is(role, round.municipality()))
        .map(Role::id)
        .findFirst()
        .orElse("");
  }

  /// The rounds in which somebody may look a child up by name.
  private List<OfficeRound> roundsOf(Visit visit) {
    return desk.parts().access().all(visit.visitor(), Role.OFFICER).stream()
        .filter(round -> round.phase() == Phase.OPEN)
        .toList();
  }

  private void search(Visit visit) {
    Form form = visit.form();
    String asked = form.value("naam").toLowerCase(Locale.ROOT);
    Page page = visit.page(FamilyDesk.ROOM, "help.title");
    if (asked.length() < 3) {
      form.wrong("naam", page.say("help.name.short"));
      again(visit, page, form);
      return;
    }
    List<HelpModel.Found> found = found(visit, asked);
    for (HelpModel.Found its : found) {
      record(visit, its);
    }
    show(visit, new HelpModel(form, found, true, true));
  }

  private List<HelpModel.Found> found(Visit visit, String asked) {
    return roundsOf(visit).stream()
        .flatMap(round ->
            desk.parts().store().children().all(round.id()).stream()
                .filter(its -> its.person().name().toLowerCase(Locale.ROOT).contains(asked))
                .map(its ->
                    new HelpModel.Found(
                        round.id(),
                        round.title(),
                        its.pseudonym(),
                        its.person().name(),
                        its.person().born())))
        .limit(MOST)
        .toList();
  }

  private void record(Visit visit, HelpModel.Found found) {
    OfficeRound round =
        desk.parts().store().rounds().find(found.round()).orElseThrow(Refused::notFound);
    record(visit, round, new Seen(AccessLog.Action.CHILD_SEEN, found.child(), "looked up by name"));
  }

  private record Seen(AccessLog.Action action, String child, String detail) {}

  private void record(Visit visit, OfficeRound round, Seen seen) {
    desk.parts()
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                role(visit, round),
                round.municipality(),
                seen.action(),
                round.id(),
                seen.child(),
                seen.detail()));
  }

  private void beginByName(Visit visit) {
    Form form = visit.form();
    Page page = visit.page(FamilyDesk.ROOM, "help.title");
    Optional<HelpTickets.Wish> wish = wish(form);
    OfficeRound round =
        roundsOf(visit).stream()
            .filter(its -> its.id().equals(form.value("ronde")))
            .findFirst()
            .orElseThrow(Refused::notFound);
    Child child =
        desk.parts()
            .store()
            .children()
            .find(round.id(), form.value("kind"))
            .orElseThrow(Refused::notFound);
    if (wish.isEmpty()) {
      form.wrong(child.pseudonym() + "-wens-present", page.say("help.wish.missing"));
      visit.showAgain(
          "family/help.jte",
          page,
          form,
          Map.of(
              "model",
              new HelpModel(
                  form, found(visit, form.value("naam").toLowerCase(Locale.ROOT)), true, true)));
      return;
    }
    begin(visit, new HelpTickets.Whom(round.id(), child.pseudonym(), wish.get()));
  }

  private void end(Visit visit) {
    Account account = visit.visitor().findAccount().orElseThrow(Refused::notFound);
    desk.tickets().end(visit.param("ticket"), account.id());
    visit.goTo("/hulp", "help.ended");
  }
}
