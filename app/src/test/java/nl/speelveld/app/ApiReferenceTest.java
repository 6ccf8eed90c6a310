package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.report.text.Language;
import nl.speelveld.rounds.folder.RoundTexts;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.store.DatabaseStore;
import nl.speelveld.web.api.ApiTable;
import nl.speelveld.web.api.described.Words;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import org.junit.jupiter.api.Test;

/// The table of operations in `docs/reference/api.md` is that of the code. With `SPEELVELD_WRITE=1`
/// it is written anew.
class ApiReferenceTest {
  private static final Path ROOT = Path.of(System.getProperty("speelveld.root"));
  private static final String BEGIN = "<!-- generated from the code; a test keeps it true -->\n";
  private static final String END = "<!-- end -->";

  @Test
  void the_reference_has_every_operation() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| operation | what it is | who may | gives | takes | can refuse with |\n"
                + "|---|---|---|---|---|---|\n");
    var words = new Words(Language.EN);
    for (Operation its : operations()) {
      table.append(
          "| `%s %s` | %s | %s | %s | %s | %s |\n"
              .formatted(
                  its.method().name(),
                  its.path(),
                  words.title(its),
                  its.access().isPublic()
                      ? "everybody"
                      : joined(its.access().roles().stream().sorted().map(role -> role.id())),
                  joined(its.gives().forms().stream().map(Media::type)),
                  its.takes().map(one -> joined(one.forms().stream().map(Media::type))).orElse(""),
                  joined(its.refusals().stream().map(String::valueOf))));
    }
    Path page = ROOT.resolve("docs/reference/api.md");
    String now = Files.readString(page);
    int begin = now.indexOf(BEGIN) + BEGIN.length();
    String wanted = now.substring(0, begin) + table + now.substring(now.indexOf(END));
    if ("1".equals(System.getenv("SPEELVELD_WRITE"))) {
      Files.writeString(page, wanted);
    }
    assertThat(Files.readString(page)).isEqualTo(wanted);
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static List<Operation> operations() {
    try (OfficeStore store = DatabaseStore.memory(new RoundTexts())) {
      return ApiTable.of(
          new Parts(
              new WebSettings("127.0.0.1", 0, Optional.empty(), "Proef", true, "GM0000", "test"),
              store,
              Optional.empty(),
              new OpenRounds(store.rounds(), Map::of),
              Clock.fixed(Instant.parse("2026-12-20T09:00:00Z"), ZoneOffset.UTC),
              new SecureRandom()));
    }
  }
}
