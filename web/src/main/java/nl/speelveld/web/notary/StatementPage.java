package nl.speelveld.web.notary;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where the notary signs, once the outcome is public. The statement stands beside the published
/// files, not among them: their fingerprints were made before.
final class StatementPage {
  /// The file of the office that holds what was signed.
  static final String FILE = "notary-statement.txt";

  private static final String TEMPLATE = "notary/statement.jte";
  private final NotaryDesk desk;

  StatementPage(NotaryDesk desk) {
    this.desk = desk;
  }

  void ask(Visit visit) {
    OfficeRound round = published(visit);
    Page page = NotaryDesk.below(visit, round, "statement.title");
    visit.show(TEMPLATE, page, model(round, Form.empty()));
  }

  void sign(Visit visit) {
    OfficeRound round = published(visit);
    Form form = visit.form();
    Page page = NotaryDesk.below(visit, round, "statement.title");
    if (findSigned(round).isPresent()) {
      form.wrong("", page.say("statement.already"));
    } else if (!form.has("akkoord")) {
      form.wrong("akkoord", page.say("statement.tick"));
    } else if (!form.value("gezien").equals(fingerprint(unsigned(round)))) {
      form.wrong("", page.say("statement.other")); // somebody withdrew since: the log grew
    } else {
      String signed = unsigned(round).signed(NotaryDesk.nameOf(visit), visit.now());
      if (!desk.keep(round, FILE, signed)) {
        form.wrong("", page.say("round.changed"));
      }
    }
    if (!form.isSound()) {
      visit.showAgain(TEMPLATE, page, form, model(round, form));
      return;
    }
    desk.record(visit, round, "statement");
    visit.goTo(NotaryDesk.pathOf(round), "statement.done");
  }

  private Map<String, Object> model(OfficeRound round, Form form) {
    Optional<String> signed = findSigned(round);
    return Map.of(
        "form", form,
        "path", NotaryDesk.pathOf(round),
        "id", round.id(),
        "signed", signed.isPresent(),
        "seen", fingerprint(unsigned(round)),
        "text", signed.orElseGet(() -> unsigned(round).text()));
  }

  private static String fingerprint(Statement statement) {
    return Sha256.ofText(statement.text()).hex();
  }

  private Statement unsigned(OfficeRound round) {
    return new Statement(desk.parts().store().rounds().published(round.id()), round.title());
  }

  private Optional<String> findSigned(OfficeRound round) {
    return Optional.ofNullable(desk.parts().store().rounds().files(round.id()).get(FILE));
  }

  private OfficeRound published(Visit visit) {
    return Optional.of(desk.round(visit))
        .filter(round -> !round.phase().isBefore(Phase.PUBLISHED))
        .orElseThrow(Refused::notFound);
  }
}
