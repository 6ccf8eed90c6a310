package nl.speelveld.web.officer.rules;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Makes a round: from rules that others use, or from a file.
final class NewRoundPages {
  private static final String ROOM = "officer.rules";
  private static final int LARGEST = 1 << 20;

  private final Parts parts;
  private final RulesDesk desk;

  NewRoundPages(Parts parts, RulesDesk desk) {
    this.parts = parts;
    this.desk = desk;
  }

  /// The form.
  void show(Visit visit) {
    Page page = page(visit);
    visit.show("officer/rules/newround.jte", page, model(visit, Form.empty(), List.of()));
  }

  private static Page page(Visit visit) {
    Page page = visit.page(ROOM, "new.title");
    return page.under(page.say("crumb.office"), "/bureau");
  }

  private Map<String, Object> model(Visit visit, Form form, List<Advice> faults) {
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("municipalities", municipalities(visit));
    model.put("faults", faults);
    return model;
  }

  /// Where the officer works: the municipality of the installation in front.
  private List<String> municipalities(Visit visit) {
    String usual = parts.settings().municipality();
    return visit.visitor().findAccount().stream()
        .flatMap(account -> account.grants().stream())
        .filter(grant -> grant.role() == Role.OFFICER)
        .map(Grant::municipality)
        .distinct()
        .sorted((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)))
        .toList();
  }

  /// The form is handed in.
  void make(Visit visit) throws IOException {
    Form form = visit.form();
    Page page = page(visit);
    String municipality = municipality(visit, form);
    String title = form.value("title").replaceAll("\\s+", " ");
    Optional<String> text = text(visit, form, page);
    if (text.isEmpty()) {
      visit.showAgain("officer/rules/newround.jte", page, form, model(visit, form, List.of()));
      return;
    }
    switch (RulesFile.read(RulesDesk.FILE, text.get())) {
      case RulesFile.Result.Refused(Findings findings) -> {
        form.wrong("bestand", page.say("new.refused", arg("n", (int) findings.count())));
        List<Advice> faults = Advice.ofLines(findings, page.language());
        visit.showAgain("officer/rules/newround.jte", page, form, model(visit, form, faults));
      }
      case RulesFile.Result.Read(RoundRules read) -> {
        RoundRules rules =
            title.isEmpty() ? read : read.titled(title, read.version(), read.source());
        String kept = title.isEmpty() ? text.get() : RulesWriter.write(rules);
        OfficeRound round = desk.add(visit, municipality, rules, kept);
        visit.goTo(Opened.path(round), "notice.made");
      }
    }
  }

  private String municipality(Visit visit, Form form) {
    List<String> mine = municipalities(visit);
    String asked = form.value("gemeente");
    if (mine.isEmpty() || !(asked.isEmpty() || mine.contains(asked))) {
      throw new Refused(Refused.Why.NOT_ALLOWED);
    }
    return asked.isEmpty() ? mine.getFirst() : asked;
  }

  /// The text of the rules that were chosen, or a fault on the form.
  private static Optional<String> text(Visit visit, Form form, Page page) throws IOException {
    if (form.value("start").equals("bestand")) {
      Optional<UploadedFile> file = visit.findFile("bestand");
      if (file.isEmpty() || file.get().size() > LARGEST) {
        form.wrong("bestand", page.say(file.isEmpty() ? "new.noFile" : "new.tooLarge"));
        return Optional.empty();
      }
      try (InputStream in = file.get().content()) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Optional<Preset> preset =
        Arrays.stream(Preset.values())
            .filter(its -> its.id().equals(form.value("start")))
            .findFirst();
    if (preset.isEmpty()) {
      form.wrong("start", page.say("new.choose"));
      return Optional.empty();
    }
    return Optional.of(preset.get().rules());
  }
}
