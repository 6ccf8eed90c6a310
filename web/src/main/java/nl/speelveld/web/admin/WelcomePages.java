package nl.speelveld.web.admin;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.signin.Passwords;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where a one-time link leads: who was invited chooses a password; at the first start the first
/// administrator also says who it is. Looking uses no link up, so that a mail program that opens
/// links ahead does no harm.
final class WelcomePages {
  private static final String TEMPLATE = "admin/welcome.jte";

  private final Parts parts;
  private final Passwords passwords;
  private final AdminRecord record;

  WelcomePages(Parts parts) {
    this.parts = parts;
    this.passwords = new Passwords(parts.random());
    this.record = new AdminRecord(parts);
  }

  void askFirst(Visit visit) {
    show(visit, Optional.of(nameless(visit)), Form.empty());
  }

  void askInvited(Visit visit) {
    show(visit, findInvited(visit), Form.empty());
  }

  void first(Visit visit) {
    Account account = nameless(visit);
    Form form = visit.form();
    Page page = page(visit);
    String name = AccountForm.name(form, page);
    String email = AccountForm.email(form, page);
    boolean free =
        accounts().findByEmail(email).filter(its -> !its.id().equals(account.id())).isEmpty();
    if (form.isSound() && !free) {
      form.wrong("email", page.say("invite.taken"));
    }
    NewPassword.check(form, page, name, email);
    Account named =
        new Account(
            account.id(), name, email, account.grants(), account.state(), account.subject());
    choose(visit, form, named);
  }

  void invited(Visit visit) {
    Optional<Account> account = findInvited(visit);
    Form form = visit.form();
    if (account.isEmpty()) {
      show(visit, account, form);
      return;
    }
    NewPassword.check(form, page(visit), account.get().name(), account.get().email());
    choose(visit, form, account.get());
  }

  /// Uses the link up, keeps the password and begins the visit.
  private void choose(Visit visit, Form form, Account account) {
    if (!form.isSound()) {
      show(visit, Optional.of(account), form);
      return;
    }
    // why asked again: of two who use a link at once one comes in
    if (accounts().useLink(key(visit), visit.now()).isEmpty()) {
      show(visit, Optional.empty(), form);
      return;
    }
    Account active = account.withState(Account.State.ACTIVE);
    accounts().replace(active);
    accounts().keepPassword(active.id(), passwords.hash(NewPassword.typed(visit.form())));
    parts.store().sessions().endAllOf(active.id());
    Visitor visitor = new Visitor.Staff(active);
    parts.sessions().begin(visit.context(), visitor);
    record.keep(visit, visitor, AccessLog.Action.ACCOUNT_CHANGED, "password chosen");
    visit.goTo("/mijn-werk", "welcome.done");
  }

  private void show(Visit visit, Optional<Account> account, Form form) {
    Page page = page(visit);
    if (account.isEmpty()) {
      visit.context().status(404);
      visit.show("admin/gone.jte", visit.page("admin", "gone.title"), Map.of());
      return;
    }
    boolean first = visit.context().path().startsWith("/eerste-start/");
    Map<String, Object> model =
        Map.of(
            "form",
            form,
            "first",
            first,
            "name",
            account.get().name(),
            "email",
            account.get().email());
    if (form.isSound()) {
      visit.show(TEMPLATE, page, model);
    } else {
      visit.showAgain(TEMPLATE, page, form, model);
    }
  }

  /// The account of the first start: nobody's yet.
  private Account nameless(Visit visit) {
    return find(visit).filter(account -> account.email().isEmpty()).orElseThrow(Refused::notFound);
  }

  /// The account of somebody who was invited.
  private Optional<Account> findInvited(Visit visit) {
    return find(visit).filter(account -> !account.email().isEmpty());
  }

  private Optional<Account> find(Visit visit) {
    return accounts()
        .findLink(key(visit), visit.now())
        .flatMap(accounts()::find)
        .filter(account -> account.state() == Account.State.INVITED);
  }

  private static String key(Visit visit) {
    return Secrets.key(visit.param("secret"));
  }

  private Accounts accounts() {
    return parts.store().accounts();
  }

  private static Page page(Visit visit) {
    return visit.page("admin", "welcome.title");
  }
}
