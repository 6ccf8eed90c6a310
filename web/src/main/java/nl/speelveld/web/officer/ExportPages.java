package nl.speelveld.web.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;

/// Everything of a round as one file, and files to begin with.
record ExportPages(Desk desk) {
  List<Route> routes() {
    return List.of(
        Route.get("/bureau/rondes/{round}/alles", Desk.DOOR, this::askAll),
        Route.post("/bureau/rondes/{round}/alles", Desk.DOOR, this::all),
        Route.get("/bureau/rondes/{round}/sjabloon/{file}", Desk.DOOR, this::template));
  }

  private void askAll(Visit visit) {
    OfficeRound round = desk.round(visit);
    Page page = desk.page(visit, round, "all.title");
    visit.show(
        "officer/sure.jte",
        page,
        Map.of(
            "sure",
            new Sure(
                Desk.path(round, "alles"),
                round.version(),
                List.of(page.say("all.what"), page.say("all.logged")),
                List.of(page.say("all.careful")),
                page.say("all.button"),
                false,
                Desk.path(round))));
  }

  private void all(Visit visit) throws IOException {
    OfficeRound round = desk.round(visit);
    desk.record(visit, round, AccessLog.Action.EXPORTED, "everything");
    Map<String, String> files = new RoundExport(desk.store(), round).files();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    visit.download("ronde-" + round.id() + ".zip", "application/zip", bytes.toByteArray());
  }

  /// A file with the right head and one row to begin with.
  private void template(Visit visit) {
    OfficeRound round = desk.round(visit);
    DataFile kind = DataFile.find(visit.param("file")).orElseThrow(Refused::notFound);
    String more =
        kind == DataFile.CHILDREN ? String.join(",", desk.reading(round).columnsOfRules()) : "";
    String columns = more.isEmpty() ? "" : "," + more;
    String text =
        switch (kind) {
          case SCHOOLS -> "programme,school,wijk\nDe Linde,De Linde,Noord\n";
          case SEATS -> "programme,seats\nDe Linde,24\n";
          case CHILDREN ->
              "key,name,born,address,postcode,place,language,email"
                  + columns
                  + "\n1001,Sam Jansen,2023-09-22,Wilgengracht 3,1234 AB,Speelveld,nl,"
                  + "ouder@voorbeeld.example"
                  + ",".repeat(more.isEmpty() ? 0 : more.split(",", -1).length)
                  + "\n";
          case PAGES -> "programme\nDe Linde\n";
          case LOTTERY -> "applicant,number\nBCDFGH,1\n";
          case OFFICE -> officeTemplate();
        };
    visit.download(kind.file(), "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String officeTemplate() {
    return """
    letters:
      sender:
        name: Bureau Aanmelden
        address: [Raadhuisplein 1, 1234 AB Speelveld]
        contact:
          nl: Bel 14 0000 of mail naar aanmelden@speelveld.example.
          en: Call 14 0000 or mail to aanmelden@speelveld.example.
      round:
        nl: de basisscholen
        en: primary schools
      publication: aanmelden.speelveld.example/rondes
      remedies:
        all:
          road: complaint
          body: {nl: het bestuur van de school, en: the board of the school}
          address: aanmelden.speelveld.example/oneens
    """;
  }
}
