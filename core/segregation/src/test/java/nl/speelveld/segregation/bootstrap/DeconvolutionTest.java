package nl.speelveld.segregation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.UnitSampler;
import org.junit.jupiter.api.Test;

class DeconvolutionTest {
  private static double[] drawnShares(double[] cells) {
    double[] shares = new double[cells.length];
    Arrays.setAll(shares, cell -> cells[cell] / (cells[cell & ~1] + cells[cell | 1]));
    return shares;
  }

  @Test
  void A01_two_kinds_of_schools_come_out_as_two_kinds() {
    double[] expected = new double[80];
    for (int unit = 0; unit < 40; unit++) {
      expected[2 * unit] = unit < 12 ? 102 : 42; // of 200 pupils
      expected[2 * unit + 1] = 200 - expected[2 * unit];
    }
    double[] cells = new double[80];
    UnitSampler.of(2, expected).draw(RandomStream.of(3, 1), cells);
    double[] shares = drawnShares(cells);
    double[] found = new Deconvolution(cells, 2, shares, shares).shares();
    for (int unit = 0; unit < 40; unit++) {
      // a share that is drawn strays by .035; the law strays by that over the root of 12 or 28
      assertThat(found[2 * unit]).isBetween(unit < 12 ? .47 : .17, unit < 12 ? .55 : .25);
    }
  }

  @Test
  void A02_chance_alone_leaves_little_spread() {
    double[] expected = new double[80];
    Arrays.setAll(expected, cell -> cell % 2 == 0 ? 7.5 : 17.5);
    double[] cells = new double[80];
    UnitSampler.of(2, expected).draw(RandomStream.of(5, 1), cells);
    double[] shares = drawnShares(cells);
    double[] found = new Deconvolution(cells, 2, shares, shares).shares();
    double before = 0;
    double after = 0;
    for (int unit = 0; unit < 40; unit++) {
      before += (shares[2 * unit] - .3) * (shares[2 * unit] - .3);
      after += (found[2 * unit] - .3) * (found[2 * unit] - .3);
    }
    assertThat(after).isLessThan(before / 2);
  }

  @Test
  void A03_full_segregation_stays_what_it_is() {
    double[] cells = {8, 0, 0, 8, 8, 0, 0, 8};
    double[] shares = drawnShares(cells);
    assertThat(new Deconvolution(cells, 2, shares, shares).shares()).containsExactly(shares);
  }
}
