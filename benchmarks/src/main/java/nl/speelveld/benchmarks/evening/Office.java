package nl.speelveld.benchmarks.evening;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.app.office.DemoOffice;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.store.database.StoreSettings;
import nl.speelveld.store.secret.Key;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.security.Secrets;

/// The office of the sample municipality in a fresh store, with a code for every family.
public final class Office {
  private Office() {}

  /// What a family comes in with.
  ///
  /// @param child pseudonym of the child
  /// @param code the code of its letter
  /// @param born the day of birth that is asked beside it
  public record Ticket(String child, String code, String born) {}

  /// What was made.
  ///
  /// @param round the round in which families hand in
  /// @param tickets a ticket for each child
  public record Made(String round, List<Ticket> tickets) {
    public Made {
      tickets = List.copyOf(tickets);
    }
  }

  /// Makes it.
  ///
  /// @param folder for the files of the sample
  /// @param place of the store, which is empty
  public static Made make(Path folder, Serving.Place place) throws IOException {
    SampleMunicipality.Written sample =
        SampleMunicipality.write(folder.resolve("sample"), SampleMunicipality.SEED);
    Secrets secrets = new Secrets(new SecureRandom());
    try (OfficeStore store = open(place)) {
      new DemoOffice(
              store,
              new OpenRounds(store.rounds(), Map::of),
              SampleMunicipality.CODE,
              Clock.systemUTC().instant())
          .fill(sample.round(), sample.roundVo(), "benchmark");
      OfficeRound open =
          store.rounds().all().stream()
              .filter(round -> round.phase() == Phase.OPEN)
              .findFirst()
              .orElseThrow();
      Map<String, String> codes = new LinkedHashMap<>();
      List<Child> children = store.children().all(open.id());
      children.forEach(child -> codes.put(child.pseudonym(), secrets.code()));
      store.children().giveCodes(open.id(), codes);
      return new Made(
          open.id(),
          children.stream()
              .map(child ->
                  new Ticket(
                      child.pseudonym(),
                      codes.getOrDefault(child.pseudonym(), ""),
                      child.person().born()))
              .toList());
    }
  }

  /// Opens the store of a server that does not run, or that shares it.
  public static OfficeStore open(Serving.Place place) {
    return DatabaseStore.open(
        StoreSettings.of(place.store(), place.user(), "speelveld"),
        Key.readOrCreate(place.key()),
        new RoundTexts());
  }
}
