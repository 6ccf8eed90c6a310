package nl.speelveld.rounds.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.optimising.Brick;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.sweep.Sweep;
import nl.speelveld.table.finding.Findings;

/// A file of scenarios with the municipality that it is about: it can be run.
///
/// Whoever reads the same file against the same data has the same question, on any machine:
/// [#fingerprint(Basis)] tells whether that is so.
///
/// @param document the file
/// @param data behind the municipality
/// @param base the question about its municipality
/// @param city the municipality
public record ScenarioQuestion(
    ScenarioDocument document, MonitorData data, CityRequest base, City city) {
  /// What a file names beside itself.
  public interface Beside {
    /// The rules of a round by the name of their file; empty where there is no such file.
    Optional<RulesFile.Result> rules(String name);

    /// The data of a municipality's own table of pupils; empty where it cannot be used, which has
    /// been told.
    Optional<MonitorData> pupils(PupilsAsked asked, PupilRequest request);
  }

  /// What comes of reading a file against data.
  public sealed interface Result {
    /// It can be run.
    ///
    /// @param findings what is worth knowing all the same
    record Ready(ScenarioQuestion question, Findings findings) implements Result {}

    /// Something is wrong with the file.
    record Refused(Findings findings) implements Result {}

    /// The municipality is not one, or could be several.
    ///
    /// @param findings what else is wrong with the file
    /// @param word as the file has it
    /// @param found what it could mean
    record Nowhere(Findings findings, String word, Found found) implements Result {}

    /// The data do not carry a simulation of the municipality.
    ///
    /// @param base the question about it
    /// @param answer why
    record NotCarried(CityRequest base, CityAnswer answer) implements Result {}
  }

  /// Reads a file against data; some seconds for a large city.
  public static Result read(ScenarioFile file, MonitorData folder, Beside beside) {
    Optional<BaseAsked> asked = file.base();
    if (asked.isEmpty()) {
      return new Result.Refused(file.read(Optional.empty(), beside::rules).findings());
    }
    String word = asked.get().municipality();
    Found found = MunicipalitySearch.in(folder.municipalities()).findWhole(word);
    if (!(found instanceof Found.One(Municipality place))) {
      return new Result.Nowhere(file.read(Optional.empty(), beside::rules).findings(), word, found);
    }
    Optional<MonitorData> data =
        asked.get().findPupils(place.code()).isEmpty()
            ? Optional.of(folder)
            : beside.pupils(
                asked.get().pupils().orElseThrow(),
                asked.get().findPupils(place.code()).orElseThrow());
    return data.isEmpty()
        ? new Result.Refused(file.read(Optional.empty(), beside::rules).findings())
        : read(file, data.get(), asked.get().toRequest(place.code()), beside);
  }

  private static Result read(ScenarioFile file, MonitorData data, CityRequest base, Beside beside) {
    CityAnswer answer = CityOf.answer(data, base);
    if (!(answer instanceof CityAnswer.Made(City city))) {
      return new Result.NotCarried(base, answer);
    }
    return switch (file.read(Optional.of(city), beside::rules)) {
      case ScenarioFile.Result.Read(ScenarioDocument document, Findings findings) ->
          new Result.Ready(new ScenarioQuestion(document, data, base, city), findings);
      case ScenarioFile.Result.Refused(Findings findings) -> new Result.Refused(findings);
    };
  }

  /// The same, run as often and from the seed that somebody asks instead.
  public ScenarioQuestion with(Optional<Integer> runs, Optional<Long> seed) {
    WhatIfRequest.Luck luck = document.luck();
    return new ScenarioQuestion(
        document.with(
            new WhatIfRequest.Luck(
                seed.orElse(luck.seed()), runs.orElse(luck.runs()), luck.share())),
        data,
        base,
        city);
  }

  /// The question of the file.
  public WhatIfRequest request() {
    return document.toRequest();
  }

  /// Its runs, to be made all at once, in shards or on a cluster.
  public Sweep sweep() {
    return WhatIf.question(city, request()).sweep();
  }

  /// Measures to make bundles of: each scenario with policies is one. Of a file with one such
  /// scenario each of its policies is one, by its word in the file and its place.
  public List<Brick> bricks() {
    List<Scenario> scenarios =
        document.scenarios().stream().filter(each -> !each.policies().isEmpty()).toList();
    if (scenarios.size() != 1) {
      return scenarios.stream().map(each -> new Brick(each.name(), each.policies())).toList();
    }
    List<Brick> bricks = new ArrayList<>();
    for (Policy policy : scenarios.getFirst().policies()) {
      String name = bricks.size() + 1 + ". " + PolicyKind.of(policy).words();
      bricks.add(new Brick(name, List.of(policy)));
    }
    return bricks;
  }

  /// What tells this question from all others: file, rules, seed, runs, data and version.
  ///
  /// @param basis what its figures rest on
  public String fingerprint(Basis basis) {
    String all =
        ScenarioWriter.write(document)
            + rules().map(its -> RulesWriter.write(its.rules())).collect(Collectors.joining())
            + basis.sources().stream()
                .map(SourceFile::sha256)
                .sorted()
                .collect(Collectors.joining())
            + basis.version();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private Stream<RoundAdmission> rules() {
    Stream<RoundAdmission> today =
        document.today() instanceof Today.Round(RoundAdmission its) ? Stream.of(its) : Stream.of();
    return Stream.concat(
        today,
        document.scenarios().stream()
            .flatMap(scenario -> scenario.policies().stream())
            .flatMap(policy ->
                policy instanceof EnrolmentPolicy.RoundRules round
                        && round.rules() instanceof RoundAdmission its
                    ? Stream.of(its)
                    : Stream.of()));
  }
}
