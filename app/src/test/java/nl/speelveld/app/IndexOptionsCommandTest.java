package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `index` with an order, local values and masked counts, as a user sees it.
class IndexOptionsCommandTest {
  private static final String THREE =
      "s,g,n\nNoord,high,0\nNoord,low,10\nNoord,middle,0\nZuid,high,5\nZuid,low,0\nZuid,middle,5\n";

  @TempDir private Path folder = Path.of("");

  private Shell index(String text, String... options) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    List<String> line = new ArrayList<>(List.of("index", file.toString()));
    line.addAll(List.of("--unit", "s", "--group", "g", "--count", "n"));
    line.addAll(Arrays.asList(options));
    return Shell.run(line.toArray(String[]::new));
  }

  @Test
  void A01_an_order_adds_rows_with_a_value_or_the_reason_why_there_is_none() throws IOException {
    // V = 5/7: see the hand computation in IndexOptionsTest
    Shell shell = index(THREE, "--ordered", "low,middle,high", "--format", "csv");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out())
        .containsPattern("ordinal_variation,Vᴼ,,,0\\.71428571428571\\d*,\r\n")
        .contains("rank_order_variation,Vᴿ,,,,NOT_ENOUGH_VARIATION\r\n");
    assertThat(index(THREE, "--ordered", "low,middle,high").out())
        .contains("Groepen in hun volgorde:", "Volgorde-index V", "0,7143")
        .contains("niet te berekenen");
  }

  @Test
  void A02_a_wrong_order_is_refused_with_advice() throws IOException {
    Shell shell = index(THREE, "--ordered", "low,low,hoog,high");
    assertThat(shell.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .contains("\"low\" meer dan één keer", "geen groep \"hoog\"", "high, low, middle")
        .contains("noemt de groep \"middle\" niet", "Noem bij --ordered alle groepen");
  }

  @Test
  void A03_local_values_stand_in_all_three_forms() throws IOException {
    // Noord has low only, half of all: L = ln 2 = .6931; E = 1.5 ln 2, so L/E = 2/3
    assertThat(index(THREE, "--local").out()).containsPattern("Noord +0,5000 +0,6931 +0,6667");
    assertThat(index(THREE, "--local", "--format", "csv").out())
        .containsPattern("local_segregation_of_unit,L,Noord,,0\\.69314718\\d*,\r\n")
        .containsPattern("local_information_of_unit,L/E,Noord,,0\\.6666666\\d*,\r\n")
        .containsOnlyOnce("local_segregation_of_group,L,low,");
    assertThat(index(THREE, "--local", "--format", "json").out())
        .contains("\"part\" : \"local\"", "\"subject\" : \"Noord\"");
    assertThat(index(THREE).out()).doesNotContain("Plaatselijk");
  }

  @Test
  void A04_with_intervals_every_row_of_csv_is_as_wide_as_the_header() throws IOException {
    Shell shell =
        index(
            "w," + THREE.replace("\nN", "\nwest,N").replace("\nZ", "\nzuid,Z"),
            "--within",
            "w",
            "--local",
            "--ordered",
            "low,middle,high",
            "--intervals",
            "--replicates",
            "40",
            "--format",
            "csv");
    assertThat(shell.code()).as(shell.err()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out().lines())
        .allSatisfy(
            line -> assertThat(line.chars().filter(letter -> letter == ',')).as(line).hasSize(9));
  }

  @Test
  void B01_masked_counts_have_bounds_in_all_three_forms() throws IOException {
    // D is ½ or 17/28: see the hand computation in BoundsRunTest
    String masked = "s,g,n\nNoord,a,<3\nNoord,b,6\nZuid,a,6\nZuid,b,2\n";
    assertThat(index(masked, "--format", "csv").out())
        .containsPattern(
            "dissimilarity,D,a,0\\.(5|49999999)\\d*,0\\.60714285\\d*,MASKED_BOUNDS,EXACT,");
    Shell text = index(masked);
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out()).contains("15 tot 16 leerlingen", "is 1 aantal afgeschermd");
    assertThat(text.out()).containsPattern("dissimilarity +a +0,5000 – 0,6071");
    assertThat(text.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
    assertThat(index(masked, "--format", "json").out())
        .contains("\"part\" : \"bounds\"", "\"method\" : \"MASKED_BOUNDS\"", "\"maskedCells\" : 1");
  }

  @Test
  void B02_more_than_bounds_of_masked_counts_is_wrong_use() throws IOException {
    Shell shell = index("s,g,n\nA,a,-1\nA,b,6\n", "--local", "--ordered", "a,b");
    assertThat(shell.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(shell.err()).contains("--ordered, --local").startsWith("speelveld: ");
    assertThat(shell.err().lines()).hasSize(1);
  }
}
