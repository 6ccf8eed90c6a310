package nl.speelveld.web.audit;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.page.Details;
import nl.speelveld.web.page.Moments;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// The record of who saw what, for who is in charge of a round and for who supervises.
final class AccessPages {
  private static final int A_PAGE = 50;
  private static final int MOST = 100_000;

  private final Parts parts;
  private final PublicRounds open;

  AccessPages(Parts parts, PublicRounds open) {
    this.parts = parts;
    this.open = open;
  }

  /// Rounds of the municipalities that an auditor supervises.
  void home(Visit visit) {
    List<ShownRound> rounds =
        parts.access().all(visit.visitor(), Role.AUDITOR).stream()
            .map(round ->
                new ShownRound(
                    round.id(),
                    round.title(),
                    round.municipality(),
                    round.phase().id(),
                    open.isPublic(round)))
            .toList();
    visit.show("audit/auditor.jte", visit.page("audit", "auditor.title"), Map.of("rounds", rounds));
  }

  void show(Visit visit) {
    show(visit, visit.query("actie"), "");
  }

  /// The entries of one child; the pseudonym is typed, so that it stands in no address.
  void ofChild(Visit visit) {
    show(visit, "", visit.form().value("kind"));
  }

  private void show(Visit visit, String action, String child) {
    OfficeRound round = round(visit);
    List<AccessLog.Entry> entries = entries(round, action, child);
    int pages = Math.max(1, (entries.size() + A_PAGE - 1) / A_PAGE);
    int at = Math.clamp(number(visit.query("bladzijde")), 1, pages);
    Page page = visit.page("audit", "access.title");
    Map<String, String> names = names();
    List<ShownAccess.Row> rows =
        entries.stream()
            .skip((long) (at - 1) * A_PAGE)
            .limit(A_PAGE)
            .map(entry -> row(page, entry, names))
            .toList();
    ShownAccess model =
        new ShownAccess(
            "/bureau/rondes/" + round.id() + "/inzage",
            rows,
            action,
            Arrays.stream(AccessLog.Action.values()).map(Enum::name).toList(),
            child,
            new ShownAccess.Pages(at, pages, entries.size()));
    visit.show(
        "audit/access.jte",
        page.under(round.title(), homeOf(visit, round)),
        Map.of("access", model));
  }

  private static String homeOf(Visit visit, OfficeRound round) {
    return visit.visitor().is(Role.OFFICER, round.municipality())
        ? "/bureau/rondes/" + round.id()
        : "/controle";
  }

  void csv(Visit visit) {
    OfficeRound round = round(visit);
    Page page = visit.page("audit", "access.title");
    Map<String, String> names = names();
    CsvLines lines = new CsvLines();
    lines.line(List.of("at", "who", "role", "action", "child", "detail"));
    for (AccessLog.Entry entry : entries(round, visit.query("actie"), "")) {
      ShownAccess.Row row = row(page, entry, names);
      String at =
          ZonedDateTime.ofInstant(entry.at(), Moments.HERE)
              .truncatedTo(ChronoUnit.SECONDS)
              .toOffsetDateTime()
              .toString();
      lines.line(List.of(at, row.who(), row.role(), row.action(), row.child(), row.detail()));
    }
    keep(visit, round);
    visit.download(
        "inzage-" + round.id() + ".csv",
        "text/csv; charset=utf-8",
        lines.toText().getBytes(StandardCharsets.UTF_8));
  }

  private void keep(Visit visit, OfficeRound round) {
    Role role =
        visit.visitor().is(Role.OFFICER, round.municipality()) ? Role.OFFICER : Role.AUDITOR;
    parts
        .store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                visit.now(),
                visit.visitor().recorded(),
                role.id(),
                round.municipality(),
                AccessLog.Action.EXPORTED,
                round.id(),
                "",
                "access log"));
  }

  private OfficeRound round(Visit visit) {
    return parts.access().of(visit, Role.OFFICER, Role.AUDITOR);
  }

  private List<AccessLog.Entry> entries(OfficeRound round, String action, String child) {
    boolean known =
        Arrays.stream(AccessLog.Action.values()).anyMatch(its -> its.name().equals(action));
    if (!action.isEmpty() && !known) {
      throw Refused.notFound();
    }
    return parts
        .store()
        .accessLog()
        .newest(new AccessLog.Question(round.municipality(), round.id(), child, 0, MOST))
        .stream()
        .filter(entry -> action.isEmpty() || entry.action().name().equals(action))
        .toList();
  }

  private static ShownAccess.Row row(Page page, AccessLog.Entry entry, Map<String, String> names) {
    return new ShownAccess.Row(
        page.moment(entry.at()),
        names.getOrDefault(entry.who(), who(page, entry.who())),
        entry.role().isEmpty() ? "" : page.say("role." + entry.role()),
        page.say("action." + entry.action().name()),
        entry.child(),
        Details.of(page, entry.detail()));
  }

  private static String who(Page page, String recorded) {
    return switch (recorded) {
      case "family", "stranger" -> page.say("who." + recorded);
      default -> recorded;
    };
  }

  /// Names by what the record writes.
  private Map<String, String> names() {
    return parts.store().accounts().all().stream()
        .collect(Collectors.toMap(Account::toString, Account::name, (a, b) -> a));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
  }
}
