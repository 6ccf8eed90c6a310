package nl.speelveld.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The arrows of ARCHITECTURE.md, read from the compiled classes; [HouseTest] reads the sources.
class ArrowsTest {
  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.speelveld");

  @Test
  void arrows_run_downward_only() {
    assertThat(house).isNotEmpty();
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("app")
        .definedBy("nl.speelveld.app..")
        .layer("report")
        .definedBy("nl.speelveld.report..")
        .layer("opendata")
        .definedBy("nl.speelveld.opendata..")
        .layer("rounds")
        .definedBy("nl.speelveld.rounds..")
        .layer("store")
        .definedBy("nl.speelveld.store..")
        .layer("web")
        .definedBy("nl.speelveld.web..")
        .layer("runs")
        .definedBy("nl.speelveld.runs..")
        .layer("optimisation")
        .definedBy("nl.speelveld.optimisation..")
        .layer("simulation")
        .definedBy("nl.speelveld.simulation..")
        .layer("choice")
        .definedBy("nl.speelveld.choice..")
        .layer("segregation")
        .definedBy("nl.speelveld.segregation..")
        .layer("matching")
        .definedBy("nl.speelveld.matching..")
        .layer("table")
        .definedBy("nl.speelveld.table..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("app", "web")
        .whereLayer("rounds")
        .mayOnlyBeAccessedByLayers("app", "web")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("opendata")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("runs")
        .mayOnlyBeAccessedByLayers("app", "web", "report", "opendata", "rounds", "store")
        .whereLayer("optimisation")
        .mayOnlyBeAccessedByLayers("app", "web", "report", "runs")
        .whereLayer("simulation")
        .mayOnlyBeAccessedByLayers("app", "web", "report", "rounds", "optimisation", "runs")
        .whereLayer("choice")
        .mayOnlyBeAccessedByLayers("app", "report", "optimisation", "runs", "simulation")
        .whereLayer("segregation")
        .mayOnlyBeAccessedByLayers(
            "app", "web", "report", "opendata", "optimisation", "runs", "simulation", "choice")
        .whereLayer("matching")
        .mayOnlyBeAccessedByLayers("app", "web", "report", "runs", "rounds", "store", "simulation")
        .check(house);
  }

  @Test
  void the_core_knows_no_file_clock_logger_or_ambient_chance() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "nl.speelveld.table..",
            "nl.speelveld.segregation..",
            "nl.speelveld.matching..",
            "nl.speelveld.choice..",
            "nl.speelveld.simulation..",
            "nl.speelveld.optimisation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio.file..",
            "java.net..",
            "java.sql..",
            "java.util.logging..",
            "org.slf4j..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.util.Random.class,
            java.util.concurrent.ThreadLocalRandom.class,
            java.time.Clock.class)
        .check(house);
  }

  @Test
  void only_two_shells_speak_to_a_database() {
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.speelveld.opendata..", "nl.speelveld.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(house);
  }
}
