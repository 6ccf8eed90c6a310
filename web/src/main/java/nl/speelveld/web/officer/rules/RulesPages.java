package nl.speelveld.web.officer.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.runs.enrolment.questions.WhoGoesFirst;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Visit;

/// The pages about the rules as a whole: what they say, who would go first at a school, the text.
final class RulesPages {
  private static final String ROOM = "officer.rules";
  private static final String VERSION = "versie";

  private final RulesDesk desk;

  RulesPages(RulesDesk desk) {
    this.desk = desk;
  }

  /// The round of the address with its rules. Rules that cannot be read are told on the page of the
  /// text.
  Opened opened(Visit visit) {
    OfficeRound round = desk.round(visit);
    return desk.find(round).orElseThrow(() -> new Unread(round));
  }

  /// The rules of a round cannot be read as they stand.
  static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient OfficeRound round;

    private Unread(OfficeRound round) {
      super("rules of round (" + round.id() + ") cannot be read", null, false, false);
      this.round = round;
    }

    OfficeRound round() {
      return round;
    }
  }

  /// A page under the rules of a round.
  Page page(Visit visit, Opened it, String title) {
    return page(visit, it.round(), title);
  }

  private static Page page(Visit visit, OfficeRound round, String title) {
    Page page = visit.page(ROOM, title);
    Page under =
        page.under(page.say("crumb.office"), "/bureau")
            .under(round.title(), "/bureau/rondes/" + round.id());
    return title.equals("overview.title")
        ? under
        : under.under(page.say("overview.crumb"), Opened.path(round));
  }

  /// What the rules say, part by part.
  void overview(Visit visit) {
    Opened it = opened(visit);
    Page page = page(visit, it, "overview.title");
    visit.show(
        "officer/rules/overview.jte",
        page,
        Map.of("view", RulesView.of(it, page), "rows", new Summaries(page, it.rules()).rows()));
  }

  /// The file, to keep.
  void download(Visit visit) {
    String text = desk.text(desk.round(visit));
    visit.download(RulesDesk.FILE, "application/yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /// The rules as text.
  void text(Visit visit) {
    OfficeRound round = desk.round(visit);
    String text = desk.text(round);
    showText(visit, round, Form.filled(Map.of("tekst", text)), findings(text));
  }

  private static Findings findings(String text) {
    return switch (RulesFile.read(RulesDesk.FILE, text)) {
      case RulesFile.Result.Read ignored -> Findings.none();
      case RulesFile.Result.Refused(Findings findings) -> findings;
    };
  }

  private void showText(Visit visit, OfficeRound round, Form form, Findings findings) {
    Page page = page(visit, round, "text.title");
    Map<String, Object> model = new HashMap<>();
    model.put("round", round);
    model.put("path", Opened.path(round));
    model.put("form", form);
    model.put("faults", Advice.ofLines(findings, page.language()));
    model.put("lines", form.value("tekst").lines().toList());
    if (findings.hasErrors() || findings.count() > 0 || !form.isSound()) {
      visit.context().status(visit.context().method().name().equals("POST") ? 422 : 200);
    }
    visit.show("officer/rules/text.jte", page.withProblems(form.problems()), model);
  }

  /// A text is handed in.
  void handInText(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (!round.phase().takesFiles()) {
      visit.goTo(Opened.path(round), "notice.closed");
      return;
    }
    Form typed = visit.form();
    String text = String.join("", typed.values("tekst")).replace("\r\n", "\n");
    Form form = Form.filled(Map.of("tekst", text));
    switch (RulesFile.read(RulesDesk.FILE, text)) {
      case RulesFile.Result.Refused(Findings findings) -> {
        Page words = visit.page(ROOM, "text.title");
        form.wrong("tekst", words.say("text.refused"));
        showText(visit, round, form, findings);
      }
      case RulesFile.Result.Read(RoundRules rules) -> {
        boolean seen = typed.value(VERSION).equals(Long.toString(round.version()));
        if (seen && desk.keep(visit, round, rules, text)) {
          visit.goTo(Opened.path(round), "notice.saved");
        } else {
          form.wrong("tekst", visit.page(ROOM, "text.title").say("fault.overtaken"));
          showText(visit, desk.round(visit), form, Findings.none());
        }
      }
    }
  }

  /// Who would go first at a school.
  void preview(Visit visit) {
    Opened it = opened(visit);
    Page page = page(visit, it, "preview.title");
    Optional<RuleEffect.Lists> whose = children(visit, it, visit.query("gegevens"));
    List<String> schools =
        whose.map(its -> it.withData(its.data()).schools()).orElseGet(it::schools);
    String first = schools.isEmpty() ? "" : schools.getFirst();
    String school = schools.contains(visit.query("school")) ? visit.query("school") : first;
    Map<String, Object> model = new HashMap<>();
    model.put("view", RulesView.of(it, page));
    model.put("schools", schools);
    model.put("school", school);
    model.put("others", desk.others(visit, it.round()));
    model.put("whose", whose.map(its -> its.round().id()).orElse(""));
    model.put("words", new ClassWords(page));
    model.put(
        "answer",
        school.isEmpty() || whose.isEmpty()
            ? Optional.empty()
            : Optional.of(WhoGoesFirst.of(it.rules(), whose.get().data(), school)));
    visit.show("officer/rules/preview.jte", page, model);
  }

  /// Children that are known: of the round itself, else of another round of the municipality.
  private Optional<RuleEffect.Lists> children(Visit visit, Opened it, String asked) {
    Optional<RuleEffect.Lists> own =
        desk.findChildren(it.round()).map(data -> new RuleEffect.Lists(it.round(), data));
    return asked.isEmpty() || asked.equals(it.round().id())
        ? own.or(() -> other(visit, it, ""))
        : other(visit, it, asked);
  }

  /// Lists that are known: of the round itself, else of another round of the municipality.
  Optional<RuleEffect.Lists> lists(Visit visit, Opened it, String asked) {
    Optional<RuleEffect.Lists> own =
        it.data().filter(RulesPages::hasLists).map(data -> new RuleEffect.Lists(it.round(), data));
    return asked.isEmpty() || asked.equals(it.round().id())
        ? own.or(() -> other(visit, it, ""))
        : other(visit, it, asked);
  }

  private static boolean hasLists(RoundData data) {
    return data.preferences().rows() > 0;
  }

  /// Another round with lists: the one that is asked, else the newest.
  private Optional<RuleEffect.Lists> other(Visit visit, Opened it, String asked) {
    return desk.others(visit, it.round()).stream()
        .filter(round -> asked.isEmpty() || round.id().equals(asked))
        .flatMap(round ->
            desk.findData(round).filter(RulesPages::hasLists).stream()
                .map(data -> new RuleEffect.Lists(round, data)))
        .findFirst();
  }
}
