package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.RoundReading;

/// Reads a round from the texts of its files: for who keeps them elsewhere than in a folder.
public final class RoundTexts implements RoundReading {
  @Override
  public Read<RoundFiles> read(Map<String, String> files) {
    try {
      return new RoundTables((file, findings) ->
          Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
          .files();
    } catch (IOException impossible) {
      throw new UncheckedIOException("texts in memory cannot be read", impossible);
    }
  }
}
