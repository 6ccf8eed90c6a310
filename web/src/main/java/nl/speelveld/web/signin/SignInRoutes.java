package nl.speelveld.web.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.front.Back;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.ClientAddress;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Routes of coming in and going out.
public final class SignInRoutes {
  private final Parts parts;
  private final Passwords passwords;
  private final Throttle throttle;
  private final Optional<OidcRoutes> elsewhere;

  /// The doorstep.
  public SignInRoutes(Parts parts) {
    this.parts = parts;
    this.passwords = new Passwords(parts.random());
    this.throttle = new Throttle(parts.store().accounts());
    this.elsewhere = parts.settings().operations().elsewhere().map(this::elsewhere);
  }

  private OidcRoutes elsewhere(OidcSettings its) {
    URI home =
        parts
            .settings()
            .address()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "sign-in by ("
                        + its.issuer()
                        + ") needs the address of this site, to which people come back. Set it."));
    return new OidcRoutes(
        parts,
        its,
        home,
        new OidcRoutes.Doorstep() {
          @Override
          public void begin(Visit visit, Account account, String back) {
            SignInRoutes.this.begin(visit, account, back);
          }

          @Override
          public void refuse(Visit visit, String text) {
            SignInRoutes.this.refuse(visit, text);
          }
        });
  }

  /// The routes.
  public List<Route> routes() {
    List<Route> all = new ArrayList<>();
    all.add(Route.get("/inloggen", Door.everybody(), this::ask));
    all.add(Route.post("/inloggen", Door.everybody(), this::signIn));
    all.add(Route.post("/uitloggen", Door.everybody(), this::signOut));
    all.add(Route.get("/aanmelden", Door.everybody(), this::askCode));
    all.add(Route.post("/aanmelden", Door.everybody(), this::enter));
    elsewhere.ifPresent(its -> all.addAll(its.routes()));
    if (parts.settings().demo()) {
      all.addAll(new DemoFamilies(parts).routes());
      all.add(Route.post("/demo/rol/{account}", Door.everybody(), this::playRole));
    }
    return all;
  }

  /// Where somebody signs in who wants to pass a door.
  public static String pathFor(Door door, String wanted) {
    String back = "?naar=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    return (door instanceof Door.Families ? "/aanmelden" : "/inloggen") + back;
  }

  private void ask(Visit visit) {
    visit.show(
        "signin/signin.jte", visit.page("signin", "staff.title"), model(Form.empty(), visit));
  }

  private Map<String, Object> model(Form form, Visit visit) {
    List<Account> players = parts.settings().demo() ? parts.store().accounts().all() : List.of();
    String other = parts.settings().operations().elsewhere().map(OidcSettings::name).orElse("");
    return Map.of("form", form, "back", back(visit, form), "players", players, "elsewhere", other);
  }

  /// As it was typed: blanks at its ends belong to it.
  private static String typed(Form form) {
    return form.values("password").stream().findFirst().orElse("");
  }

  private boolean isRight(String password, Optional<Account> known) {
    Optional<String> kept = known.flatMap(its -> parts.store().accounts().findPassword(its.id()));
    return passwords.matches(password, kept);
  }

  private Throttle.Attempt attempt(Visit visit, Throttle.Kind kind, String name) {
    String address = ClientAddress.of(visit.context(), parts.settings().operations().traffic());
    return new Throttle.Attempt(kind, name, ClientAddress.household(address), visit.now());
  }

  private static String reason(Tried<?> tried, String kind) {
    return tried instanceof Tried.Wait<?> ? kind + " too often" : kind;
  }

  private static String back(Visit visit, Form form) {
    return Back.within(form.has("naar") ? form.value("naar") : visit.query("naar"));
  }

  private void signIn(Visit visit) {
    Form form = visit.form();
    Optional<Account> known =
        parts
            .store()
            .accounts()
            .findByEmail(form.value("email"))
            .filter(its -> its.state() == Account.State.ACTIVE);
    Tried<Account> tried =
        throttle.attempt(
            attempt(visit, Throttle.Kind.PASSWORD, form.value("email").toLowerCase(Locale.ROOT)),
            () -> isRight(typed(form), known) ? known : Optional.empty());
    if (tried instanceof Tried.In<Account>(var account)) {
      begin(visit, account, back(visit, form));
      return;
    }
    Visitor who = known.<Visitor>map(Visitor.Staff::new).orElseGet(Visitor.Stranger::new);
    record(visit, who, AccessLog.Action.SIGN_IN_REFUSED, reason(tried, "password"));
    Page page = visit.page("signin", "staff.title");
    form.wrong("email", page.say(tried instanceof Tried.Wait<?> ? "wait" : "staff.wrong"));
    visit.showAgain("signin/signin.jte", page, form, model(form, visit));
  }

  private void begin(Visit visit, Account account, String back) {
    Visitor visitor = new Visitor.Staff(account);
    parts.sessions().begin(visit.context(), visitor);
    record(visit, visitor, AccessLog.Action.SIGNED_IN, "");
    visit.goTo(back.equals("/") ? home(account) : back);
  }

  /// The page on which somebody's work begins.
  static String home(Account account) {
    return account.is(Role.OFFICER) || account.is(Role.HELPER)
        ? "/bureau"
        : account.is(Role.SCHOOL)
            ? "/school"
            : account.is(Role.NOTARY)
                ? "/notaris"
                : account.is(Role.ADMINISTRATOR)
                    ? "/beheer"
                    : account.is(Role.AUDITOR) ? "/controle" : "/";
  }

  private void signOut(Visit visit) {
    record(visit, visit.visitor(), AccessLog.Action.SIGNED_OUT, "");
    parts.sessions().end(visit.context());
    visit.context().header("Clear-Site-Data", "\"cache\", \"storage\"");
    Optional<URI> wayOut =
        visit.visitor().findAccount().flatMap(its -> elsewhere.flatMap(o -> o.findWayOut(its)));
    visit.goTo(wayOut.map(URI::toString).orElse("/"), "signedOut.done");
  }

  private void refuse(Visit visit, String text) {
    record(visit, visit.visitor(), AccessLog.Action.SIGN_IN_REFUSED, "elsewhere");
    Page page = visit.page("signin", "staff.title");
    Form form = Form.empty();
    form.wrong("", page.say(text));
    visit.showAgain("signin/signin.jte", page, form, model(form, visit));
  }

  private void playRole(Visit visit) {
    Account account =
        parts.store().accounts().find(visit.param("account")).orElseThrow(Refused::notFound);
    begin(visit, account, "/");
  }

  /// A family that is in goes on, unless it comes for another child.
  private void askCode(Visit visit) {
    boolean another = !visit.query("kind").isEmpty();
    if (visit.visitor() instanceof Visitor.Family && !another) {
      visit.goTo(FamilyDoorstep.afterwards(visit.query("naar")));
      return;
    }
    visit.show(
        "signin/code.jte",
        visit.page("signin", another ? "family.another" : "family.title"),
        Map.of("form", Form.empty(), "back", FamilyDoorstep.back(visit.query("naar"))));
  }

  private void enter(Visit visit) {
    Form form = visit.form();
    String code = Codes.written(form.value("code"));
    Page page = visit.page("signin", "family.title");
    FamilyDoorstep.check(form, page);
    if (!form.isSound()) {
      askAgain(visit, page, form); // nothing was tried: a code of ten signs is nobody's
      return;
    }
    Tried<Children.Of> tried =
        throttle.attempt(
            attempt(visit, Throttle.Kind.CODE, code),
            () ->
                parts
                    .store()
                    .children()
                    .findByCode(code)
                    .filter(its -> isBorn(its, form.value("born"))));
    if (tried instanceof Tried.In<Children.Of>(var child)) {
      Visitor family = new Visitor.Family(child.round(), child.pseudonym());
      parts.sessions().begin(visit.context(), family);
      visit.goTo(FamilyDoorstep.afterwards(form.value("naar")));
      return;
    }
    record(visit, visit.visitor(), AccessLog.Action.SIGN_IN_REFUSED, reason(tried, "code"));
    form.wrong("code", page.say(tried instanceof Tried.Wait<?> ? "wait" : "family.wrong"));
    askAgain(visit, page, form);
  }

  private static void askAgain(Visit visit, Page page, Form form) {
    String back = FamilyDoorstep.back(form.value("naar"));
    visit.showAgain("signin/code.jte", page, form, Map.of("form", form, "back", back));
  }

  private boolean isBorn(Children.Of child, String typed) {
    return parts
        .store()
        .children()
        .find(child.round(), child.pseudonym())
        .map(Child::person)
        .filter(person -> Days.find(typed).filter(person.born()::equals).isPresent())
        .isPresent();
  }

  private void record(Visit visit, Visitor who, AccessLog.Action action, String detail) {
    parts
        .store()
        .accessLog()
        .keep(new AccessLog.Entry(visit.now(), who.recorded(), "", "", action, "", "", detail));
  }
}
