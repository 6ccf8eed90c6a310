package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void the_demo_makes_a_report_and_says_where_it_is() {
    Shell shell = Shell.run("demo", "--once", "--to", folder.toString());
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out()).contains("report.html", "(zekerheid 95%).", "Verder leest u");
    assertThat(folder.resolve("report.html")).content().contains("<html", "</html>");
    assertThat(folder.resolve("round-played/published/controleer-uw-uitslag.html")).exists();
    assertThat(folder.resolve("round-played/letters")).isNotEmptyDirectory();
    assertThat(folder.resolve("round/published")).doesNotExist();
    Path data = folder.resolve("data");
    Shell monitor = Shell.run("monitor", "9901", "--data", data.toString(), "--format", "json");
    assertThat(monitor.code()).isEqualTo(ExitCode.DONE);
    assertThat(monitor.out()).startsWith("{").contains("dissimilarity");
    Shell mistyped = Shell.run("monitor", "Nergenshuizen", "--data", data.toString());
    assertThat(mistyped.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(mistyped.err()).contains("Bedoelt u");
  }
}
