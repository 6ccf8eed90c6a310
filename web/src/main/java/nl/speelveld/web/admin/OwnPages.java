package nl.speelveld.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.signin.Passwords;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Everybody's own account: work, password, other visits.
final class OwnPages {
  private final Parts parts;
  private final Passwords passwords;
  private final AdminRecord record;

  OwnPages(Parts parts) {
    this.parts = parts;
    this.passwords = new Passwords(parts.random());
    this.record = new AdminRecord(parts);
  }

  /// Leads to the work of somebody; who does more than one thing chooses.
  void work(Visit visit) {
    Account account = own(visit);
    List<ShownWork> works = works(account);
    Page page = visit.page("admin", "work.title");
    if (works.size() == 1 && page.notice().isEmpty()) {
      visit.goTo(works.getFirst().path());
      return;
    }
    visit.show("admin/work.jte", page, Map.of("works", works));
  }

  private static List<ShownWork> works(Account account) {
    List<ShownWork> works = new ArrayList<>();
    for (Role role : Role.values()) {
      if (account.is(role)) {
        works.add(new ShownWork(role.id(), pathOf(role)));
      }
    }
    return works;
  }

  private static String pathOf(Role role) {
    return switch (role) {
      case ADMINISTRATOR -> "/beheer";
      case OFFICER, HELPER -> "/bureau";
      case SCHOOL -> "/school";
      case NOTARY -> "/notaris";
      case AUDITOR -> "/controle";
    };
  }

  void show(Visit visit) {
    show(visit, Form.empty());
  }

  private void show(Visit visit, Form form) {
    Page page = visit.page("admin", "own.title");
    Map<String, Object> model = model(parts, own(visit), form);
    if (form.isSound()) {
      visit.show("admin/own.jte", page, model);
    } else {
      visit.showAgain("admin/own.jte", page, form, model);
    }
  }

  /// What stands on the page of an account.
  static Map<String, Object> model(Parts parts, Account account, Form form) {
    return Map.of(
        "form",
        form,
        "account",
        account,
        "names",
        PlaceNames.of(parts, List.of(account)),
        "hasPassword",
        parts.store().accounts().findPassword(account.id()).isPresent(),
        "tokens",
        parts.store().tokens().of(account.id()));
  }

  /// A new password ends all other visits: who knew the old one is out.
  void changePassword(Visit visit) {
    Account account = own(visit);
    Form form = visit.form();
    Page page = visit.page("admin", "own.title");
    String old = form.values("old").stream().findFirst().orElse("");
    if (!passwords.matches(old, parts.store().accounts().findPassword(account.id()))) {
      form.wrong("old", page.say("own.old.wrong"));
      record.keep(visit, visit.visitor(), AccessLog.Action.SIGN_IN_REFUSED, "old password");
    } else {
      NewPassword.check(form, page, account.name(), account.email());
    }
    if (!form.isSound()) {
      show(visit, form);
      return;
    }
    parts.store().accounts().keepPassword(account.id(), passwords.hash(NewPassword.typed(form)));
    record.accountChanged(visit, "password changed");
    beginAnew(visit, account);
    visit.goTo("/mijn-account", "own.changed");
  }

  void endOthers(Visit visit) {
    Account account = own(visit);
    record.accountChanged(visit, "other visits ended");
    beginAnew(visit, account);
    visit.goTo("/mijn-account", "own.ended");
  }

  private void beginAnew(Visit visit, Account account) {
    parts.store().sessions().endAllOf(account.id());
    parts.sessions().begin(visit.context(), new Visitor.Staff(account));
  }

  static Account own(Visit visit) {
    return visit.visitor().findAccount().orElseThrow(Refused::notFound);
  }
}
