package nl.speelveld.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.bootstrap.CatalogueBundle;
import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// The lines that `docs/how-to/use-the-library.md` shows, and a check that it shows these.
class LibraryExampleTest {
  private static final Path ROOT =
      Path.of(System.getProperty("speelveld.root", "../..")).toAbsolutePath().normalize();

  @Test
  void the_example_of_the_documentation() {
    UnitGroupCounts later =
        UnitGroupCounts.ofHeads(
            List.of("North", "East", "South", "West"),
            List.of("group", "rest"),
            90,
            10,
            60,
            40,
            40,
            60,
            10,
            90);
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            List.of("North", "East", "South", "West"),
            List.of("group", "rest"),
            100,
            0,
            60,
            40,
            40,
            60,
            0,
            100);

    IndexValue dissimilarity = Dissimilarity.of(counts, 0);
    IndexValue byChance = RandomAllocation.dissimilarity(counts);
    String sentence =
        switch (dissimilarity) {
          case IndexValue.Defined(double value) -> "D = " + value;
          case IndexValue.Undefined(IndexValue.Reason reason) -> "no D: " + reason;
        };
    List<BootstrapFigure> figures =
        Bootstrap.of(counts, CatalogueBundle.of(counts), BootstrapSettings.usual(42));
    Level districts = Level.of("district", List.of("A", "B"), new int[] {0, 0, 1, 1});
    NestedDecomposition levels =
        NestedDecomposition.of(NestedCounts.of(counts, List.of(districts)), "school");
    ChangeOutcome change = ShapleyChange.between(counts, later);

    // D = ½ (|.5 − 0| + |.3 − .2| + |.2 − .3| + |0 − .5|) = .6
    assertThat(sentence).isEqualTo("D = 0.6");
    assertThat(byChance.value()).isBetween(0.0, 0.1);
    assertThat(figures).hasSizeGreaterThan(20);
    assertThat(levels.h().value()).isCloseTo(.514525, within(1e-6));
    assertThat(change).isInstanceOf(ChangeOutcome.Explained.class);
  }

  @Test
  void the_documentation_shows_lines_of_this_test() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/how-to/use-the-library.md"));
    String test =
        plain(
            Files.readString(
                ROOT.resolve(
                    "core/segregation/src/test/java/nl/speelveld/segregation/LibraryExampleTest.java")));
    List<String> blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map((MatchResult block) -> plain(block.group(1)))
            .toList();
    assertThat(blocks).hasSize(4).allSatisfy(block -> assertThat(test).contains(block));
  }

  /// Without layout, which the formatter may choose.
  private static String plain(String code) {
    return code.replaceAll("\\s+", "");
  }
}
