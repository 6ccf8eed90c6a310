package nl.speelveld.web.officer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.report.letters.RoundLetters;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.FamilyRounds;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Letters with the outcome.
record LetterPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/brieven", Desk.DOOR, this::askLetters),
        Route.post("/bureau/rondes/{round}/brieven", Desk.DOOR, this::letters));
  }

  private void askLetters(Visit visit) {
    OfficeRound round = published(visit);
    visit.show(
        "officer/outcome-letters.jte",
        desk.page(visit, round, "letters.title"),
        Map.of(
            "round",
            round,
            "children",
            findLetters(round).map(RoundLetters::size).orElse(0),
            "office",
            desk.findOffice(round).isPresent()));
  }

  private OfficeRound published(Visit visit) {
    OfficeRound round = desk.round(visit);
    if (round.phase() != Phase.PUBLISHED) {
      throw Refused.notFound();
    }
    return round;
  }

  private void letters(Visit visit) throws IOException {
    OfficeRound round = published(visit);
    boolean pdf = visit.form().value("vorm").equals("pdf");
    Optional<RoundLetters> letters = findLetters(round);
    if (letters.isEmpty()) {
      visit.goTo(Desk.path(round, "brieven"));
      return;
    }
    desk.record(
        visit, round, AccessLog.Action.LETTERS_MADE, letters.get().size() + " letters of outcome");
    if (pdf) {
      visit.stream("brieven.zip", "application/zip", out -> zip(letters.get(), visit, out));
    } else {
      visit.stream(
          "brieven.html", "text/html; charset=utf-8", out -> page(letters.get(), visit, out));
    }
  }

  private static void page(RoundLetters letters, Visit visit, OutputStream out) throws IOException {
    out.write(letters.start(visit.language()).getBytes(StandardCharsets.UTF_8));
    for (int row = 0; row < letters.size(); row++) {
      out.write(letters.part(row, visit.language()).getBytes(StandardCharsets.UTF_8));
    }
    out.write(RoundLetters.end().getBytes(StandardCharsets.UTF_8));
  }

  private static void zip(RoundLetters letters, Visit visit, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int row = 0; row < letters.size(); row++) {
      zip.putNextEntry(new ZipEntry(letters.pseudonym(row) + ".pdf"));
      zip.write(letters.pdf(row, visit.language()));
      zip.closeEntry();
      zip.flush(); // each letter goes out when it is made
    }
    zip.finish();
  }

  /// The letters of a round; empty where the details for letters are missing.
  Optional<RoundLetters> findLetters(OfficeRound round) {
    return desk.parts()
        .open()
        .find(round)
        .filter(its -> its.progress() instanceof Progress.Assigned)
        .flatMap(its ->
            desk.findOffice(round)
                .flatMap(office -> FamilyRounds.find(its, office))
                .map(family -> {
                  var sealed = ((Progress.Assigned) its.progress()).drawn().sealed();
                  return RoundLetters.of(
                      family,
                      addresses(round),
                      row ->
                          row < sealed.round().market().applicants()
                              ? Optional.of(sealed.receipt(row))
                              : Optional.empty());
                }));
  }

  private Map<String, FamilyAddress> addresses(OfficeRound round) {
    Map<String, FamilyAddress> addresses = new HashMap<>();
    for (Child child : desk.store().children().all(round.id())) {
      addresses.put(
          child.pseudonym(),
          new FamilyAddress(
              child.person().name(), child.person().lines(), child.person().language()));
    }
    return addresses;
  }
}
