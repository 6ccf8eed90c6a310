package nl.speelveld.web.notary;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.SecretHash;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Where a notary hands in the hash of a secret, before the freeze. After it a hash is only for a
/// draw that is held again: the one that was published stays.
final class SecretPage {
  private static final String TEMPLATE = "notary/secret.jte";

  private final NotaryDesk desk;

  SecretPage(NotaryDesk desk) {
    this.desk = desk;
  }

  void ask(Visit visit) {
    OfficeRound round = round(visit);
    Optional<SecretHash> known = desk.findHash(round);
    Form form =
        known.map(its -> Form.filled(Map.of("hash", its.hash().hex()))).orElseGet(Form::empty);
    Page page = NotaryDesk.below(visit, round, "secret.title");
    visit.show(TEMPLATE, page, model(round, form, page));
  }

  void keep(Visit visit) {
    OfficeRound round = round(visit);
    Form form = visit.form();
    Page page = NotaryDesk.below(visit, round, "secret.title");
    Optional<Value256> hash = Value256.find(bare(form.value("hash")));
    if (hash.isEmpty()) {
      form.wrong("hash", page.say("secret.noHash"));
    } else if (!keep(visit, round, hash.get())) {
      form.wrong("", page.say("round.changed"));
    }
    if (!form.isSound()) {
      visit.showAgain(TEMPLATE, page, form, model(round, form, page));
      return;
    }
    desk.record(visit, round, "secret hash");
    visit.goTo(NotaryDesk.pathOf(round), "secret.kept");
  }

  private boolean keep(Visit visit, OfficeRound round, Value256 hash) {
    SecretHash handedIn =
        new SecretHash(hash, NotaryDesk.nameOf(visit), visit.now().truncatedTo(ChronoUnit.SECONDS));
    return desk.keep(round, SecretHash.FILE, handedIn.text());
  }

  private OfficeRound round(Visit visit) {
    return Optional.of(desk.round(visit))
        .filter(round -> round.phase().isBefore(Phase.PUBLISHED))
        .orElseThrow(Refused::notFound);
  }

  private Map<String, Object> model(OfficeRound round, Form form, Page page) {
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("path", NotaryDesk.pathOf(round) + "/geheim");
    model.put("late", !round.phase().isBefore(Phase.FROZEN));
    model.put("known", desk.findHash(round).map(its -> page.moment(its.at())).orElse(""));
    return model;
  }

  /// Digits as people copy them: with blanks, line ends or capitals.
  static String bare(String typed) {
    return typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
