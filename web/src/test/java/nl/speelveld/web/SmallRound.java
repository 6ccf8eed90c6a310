package nl.speelveld.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.web.parts.OpenRounds;

/// A round of two schools and four children in a [TestOffice], and its steps. Noord (code 99AA) has
/// two seats, Zuid (99BB) one; everybody wants Noord first, then Zuid, so one child has no place.
public final class SmallRound {
  /// Id of the round.
  public static final String ID = "SMALLROUND22";

  /// Municipality of the round.
  public static final String MUNICIPALITY = "GM9001";

  /// The notary's secret, and its hash.
  public static final String SECRET = "0123456789abcdef".repeat(4);

  public static final String HASH = Commitment.hashOfSecret(SECRET);

  private static final String RULES =
      """
      title: Kleine ronde 2026
      version: 3
      source:
        reference: een bedachte afspraak
        date: 2026-01-01
      tieBreak: one number
      lists:
        least: 1
        most: 2
      calendar:
        opens: 2026-02-01
        closes: 2026-03-10
        freezes: 2026-03-11
        draws: 2026-03-12
        publishes: 2026-03-13
        reservesEnd: 2026-10-01
      """;

  private final TestOffice office;

  private SmallRound(TestOffice office) {
    this.office = office;
  }

  /// The round in a phase before the freeze, with the lists of all children.
  public static SmallRound in(TestOffice office, Phase phase) {
    SmallRound small = new SmallRound(office);
    office
        .store()
        .rounds()
        .add(
            new OfficeRound(
                ID,
                MUNICIPALITY,
                "Kleine ronde 2026",
                Phase.PREPARING,
                Instant.parse("2026-03-10T22:00:00Z"),
                Optional.empty(),
                LocalDate.of(2027, 10, 1),
                1),
            Map.of(
                "round.yaml", RULES,
                "schools.csv", "programme,code\nNoord,99AA\nZuid,99BB\n",
                "seats.csv", "programme,seats\nNoord,2\nZuid,1\n"));
    office.store().children().replaceAll(small.now(), children());
    small.move(Phase.OPEN);
    for (Child child : children()) {
      RankedList list =
          new RankedList(
              child.pseudonym(), 1, List.of("Noord", "Zuid"), small.moment(), true, "family");
      Lists.Saved saved = office.store().lists().save(ID, 0, list, small.moment());
      if (!(saved instanceof Lists.Saved.Kept)) {
        throw new IllegalStateException("not kept: " + saved);
      }
    }
    small.move(phase);
    return small;
  }

  private static List<Child> children() {
    return List.of("Ada", "Bas", "Cas", "Dia").stream()
        .map(name ->
            new Child(
                "k-" + name.toLowerCase(java.util.Locale.ROOT),
                new LinkedHashMap<>(),
                Map.of(),
                new Child.Person(name + " de Vries", "2022-05-17", List.of("Kade 1"), "nl", "")))
        .toList();
  }

  /// The round as it is now.
  public OfficeRound now() {
    return office.store().rounds().find(ID).orElseThrow();
  }

  /// Brings it in another phase.
  public void move(Phase phase) {
    OfficeRound seen = now();
    if (seen.phase() != phase && !office.store().rounds().replace(seen, seen.in(phase))) {
      throw new IllegalStateException("somebody else changed the round");
    }
  }

  /// Freezes it, with the hash of [#SECRET].
  public SmallRound freeze() {
    step((round, at) ->
        new RoundSteps(round, at)
            .freeze(
                Sha256.ofText("salt"),
                new Commitment.Announced("test", "trekking van 12 maart", HASH)));
    return this;
  }

  /// Draws.
  public SmallRound draw() {
    step((round, at) -> new RoundSteps(round, at).draw(new RoundPapers.Revealed("7 9", SECRET)));
    return this;
  }

  /// Gives out the seats and publishes.
  public SmallRound publish() {
    step((round, at) -> new RoundSteps(round, at).assign());
    return this;
  }

  /// A step of the round.
  public EnrolmentRound step(OpenRounds.Step step) {
    return switch (office.parts().open().step(now(), step, moment())) {
      case Read.Done<EnrolmentRound>(var round, _) -> round;
      case Read.Refused<EnrolmentRound>(var found) ->
          throw new IllegalStateException(found.kept().toString());
    };
  }

  private Instant moment() {
    return office.parts().clock().instant();
  }
}
