package nl.speelveld.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;

/// What tests put in a store.
final class Sample {
  static final String ROUND = "K7PM2QXW4RTZ";
  static final Instant NOW = Instant.parse("2027-03-12T20:15:30.123456Z");
  static final Instant CLOSING = Instant.parse("2027-03-26T22:00:00Z");

  private Sample() {}

  static OfficeRound round() {
    return new OfficeRound(
        ROUND,
        "GM0363",
        "Aanmelden 2027",
        Phase.PREPARING,
        CLOSING,
        Optional.empty(),
        LocalDate.of(2028, 10, 1),
        1);
  }

  static Child child(String pseudonym) {
    Map<String, Integer> metres = new LinkedHashMap<>();
    metres.put("Zuid", 1200);
    metres.put("Noord", 310);
    LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("wijk", "Oost, \"hoog\"");
    attributes.put("sibling", "Noord");
    return new Child(
        pseudonym,
        attributes,
        metres,
        new Child.Person(
            "Fenna Zandstra",
            "2023-09-22",
            List.of("Vaartkade 7", "1234 AB Speelveld"),
            "nl",
            "fenna.ouders@voorbeeld.example"));
  }

  static RankedList list(String child, int revision, String... choices) {
    return new RankedList(child, revision, List.of(choices), NOW, true, "family");
  }

  /// A store with one round with children, in a phase.
  static OfficeRound filled(DatabaseStore store, Phase phase, String... children) {
    store.rounds().add(round(), Map.of("round.yaml", "title: Aanmelden 2027\n"));
    store
        .children()
        .replaceAll(found(store), java.util.Arrays.stream(children).map(Sample::child).toList());
    if (phase != Phase.PREPARING) {
      moved(store, phase);
    }
    return found(store);
  }

  static OfficeRound found(DatabaseStore store) {
    return store.rounds().find(ROUND).orElseThrow();
  }

  static OfficeRound moved(DatabaseStore store, Phase phase) {
    OfficeRound now = found(store);
    if (!store.rounds().replace(now, now.in(phase))) {
      throw new IllegalStateException("somebody else changed the round");
    }
    return found(store);
  }

  /// Papers with these acts behind those of others.
  static RoundPapers papers(RoundPapers before, Act... acts) {
    ActLog log = before.log();
    for (Act act : acts) {
      log =
          switch (log.append(NOW, act, "payload")) {
            case ActLog.Result.Recorded(var longer) -> longer;
            case ActLog.Result.Refused(var finding) ->
                throw new IllegalStateException(finding.toString());
          };
    }
    byte[] salt = new byte[Value256.BYTES];
    new Random(7).nextBytes(salt);
    return new RoundPapers(
        Optional.of(Value256.of(salt)),
        Optional.of(new Commitment.Announced("1.0", "drand, round 8", "ab".repeat(32))),
        Optional.empty(),
        log);
  }
}
