package nl.speelveld.web.admin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Tokens;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Keys with which programs use the API for an account. A key is shown once; only its hash is kept.
final class TokenPages {
  private static final List<String> DAYS = List.of("30", "90", "365");
  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private final Parts parts;
  private final AdminRecord record;

  TokenPages(Parts parts) {
    this.parts = parts;
    this.record = new AdminRecord(parts);
  }

  void make(Visit visit) {
    Account account = OwnPages.own(visit);
    Form form = visit.form();
    Page page = visit.page("admin", "own.title");
    String name = form.value("token").replaceAll("\\p{Cntrl}+", " ").strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      form.wrong("token", page.say("token.name.wrong"));
    } else if (!DAYS.contains(form.value("days"))) {
      form.wrong("days", page.say("token.days.wrong"));
    } else if (parts.store().tokens().of(account.id()).size() >= MOST) {
      form.wrong("token", page.say("token.many"));
    }
    if (!form.isSound()) {
      visit.showAgain("admin/own.jte", page, form, OwnPages.model(parts, account, form));
      return;
    }
    String secret = parts.secrets().secret();
    Duration works = Duration.ofDays(Long.parseLong(form.value("days")));
    parts
        .store()
        .tokens()
        .keep(
            new Tokens.Token(
                Secrets.key(secret), account.id(), name, visit.now(), visit.now().plus(works)));
    record.tokenChanged(visit, "made");
    Page made = visit.page("admin", "token.title");
    visit.show(
        "admin/token.jte",
        made.under(made.say("own.title"), "/mijn-account"),
        Map.of("secret", secret, "name", name));
  }

  void takeBack(Visit visit) {
    Account account = OwnPages.own(visit);
    String key = visit.form().value("key");
    if (parts.store().tokens().of(account.id()).stream().noneMatch(its -> its.key().equals(key))) {
      throw Refused.notFound();
    }
    parts.store().tokens().end(key);
    record.tokenChanged(visit, "taken back");
    visit.goTo("/mijn-account", "token.ended");
  }
}
