package nl.speelveld.benchmarks.speed;

import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.bootstrap.BootstrapSettings.Resampling;
import nl.speelveld.segregation.bootstrap.CatalogueBundle;
import nl.speelveld.segregation.bootstrap.PlainBootstrap;
import nl.speelveld.table.counts.UnitGroupCounts;

/// 1,000 tables drawn like schools00 (2,045 schools, 877,739 pupils), all indices of the catalogue
/// for each. Bar: below 0.5 s CPU.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.speed.BootstrapBenchmark`
public final class BootstrapBenchmark {
  private BootstrapBenchmark() {}

  /// Prints CPU seconds.
  public static void main(String[] args) {
    UnitGroupCounts counts = KnownSchools.of("schools00");
    BootstrapSettings units = BootstrapSettings.usual(1);
    BootstrapSettings heads =
        new BootstrapSettings(units.replicates(), units.level(), 1, Resampling.HEADS_OVER_CELLS);
    CpuTime.print(
        "plain, heads over cells",
        () -> PlainBootstrap.of(counts, CatalogueBundle.of(counts), heads));
    CpuTime.print(
        "plain, within units", () -> PlainBootstrap.of(counts, CatalogueBundle.of(counts), units));
    CpuTime.print(
        "ten worlds, within units (default)",
        () -> Bootstrap.of(counts, CatalogueBundle.of(counts), units));
  }
}
