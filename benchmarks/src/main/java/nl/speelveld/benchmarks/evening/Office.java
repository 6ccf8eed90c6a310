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
final class Office {
  private Office() {}

  /// What a family comes in with.
  record Ticket(String code, String born) {}

  /// Makes it.
  ///
  /// @param folder for the files of the sample
  /// @param place of the store: a folder, or the address of a database
  static List<Ticket> make(Path folder, String place, Path key) throws IOException {
    SampleMunicipality.Written sample =
        SampleMunicipality.write(folder.resolve("sample"), SampleMunicipality.SEED);
    Secrets secrets = new Secrets(new SecureRandom());
    try (OfficeStore store =
        DatabaseStore.open(
            StoreSettings.of(place, "speelveld", "speelveld"),
            Key.readOrCreate(key),
            new RoundTexts())) {
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
      return children.stream()
          .map(
              child -> new Ticket(codes.getOrDefault(child.pseudonym(), ""), child.person().born()))
          .toList();
    }
  }
}
