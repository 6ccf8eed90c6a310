package nl.speelveld.web.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.AdminScope;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Accounts and their roles.
final class AccountPages {
  private static final String FORM = "admin/invite.jte";
  private static final String ONE = "admin/account.jte";
  private static final String AT = "/beheer/accounts";

  private final Parts parts;
  private final Invitations invitations;
  private final AdminRecord record;

  AccountPages(Parts parts) {
    this.parts = parts;
    this.invitations = new Invitations(parts);
    this.record = new AdminRecord(parts);
  }

  void list(Visit visit) {
    AdminScope scope = scope(visit);
    List<Account> all = accounts().all().stream().filter(scope::reaches).toList();
    visit.show(
        "admin/accounts.jte",
        page(visit, "accounts.title"),
        Map.of("accounts", all, "names", PlaceNames.of(parts, all)));
  }

  void ask(Visit visit) {
    visit.show(FORM, below(visit, "invite.title"), model(visit, Form.empty()));
  }

  void invite(Visit visit) {
    Form form = visit.form();
    Page page = below(visit, "invite.title");
    String name = AccountForm.name(form, page);
    String email = AccountForm.email(form, page);
    Optional<Grant> grant = new AccountForm(form, page).grant(scope(visit));
    Account account =
        new Account(
            parts.secrets().id(),
            name,
            email,
            grant.map(List::of).orElse(List.of()),
            Account.State.INVITED,
            Optional.empty());
    if (form.isSound() && !accounts().add(account)) {
      form.wrong("email", page.say("invite.taken"));
    }
    if (!form.isSound()) {
      visit.showAgain(FORM, page, form, model(visit, form));
      return;
    }
    record.accountChanged(visit, "invited " + account.id());
    showLink(visit, account);
  }

  /// Another link for who did not use the first.
  void inviteAgain(Visit visit) {
    Account account = account(visit, Account.State.INVITED);
    record.accountChanged(visit, "invited again " + account.id());
    showLink(visit, account);
  }

  // why shown at once: the link is nowhere else, and must stand in no address of ours
  private void showLink(Visit visit, Account account) {
    Page page = below(visit, "invited.title");
    String link = invitations.make(visit, page, account);
    visit.show("admin/invited.jte", page, Map.of("account", account, "link", link));
  }

  void show(Visit visit) {
    Account account = account(visit);
    visit.show(ONE, of(visit, account), model(visit, account, Form.empty()));
  }

  void grant(Visit visit) {
    Account account = account(visit);
    Form form = visit.form();
    Page page = of(visit, account);
    Optional<Grant> grant = new AccountForm(form, page).grant(scope(visit));
    // why: who manages accounts would otherwise open every door, of children too, alone
    if (visit.visitor().findAccount().filter(own -> own.id().equals(account.id())).isPresent()) {
      form.wrong("role", page.say("grant.own"));
    } else if (grant.isPresent() && account.grants().contains(grant.get())) {
      form.wrong("role", page.say("grant.has"));
    }
    if (!form.isSound()) {
      visit.showAgain(ONE, page, form, model(visit, account, form));
      return;
    }
    List<Grant> grants = new ArrayList<>(account.grants());
    grants.add(grant.orElseThrow());
    accounts().replace(account.withGrants(grants));
    changed(visit, account, "grant " + grant.get().role().id(), "grant.given");
  }

  void take(Visit visit) {
    Account account = account(visit);
    Form form = visit.form();
    Grant grant =
        account.grants().stream()
            .filter(its -> AccountForm.word(its).equals(form.value("grant")))
            .findFirst()
            .orElseThrow(Refused::notFound);
    List<Grant> left = account.grants().stream().filter(its -> !its.equals(grant)).toList();
    if (endsLast(account, account.withGrants(left))) {
      refuse(visit, account, "last");
      return;
    }
    accounts().replace(account.withGrants(left));
    changed(visit, account, "took " + grant.role().id(), "grant.taken");
  }

  void close(Visit visit) {
    Account account = account(visit);
    Account closed = account.withState(Account.State.CLOSED);
    if (endsLast(account, closed)) {
      refuse(visit, account, "last");
      return;
    }
    accounts().replace(closed);
    changed(visit, account, "closed", "account.closed");
  }

  /// Who chose a password before can come in with it again; others need a link.
  void reopen(Visit visit) {
    Account account = account(visit, Account.State.CLOSED);
    boolean comesIn =
        account.subject().isPresent() || accounts().findPassword(account.id()).isPresent();
    accounts().replace(account.withState(comesIn ? Account.State.ACTIVE : Account.State.INVITED));
    changed(visit, account, "reopened", "account.reopened");
  }

  private boolean endsLast(Account before, Account after) {
    return AdminScope.isLast(accounts().all(), before) && !new AdminScope(after).isWhole();
  }

  private void refuse(Visit visit, Account account, String why) {
    Page page = of(visit, account);
    Form form = visit.form();
    form.wrong("", page.say("account." + why));
    visit.showAgain(ONE, page, form, model(visit, account, form));
  }

  private void changed(Visit visit, Account account, String what, String notice) {
    record.accountChanged(visit, what + " " + account.id());
    visit.goTo(AT + "/" + account.id(), notice);
  }

  /// The account that the address names, within reach of the administrator.
  private Account account(Visit visit) {
    return accounts()
        .find(visit.param("account"))
        .filter(scope(visit)::reaches)
        .orElseThrow(Refused::notFound);
  }

  private Account account(Visit visit, Account.State state) {
    return Optional.of(account(visit))
        .filter(account -> account.state() == state)
        .orElseThrow(Refused::notFound);
  }

  static AdminScope scope(Visit visit) {
    return visit.visitor().findAccount().map(AdminScope::new).orElseThrow(Refused::notFound);
  }

  private Accounts accounts() {
    return parts.store().accounts();
  }

  private Map<String, Object> model(Visit visit, Form form) {
    Map<String, Object> model = new HashMap<>();
    model.put("form", form.has("municipality") ? form : Form.filled(first(visit)));
    model.put("whole", scope(visit).isWhole());
    return model;
  }

  private Map<String, Object> model(Visit visit, Account account, Form form) {
    Map<String, Object> model = model(visit, form);
    model.put("account", account);
    model.put("names", PlaceNames.of(parts, List.of(account)));
    return model;
  }

  /// The municipality that is meant most often.
  private Map<String, String> first(Visit visit) {
    String own = parts.settings().municipality();
    String code =
        scope(visit).municipalities().stream().findFirst().orElse(own).toUpperCase(Locale.ROOT);
    return Map.of("municipality", code);
  }

  private static Page page(Visit visit, String title) {
    Page page = visit.page("admin", title);
    return page.under(page.say("home.title"), "/beheer");
  }

  private static Page below(Visit visit, String title) {
    Page page = page(visit, title);
    return page.under(page.say("accounts.title"), AT);
  }

  private static Page of(Visit visit, Account account) {
    Page page = visit.pageTitled("admin", account.name().isEmpty() ? account.id() : account.name());
    return page.under(page.say("home.title"), "/beheer").under(page.say("accounts.title"), AT);
  }
}
