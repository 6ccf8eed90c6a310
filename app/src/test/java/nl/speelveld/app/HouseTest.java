package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.speelveld.app.HouseSources.Source;
import org.junit.jupiter.api.Test;

/// The rules of the house, read from the sources: bytecode does not show an import that serves a
/// link in a comment only.
class HouseTest {
  private static final List<Source> MAIN = HouseSources.of("main");

  @Test
  void A01_no_circle_of_packages() {
    assertThat(MAIN).hasSizeGreaterThan(200); // the walk found the house at all
    Map<String, Set<String>> imports = new TreeMap<>();
    for (Source source : MAIN) {
      Set<String> targets = imports.computeIfAbsent(source.packageName(), name -> new TreeSet<>());
      source
          .importedPackages()
          .filter(name -> !name.equals(source.packageName()))
          .forEach(targets::add);
    }
    List<String> circles = new ArrayList<>();
    for (String start : imports.keySet()) {
      if (reaches(imports, start)) {
        circles.add(start + " → " + imports.get(start));
      }
    }
    assertThat(circles).isEmpty();
  }

  private static boolean reaches(Map<String, Set<String>> imports, String start) {
    Deque<String> open = new ArrayDeque<>(imports.getOrDefault(start, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(start)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(imports.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }

  @Test
  void A02_arrows_run_downward_only() {
    // module → what it may import besides itself; the order of the floors in ARCHITECTURE.md
    Map<String, List<String>> allowed =
        Map.ofEntries(
            Map.entry("table", List.of()),
            Map.entry("segregation", List.of("table")),
            Map.entry("matching", List.of("table")),
            Map.entry("choice", List.of("table", "segregation", "matching")),
            Map.entry("simulation", List.of("table", "segregation", "matching", "choice")),
            Map.entry("optimisation", List.of("table", "segregation", "choice", "simulation")),
            Map.entry(
                "runs",
                List.of(
                    "table", "segregation", "matching", "choice", "simulation", "optimisation")),
            Map.entry("opendata", List.of("table", "segregation", "runs")),
            Map.entry("rounds", List.of("table", "matching", "simulation", "runs")),
            Map.entry("store", List.of("table", "matching", "runs")),
            Map.entry(
                "report",
                List.of(
                    "table",
                    "segregation",
                    "matching",
                    "choice",
                    "simulation",
                    "optimisation",
                    "runs")),
            Map.entry(
                "web",
                List.of(
                    "table",
                    "segregation",
                    "matching",
                    "simulation",
                    "optimisation",
                    "runs",
                    "rounds",
                    "report")),
            // beside the house: nobody may import it, for most builds do not have it
            Map.entry(
                "spark", List.of("table", "simulation", "runs", "opendata", "rounds", "report")),
            Map.entry(
                "app",
                List.of(
                    "table",
                    "segregation",
                    "matching",
                    "choice",
                    "simulation",
                    "optimisation",
                    "runs",
                    "opendata",
                    "rounds",
                    "store",
                    "report",
                    "web")));
    List<String> wrong = new ArrayList<>();
    for (Source source : MAIN) {
      String own = module(source.packageName());
      if (allowed.containsKey(own)) {
        source
            .importedPackages()
            .filter(name -> !module(name).equals(own))
            .filter(name -> !allowed.getOrDefault(own, List.of()).contains(module(name)))
            .forEach(name -> wrong.add(source.path() + " imports " + name));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String module(String packageName) {
    String[] parts = packageName.split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  @Test
  void A03_no_package_name_occurs_in_two_modules() {
    Map<String, Set<String>> modules = new TreeMap<>();
    for (Source source : MAIN) {
      String path = source.path().toString();
      modules
          .computeIfAbsent(source.packageName(), name -> new TreeSet<>())
          .add(path.substring(0, path.indexOf("/src/main/")));
    }
    modules.values().removeIf(places -> places.size() == 1);
    modules.remove(""); // module-info stands in no package
    assertThat(modules).isEmpty();
  }

  @Test
  void A04_the_core_has_no_file_clock_logger_or_chance_of_its_own() {
    Pattern forbidden =
        Pattern.compile(
            "import"
                + " java\\.(io|nio\\.file|nio\\.channels|net|time\\.Clock|util\\.Random;|util\\.concurrent\\.Thread"
                + "LocalRandom|lang\\.System\\.Logger|util\\.logging)|Instant\\.now|LocalDate\\.now"
                + "|System\\.(currentTimeMillis|nanoTime|out|err|getenv|getProperty)|Math\\.random|new"
                + " Random\\(|new SecureRandom|org\\.slf4j");
    List<String> wrong = new ArrayList<>();
    for (Source source : MAIN) {
      if (source.path().toString().contains("/core/")
          || source.path().toString().contains("/runs/src/")) {
        source.lines().stream()
            .filter(line -> !line.strip().startsWith("//"))
            .filter(line -> forbidden.matcher(line).find())
            .forEach(line -> wrong.add(source.path() + ": " + line.strip()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void A05_files_stay_readable() {
    assertThat(MAIN)
        .allSatisfy(
            source -> assertThat(source.lines().size()).as("%s", source.path()).isLessThan(501));
    long small = MAIN.stream().filter(source -> source.lines().size() <= 250).count();
    assertThat((double) small / MAIN.size()).isGreaterThan(.9);
  }

  @Test
  void A06_every_package_is_null_marked_and_says_what_it_is() {
    Set<String> packages = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (Source source : MAIN) {
      if (!source.path().endsWith("module-info.java")) {
        packages.add(source.packageName());
      }
      if (source.path().endsWith("package-info.java")) {
        assertThat(source.lines()).as("%s", source.path()).contains("@NullMarked");
        described.add(source.packageName());
      }
    }
    assertThat(described).containsAll(packages);
  }

  @Test
  void A07_no_room_is_named_after_nothing() {
    Pattern nothing = Pattern.compile("(Utils?|Manager|Helper|Impl)\\.java$");
    assertThat(MAIN).noneMatch(source -> nothing.matcher(source.path().toString()).find());
  }

  @Test
  void A08_nothing_is_left_to_do() {
    Pattern left = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    assertThat(MAIN)
        .noneMatch(source -> source.lines().stream().anyMatch(line -> left.matcher(line).find()));
  }

  @Test
  void A09_every_code_of_a_finding_is_of_one_finding() {
    Pattern code = Pattern.compile("return \"([A-Z]\\d{3})\"");
    Map<String, List<Path>> places = new TreeMap<>();
    for (Source source : MAIN) {
      source.lines().stream()
          .flatMap(line -> code.matcher(line).results())
          .forEach(found ->
              places.computeIfAbsent(found.group(1), its -> new ArrayList<>()).add(source.path()));
    }
    assertThat(places).hasSizeGreaterThan(100);
    places.values().removeIf(files -> files.size() == 1);
    assertThat(places).isEmpty();
  }

  @Test
  void A10_no_build_fetches_spark_unless_it_is_asked_for_by_name() throws IOException {
    Path root = Path.of(System.getProperty("speelveld.root", ".."));
    String house = Files.readString(root.resolve("pom.xml"));
    assertThat(house.substring(0, house.indexOf("<profiles>"))).doesNotContain("spark");
    assertThat(house).contains("<id>spark</id>");
    assertThat(Files.readString(root.resolve("app/pom.xml"))).doesNotContain("spark");
  }
}
