package nl.speelveld.rounds.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlFile;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.ClassRequest;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy;
import nl.speelveld.simulation.classes.ClassStep;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads a `scenario.yaml` about classes of secondary schools: one whose base says `sector: vo`.
///
///     title: Brede brugklassen
///     base: {municipality: Amersfoort, sector: vo}
///     group: {name: laag inkomen, shares: {vmbo: [0.2, 0.3], havo: 0.12, vwo: [0.05, 0.1], pro: 0.4}}
///     scenarios:
///       - name: twee jaar breed
///         policies: [{policy: broad-classes, locations: all, years: 2, apart: [pro]}]
///
/// Policies: `broad-classes` and `dakpan-classes` (locations, years 1 … 3, apart: levels with classes
/// of their own, pro where nothing is said), `campus` (locations, two or more). Each may say `from`
/// which year, `appeal` (utility of its locations for who enters) and, unless it is a campus,
/// `higher` (share that goes on with the next level): numbers, or the two ends of a band. Locations by code or
/// by a name that only one has; `all` for all of them.
public final class ClassesFile {
  private static final List<String> KINDS = List.of("broad-classes", "dakpan-classes", "campus");
  private static final List<String> SECTORS = List.of("po", "vo");
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_YEARS = 30;

  private final String file;
  private final YamlValue whole;
  private final Findings unreadable;

  private ClassesFile(String file, YamlValue whole, Findings unreadable) {
    this.file = file;
    this.whole = whole;
    this.unreadable = unreadable;
  }

  /// What a file asks.
  ///
  /// @param title of all of it
  /// @param group name of the group of which shares are given; empty where only levels are asked
  /// @param scenarios in their order
  public record Document(String title, String group, List<ClassRequest> scenarios) {
    /// Copies.
    public Document {
      scenarios = List.copyOf(scenarios);
    }
  }

  /// What came of reading it.
  public sealed interface Result {
    /// What was found; also where it can be used.
    Findings findings();

    /// It can be run.
    record Read(Document document, Findings findings) implements Result {}

    /// What is wrong.
    record Refused(Findings findings) implements Result {}
  }

  /// The text of a file.
  ///
  /// @param file its name, for findings
  public static ClassesFile of(String file, String text) {
    Findings.Collector findings = Findings.collector();
    YamlValue whole = YamlFile.read(file, text, findings);
    return new ClassesFile(file, whole, findings.toFindings());
  }

  /// Whether it is about secondary schools at all.
  public boolean isAboutSecondary() {
    Section all = Section.of(file, whole, Findings.collector());
    return !unreadable.hasErrors()
        && all.findSection("base")
            .flatMap(base -> base.findText("sector"))
            .equals(Optional.of("vo"));
  }

  /// The municipality as it was named; empty where it is not.
  public String municipality() {
    Section all = Section.of(file, whole, Findings.collector());
    return all.findSection("base").flatMap(base -> base.findText("municipality")).orElse("");
  }

  /// Reads all, with the names of a municipality.
  public Result read(SecondaryTown town) {
    return unreadable.hasErrors() ? new Result.Refused(unreadable) : new Reading(town).read();
  }

  /// One reading of the whole file.
  private final class Reading {
    private final Findings.Collector findings = Findings.collector();
    private final SecondaryTown town;
    private final List<String> levels;
    private int years = ClassRequest.YEARS;

    Reading(SecondaryTown town) {
      this.town = town;
      this.levels = town.classes().levels();
    }

    Result read() {
      Section all = Section.of(file, whole, findings);
      Section base = all.section("base");
      base.text("municipality");
      base.word("sector", SECTORS);
      base.end();
      String title = all.findText("title").orElse(file);
      WhatIfRequest.Luck usual = WhatIfRequest.Luck.usual();
      WhatIfRequest.Luck luck =
          new WhatIfRequest.Luck(
              all.wholeOr("seed", 0, 999_999_999, (int) usual.seed()),
              all.wholeOr("runs", 2, MOST_RUNS, 1000),
              all.has("band") ? all.number("band", 0.5, 0.99) : usual.share());
      Optional<Section> group = all.findSection("group");
      String name = group.map(section -> section.text("name")).orElse("");
      List<Range> shares = group.map(this::shares).orElse(List.of());
      years = all.wholeOr("years", 1, MOST_YEARS, ClassRequest.YEARS);
      List<ClassRequest> scenarios = scenarios(all, shares, luck);
      all.end();
      Findings found = findings.toFindings();
      return found.hasErrors() || scenarios.isEmpty()
          ? new Result.Refused(found)
          : new Result.Read(new Document(title, name, scenarios), found);
    }

    private List<Range> shares(Section group) {
      Section shares = group.section("shares");
      List<Range> read = new ArrayList<>();
      for (String level : levels) {
        read.add(Ends.read(shares, level, new Range(0, 1))); // nothing is guessed
      }
      shares.end();
      group.end();
      return read;
    }

    private List<ClassRequest> scenarios(Section all, List<Range> shares, WhatIfRequest.Luck luck) {
      List<ClassRequest> read = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      all.value("scenarios"); // must be there
      for (Section section : all.sections("scenarios")) {
        String name = section.text("name");
        if (!name.isEmpty() && !taken.add(name)) {
          findings.add(new ScenarioFileFinding.NameTwice(section.place(), name));
        }
        List<ClassStep> steps = new ArrayList<>();
        section.sections("policies").forEach(each -> step(each).ifPresent(steps::add));
        section.end();
        read.add(new ClassRequest(name, steps, years, shares, luck));
      }
      return read;
    }

    private Optional<ClassStep> step(Section section) {
      long before = findings.toFindings().count();
      String kind = section.word("policy", KINDS);
      List<Integer> locations = locations(section);
      boolean isCampus = kind.equals("campus");
      int bridge = isCampus ? 1 : section.whole("years", 1, 3);
      Set<Integer> apart = isCampus ? Set.of() : apart(section);
      if (isCampus && locations.stream().distinct().count() < 2 && section.has("locations")) {
        section.wrong("locations", section.value("locations"), "[…, …]");
      }
      int from = section.wholeOr("from", 1, years, 1);
      Range appeal = Ends.readOr(section, "appeal", new Range(-20, 20), Range.at(0));
      Range higher =
          isCampus ? Range.at(0) : Ends.readOr(section, "higher", new Range(0, 1), Range.at(0));
      section.end();
      if (findings.toFindings().count() > before) {
        return Optional.empty();
      }
      Set<Integer> here = new LinkedHashSet<>(locations);
      ClassPolicy policy =
          switch (kind) {
            case "broad-classes" -> new ClassPolicy.Broad(here, bridge, apart);
            case "dakpan-classes" -> new ClassPolicy.Dakpan(here, bridge, apart);
            default -> new ClassPolicy.Campus(locations);
          };
      return Optional.of(new ClassStep(from, policy, appeal, higher));
    }

    private Set<Integer> apart(Section section) {
      Set<Integer> apart = new HashSet<>();
      if (!section.has("apart")) {
        apart.add(levels.indexOf("pro")); // practical training has classes of its own by law
        return apart;
      }
      for (YamlValue item : section.items("apart")) {
        if (item instanceof YamlValue.Text(long _, String text)
            && levels.contains(text.toLowerCase(Locale.ROOT))) {
          apart.add(levels.indexOf(text.toLowerCase(Locale.ROOT)));
        } else {
          section.wrong("apart", item, String.join(", ", levels));
        }
      }
      return apart;
    }

    private List<Integer> locations(Section section) {
      if (section.value("locations") instanceof YamlValue.Text(long _, String text)
          && text.equals("all")) {
        return IntStream.range(0, town.locations().size()).boxed().toList();
      }
      List<Integer> found = new ArrayList<>();
      for (YamlValue item : section.items("locations")) {
        if (item instanceof YamlValue.Text(long line, String text)) {
          location(section, line, text).ifPresent(found::add);
        } else {
          section.wrong("locations", item, "text");
        }
      }
      return found;
    }

    private Optional<Integer> location(Section section, long line, String word) {
      List<Integer> meant =
          IntStream.range(0, town.locations().size())
              .filter(at -> is(town.locations().get(at), word))
              .boxed()
              .toList();
      if (meant.size() == 1) {
        return Optional.of(meant.getFirst());
      }
      Place place = new Place(file, line, section.place().field());
      findings.add(
          meant.isEmpty()
              ? new ScenarioFileFinding.UnknownName(place, "school", word, nearest(word))
              : new ScenarioFileFinding.SharedName(place, word, codes(meant)));
      return Optional.empty();
    }

    private static boolean is(School school, String word) {
      return school.code().equals(word) || Names.plain(school.name()).equals(Names.plain(word));
    }

    private String nearest(String word) {
      return town.locations().stream()
          .sorted(
              java.util.Comparator.comparingInt(
                  school -> Names.apart(Names.plain(school.name()), Names.plain(word))))
          .limit(3)
          .map(school -> school.name() + " (" + school.code() + ")")
          .collect(Collectors.joining(", "));
    }

    private String codes(List<Integer> meant) {
      return meant.stream()
          .map(at -> town.locations().get(at).code())
          .collect(Collectors.joining(", "));
    }
  }
}
