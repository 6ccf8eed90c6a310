package nl.speelveld.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Size;
import org.junit.jupiter.api.Test;

/// A size that is left empty on the page means what it means in a file.
class MeasureKindTest {
  private static final double ROUNDED = 0.01; // twice the odds is 0.7 in a file, ln 2 on the page

  @Test
  void sizes_that_nobody_gives_lie_between_the_same_ends_as_in_a_file() {
    assertSame(MeasureKind.INFORMATION, "effect", Size.INFORMATION_EFFECT, each -> each / 100);
    assertSame(MeasureKind.FRIENDSHIP, "tijd", Size.FRIENDSHIP_SHARE, each -> each / 100);
    assertSame(MeasureKind.INITIATIVE, "gezinnen", Size.INITIATIVE_FAMILIES, each -> each);
    assertSame(MeasureKind.APPEAL, "meer", Size.APPEAL_UTILITY, each -> Math.log1p(each / 100));
    assertSame(MeasureKind.CONCEPT, "meer", Size.APPEAL_UTILITY, each -> Math.log1p(each / 100));
    assertSame(MeasureKind.EXIT, "onder", Size.EXIT_BELOW, each -> each / 100);
    assertSame(MeasureKind.EXIT, "deel", Size.EXIT_SHARE, each -> each / 100);
  }

  private static void assertSame(
      MeasureKind kind, String name, Size size, DoubleUnaryOperator ofPage) {
    Field.Band band =
        kind.fields().stream()
            .filter(field -> field.name().equals(name))
            .findFirst()
            .orElseThrow()
            .band();
    Range usual = size.findUsual().orElseThrow();
    assertThat(ofPage.applyAsDouble(band.low())).isCloseTo(usual.low(), within(ROUNDED));
    assertThat(ofPage.applyAsDouble(band.high())).isCloseTo(usual.high(), within(ROUNDED));
  }
}
