package nl.speelveld.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.AdminScope;
import nl.speelveld.web.page.Details;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.MailSettings;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.visit.Visit;

/// What an administrator looks after: days of destruction, the record of who did what, settings.
final class OverviewPages {
  private static final int A_PAGE = 50;

  private final Parts parts;

  OverviewPages(Parts parts) {
    this.parts = parts;
  }

  void home(Visit visit) {
    LocalDate today = LocalDate.ofInstant(visit.now(), Moments.HERE);
    long due = rounds(visit).stream().filter(round -> isDue(round, today)).count();
    visit.show("admin/home.jte", visit.page("admin", "home.title"), Map.of("due", (int) due));
  }

  void retention(Visit visit) {
    Page page = page(visit, "retention.title");
    LocalDate today = LocalDate.ofInstant(visit.now(), Moments.HERE);
    List<ShownRetention.Kept> kept =
        rounds(visit).stream()
            .filter(round -> round.phase() != Phase.CLEARED)
            .map(round ->
                new ShownRetention.Kept(
                    round.title(),
                    round.municipality(),
                    page.numbers().date(round.keepUntil()),
                    isDue(round, today)))
            .toList();
    Map<String, OfficeRound> mine =
        rounds(visit).stream().collect(Collectors.toMap(OfficeRound::id, round -> round));
    Map<String, String> names = names();
    List<ShownRetention.Gone> gone =
        parts.store().rounds().destroyed().stream()
            .filter(its -> mine.containsKey(its.round()))
            .map(its -> gone(page, its, names))
            .toList();
    visit.show("admin/retention.jte", page, Map.of("retention", new ShownRetention(kept, gone)));
  }

  private static ShownRetention.Gone gone(
      Page page, Rounds.Destroyed its, Map<String, String> names) {
    List<String> rows =
        its.rows().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(row -> row.getKey() + ": " + page.numbers().whole(row.getValue()))
            .toList();
    return new ShownRetention.Gone(
        its.title(),
        page.moment(its.at()),
        names.getOrDefault(its.by(), its.by()),
        String.join(", ", rows));
  }

  void log(Visit visit) {
    Page page = page(visit, "log.title");
    AdminScope scope = AccountPages.scope(visit);
    String municipality = scope.municipalities().stream().findFirst().orElse("");
    AccessLog log = parts.store().accessLog();
    int all = log.count(question(municipality, 0));
    int pages = Math.max(1, (all + A_PAGE - 1) / A_PAGE);
    String typed = visit.query("bladzijde");
    int at = Math.clamp(typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1, 1, pages);
    Map<String, String> names = names();
    List<ShownRecord.Row> rows =
        log.newest(question(municipality, (at - 1) * A_PAGE)).stream()
            .map(entry ->
                new ShownRecord.Row(
                    page.moment(entry.at()),
                    who(page, entry.who(), names),
                    page.say("action." + entry.action().name()),
                    entry.municipality(),
                    Details.of(page, entry.detail())))
            .toList();
    visit.show("admin/log.jte", page, Map.of("log", new ShownRecord(rows, at, pages)));
  }

  private static AccessLog.Question question(String municipality, int from) {
    return new AccessLog.Question(municipality, "", "", from, A_PAGE);
  }

  private static String who(Page page, String recorded, Map<String, String> names) {
    return switch (recorded) {
      case "family", "stranger" -> page.say("who." + recorded);
      default -> names.getOrDefault(recorded, recorded);
    };
  }

  void settings(Visit visit) {
    Page page = page(visit, "settings.title");
    WebSettings settings = parts.settings();
    List<ShownSetting> all = new ArrayList<>();
    all.add(new ShownSetting("version", settings.version()));
    all.add(
        new ShownSetting(
            "address",
            settings.address().map(Object::toString).orElse(page.say("settings.address.none"))));
    all.add(
        new ShownSetting(
            "secure", page.say(settings.isSecure() ? "settings.yes" : "settings.secure.no")));
    all.add(
        new ShownSetting(
            "oidc",
            settings
                .operations()
                .elsewhere()
                .map(OidcSettings::name)
                .orElse(page.say("settings.oidc.none"))));
    all.add(new ShownSetting("mail", mail(page, settings.operations().mail())));
    all.add(
        new ShownSetting(
            "store",
            page.say(parts.store().isReady() ? "settings.store.up" : "settings.store.down")));
    all.add(
        new ShownSetting(
            "data", page.say(parts.monitor().isPresent() ? "settings.yes" : "settings.data.none")));
    all.add(
        new ShownSetting("demo", page.say(settings.demo() ? "settings.demo.on" : "settings.no")));
    visit.show("admin/settings.jte", page, Map.of("settings", all));
  }

  private static String mail(Page page, MailSettings mail) {
    return page.say(
        switch (mail.way()) {
          case MailSettings.Way.Kept _ -> "settings.mail.kept";
          case MailSettings.Way.Folder _ -> "settings.mail.folder";
          case MailSettings.Way.Smtp _ -> "settings.mail.smtp";
        });
  }

  void backup(Visit visit) {
    visit.show("admin/backup.jte", page(visit, "backup.title"), Map.of());
  }

  private static boolean isDue(OfficeRound round, LocalDate today) {
    return round.phase() != Phase.CLEARED && today.isAfter(round.keepUntil());
  }

  /// Rounds within reach of the administrator.
  private List<OfficeRound> rounds(Visit visit) {
    AdminScope scope = AccountPages.scope(visit);
    return parts.store().rounds().all().stream()
        .filter(round -> scope.isWhole() || scope.municipalities().contains(round.municipality()))
        .toList();
  }

  private Map<String, String> names() {
    return parts.store().accounts().all().stream()
        .collect(Collectors.toMap(Account::toString, Account::name, (a, b) -> a));
  }

  private static Page page(Visit visit, String title) {
    Page page = visit.page("admin", title);
    return page.under(page.say("home.title"), "/beheer");
  }
}
