package nl.speelveld.web.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.Browser;
import nl.speelveld.web.TestOffice;
import nl.speelveld.web.parts.OpenRounds;

/// A small town with a round for tests: three schools, four children, lists of one to three.
final class FamilyTown implements AutoCloseable {
  static final String ROUND = "HAVENDAM2345";
  private static final String RULES =
      """
      title: Havendam
      version: 1
      source: {reference: afspraak, date: 2026-01-01}
      types: []
      priorities:
        - id: broer-zus
          nl: broer of zus op school
          en: brother or sister at school
          when: {applicant: siblings, among: programme}
      seats:
        general: []
      tieBreak: one number
      lists: {least: 2, most: 3}
      guarantees: []
      calendar:
        opens: 2026-02-01
        closes: 2026-03-10
        freezes: 2026-03-12
        draws: 2026-03-13
        publishes: 2026-03-16
        reservesEnd: 2026-10-01
      """;

  final TestOffice office = TestOffice.open();

  FamilyTown() {
    Map<String, String> files =
        Map.of(
            "round.yaml",
            RULES,
            "schools.csv",
            "programme,name,kind\nNoord,School Noord,openbaar\nZuid,School Zuid,bijzonder\n"
                + "West,School West,openbaar\n",
            "seats.csv",
            "programme,seats\nNoord,1\nZuid,2\nWest,5\n",
            "school-pages.csv",
            "programme,contribution,openDays\nNoord,45,12 maart\n");
    office
        .store()
        .rounds()
        .add(
            new OfficeRound(
                ROUND,
                "GM9001",
                "Havendam",
                Phase.PREPARING,
                Instant.parse("2026-03-10T23:00:00Z"), // midnight here
                Optional.empty(),
                LocalDate.of(2027, 1, 1),
                0),
            files);
    office
        .store()
        .children()
        .replaceAll(round(), List.of(child("anna"), child("bram"), child("cato"), child("daan")));
    in(Phase.OPEN);
  }

  private static Child child(String pseudonym) {
    LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("siblings", pseudonym.equals("anna") ? "Zuid" : "");
    return new Child(
        pseudonym,
        attributes,
        Map.of("Noord", 900, "Zuid", 250, "West", 1400),
        new Child.Person(
            "Merel " + pseudonym,
            "2022-05-06",
            List.of("Elzenpad 1"),
            "nl",
            pseudonym + "@gezin.example"));
  }

  OfficeRound round() {
    return office.store().rounds().find(ROUND).orElseThrow();
  }

  void in(Phase phase) {
    OfficeRound seen = round();
    office.store().rounds().replace(seen, seen.in(phase));
  }

  Browser family(String child) {
    return office.browserOf(new Visitor.Family(ROUND, child));
  }

  /// Freezes, draws and publishes.
  void publish() {
    in(Phase.CLOSED);
    String secret = Sha256.ofText("notary").hex();
    step((round, now) ->
        new RoundSteps(round, now)
            .freeze(
                Sha256.ofText("salt"),
                new Commitment.Announced("test", "test", Commitment.hashOfSecret(secret))));
    step((round, now) ->
        new RoundSteps(round, now).draw(new RoundPapers.Revealed("20260313", secret)));
    step((round, now) -> new RoundSteps(round, now).assign());
  }

  private void step(OpenRounds.Step step) {
    if (office.parts().open().step(round(), step, office.parts().clock().instant())
        instanceof RoundStore.Read.Refused<?>(var found)) {
      throw new IllegalStateException("a step was refused: " + found.kept());
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
