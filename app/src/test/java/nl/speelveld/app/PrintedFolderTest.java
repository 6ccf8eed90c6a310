package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedFolderTest {
  @TempDir private Path data;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(data.resolve("joined"));
    Files.writeString(data.resolve("joined/counts.parquet"), "as it was");
  }

  @Test
  void the_same_data_have_the_same_folder() {
    assertThat(PrintedFolder.find(data)).isPresent().isEqualTo(PrintedFolder.find(data));
  }

  @Test
  void what_was_printed_from_other_data_is_gone() throws IOException {
    Path before = PrintedFolder.find(data).orElseThrow();
    Files.writeString(before.resolve("page.gz"), "printed");
    Files.writeString(data.resolve("joined/counts.parquet"), "as it is");

    Path after = PrintedFolder.find(data).orElseThrow();

    assertThat(after).isNotEqualTo(before).isEmptyDirectory();
    assertThat(before).doesNotExist();
  }
}
