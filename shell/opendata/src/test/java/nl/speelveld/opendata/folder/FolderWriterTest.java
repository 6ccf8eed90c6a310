package nl.speelveld.opendata.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {
  private static final SourceFile SOURCE =
      new SourceFile("s1", "a.csv", "een bestand", "DUO", "CC0 1.0", "2016-10-01", "ab12", 3);

  @TempDir private Path directory;

  @Test
  void A01_what_was_written_is_read_back_with_its_provenance() {
    Path folder = directory.resolve("data");
    FolderWriter.write(content(List.of(municipality("GM9901"))), folder);
    try (DataFolder data = DataFolder.open(folder)) {
      assertThat(data.sources()).containsExactly(SOURCE);
      assertThat(data.municipalities()).extracting("code").containsExactly("GM9901");
    }
  }

  @Test
  void A02_a_part_that_the_folder_does_not_hold_is_empty_and_no_fault() {
    Path folder = directory.resolve("data");
    List<Table> empty =
        List.of(
            JoinedTables.municipalities().build(),
            JoinedTables.editions().build(),
            JoinedTables.schools().build(),
            JoinedTables.counts().build(),
            JoinedTables.flows().build(),
            JoinedTables.areas().build(),
            JoinedTables.areaFigures().build(),
            JoinedTables.schoolFigures().build(),
            JoinedTables.classOffers().build(),
            JoinedTables.rings().build(),
            JoinedTables.partSources().build());
    FolderWriter.write(content(empty), folder);
    try (DataFolder data = DataFolder.open(folder)) {
      assertThat(data.municipalities()).isEmpty();
      assertThat(data.editions()).isEmpty();
      assertThat(data.flows().rows()).isEqualTo(Flows.none().rows());
      assertThat(data.postcodeAreas()).isEmpty();
      assertThat(data.wijken()).isEmpty();
      assertThat(data.schoolFigures(Sector.PO)).isEmpty();
      assertThat(data.classOffers()).isEmpty();
      assertThat(data.shapes("GM9901")).isEmpty();
      assertThat(data.municipalityShapes()).isEmpty();
      assertThat(data.sourcesOf("areas")).isEmpty();
    }
  }

  @Test
  void A03_a_write_that_fails_leaves_the_old_folder_whole() throws IOException {
    Path folder = directory.resolve("data");
    FolderWriter.write(content(List.of(municipality("GM9901"))), folder);
    // a table that no file can be named after
    FolderRows clashing = new FolderRows("no/such/place", "code:text");
    clashing.add("GM9902");
    assertThatThrownBy(() -> FolderWriter.write(content(List.of(clashing.build())), folder))
        .isInstanceOf(IllegalStateException.class);
    try (DataFolder data = DataFolder.open(folder)) {
      assertThat(data.municipalities()).extracting("code").containsExactly("GM9901");
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).as("nothing is left beside it").containsExactly(folder);
    }
  }

  @Test
  void A04_a_folder_with_other_files_is_never_replaced() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("thesis"));
    Files.writeString(folder.resolve("chapter.txt"), "years of work");
    assertThat(FolderWriter.mayBecome(folder)).isFalse();
    assertThatThrownBy(() -> FolderWriter.write(content(List.of()), folder))
        .hasMessageContaining("holds other files");
    assertThat(folder.resolve("chapter.txt")).hasContent("years of work");
  }

  @Test
  void A05_a_folder_that_is_none_of_ours_is_refused_with_advice() {
    assertThatThrownBy(() -> DataFolder.open(directory)).hasMessageContaining("import into it");
  }

  @Test
  void A06_a_last_move_that_fails_puts_the_old_folder_back() throws IOException {
    Path folder = directory.resolve("data");
    FolderWriter.write(content(List.of(municipality("GM9901"))), folder);
    FolderWriter.Mover refusing =
        (from, to) -> {
          if (from.endsWith(".data.new")) {
            throw new IOException("the disk refuses");
          }
          Files.move(from, to);
        };
    FolderContent next = content(List.of(municipality("GM9902")));
    assertThatThrownBy(() -> FolderWriter.write(next, folder, refusing))
        .hasMessageContaining("the disk refuses");
    assertThat(codes(folder)).containsExactly("GM9901");
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).as("nothing is left beside it").containsExactly(folder);
    }
  }

  @Test
  void A07_a_folder_left_aside_by_a_write_that_was_cut_off_comes_back() throws IOException {
    Path folder = directory.resolve("data");
    FolderWriter.write(content(List.of(municipality("GM9901"))), folder);
    // as a machine that stopped between the two moves leaves it
    Files.move(folder, directory.resolve(".data.old"));
    FolderRows clashing = new FolderRows("no/such/place", "code:text");
    clashing.add("GM9902");
    assertThatThrownBy(() -> FolderWriter.write(content(List.of(clashing.build())), folder))
        .isInstanceOf(IllegalStateException.class);
    assertThat(codes(folder)).containsExactly("GM9901");
  }

  @Test
  void A08_a_folder_of_another_layout_may_be_written_anew() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("data"));
    Files.writeString(folder.resolve("speelveld-data.txt"), "layout 0\nwritten by 0.0.1\n");
    assertThat(FolderWriter.isDataFolder(folder)).isFalse();
    assertThat(FolderWriter.mayBecome(folder)).isTrue();
    FolderWriter.write(content(List.of(municipality("GM9902"))), folder);
    assertThat(codes(folder)).containsExactly("GM9902");
  }

  private static List<String> codes(Path folder) {
    try (DataFolder data = DataFolder.open(folder)) {
      return data.municipalities().stream().map(Municipality::code).toList();
    }
  }

  private static Table municipality(String code) {
    FolderRows rows = JoinedTables.municipalities();
    rows.add(code, "Naam", "Markerwaard", 100_000, 1_800.0);
    return rows.build();
  }

  private static FolderContent content(List<Table> joined) {
    return new FolderContent(List.of(SOURCE), List.of(), joined, List.of("source"), "test");
  }
}
