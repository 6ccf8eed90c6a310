package nl.speelveld.web.api.scenarios;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.classes.ClassesStory;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.whatif.ScenarioStory;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.scenario.BaseAsked;
import nl.speelveld.rounds.scenario.ClassesFile;
import nl.speelveld.rounds.scenario.ScenarioDocument;
import nl.speelveld.rounds.scenario.ScenarioFile;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.runs.whatif.SecondaryTownOf;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.audit.PublicRounds;
import nl.speelveld.web.parts.Cities;
import nl.speelveld.web.parts.LongWork;
import nl.speelveld.web.parts.Parts;

/// Where a posted scenario becomes an answer: the use cases of `speelveld simulate`, in the line of
/// long work. Rules of a round are those of a public round of this installation, by its id.
final class ScenarioDesk {
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final String COMMAND = "POST /v1/scenarios";
  private final Parts parts;
  private final PublicRounds rounds;

  ScenarioDesk(Parts parts) {
    this.parts = parts;
    this.rounds = new PublicRounds(parts);
  }

  /// A question, by the hash of its text.
  private record Question(String hash, Language language) {}

  /// The answer as JSON.
  ///
  /// @throws ApiFault where it cannot be computed, or not now
  String answer(Call call) {
    MonitorData data = parts.monitor().orElseThrow(() -> new ApiFault(404, "noData"));
    String file = call.bodyForm().equals("application/json") ? "scenario.json" : "scenario.yaml";
    ClassesFile classes = ClassesFile.of(file, call.bodyText());
    return classes.isAboutSecondary()
        ? ofClasses(data, classes, call)
        : ofScenarios(data, ScenarioFile.of(file, call.bodyText()), call);
  }

  /// What comes of long work. Who is told to come back asks the same again: it goes on meanwhile,
  /// and is held when it is done.
  private static <T> T wait(Call call, Supplier<Optional<T>> asked) {
    Optional<T> ready;
    try {
      ready = asked.get();
    } catch (LongWork.Full full) {
      ready = Optional.empty();
    }
    return ready.orElseThrow(() -> {
      call.visit().context().header("Retry-After", Integer.toString(LongWork.AGAIN_SECONDS));
      return new ApiFault(429, "busy");
    });
  }

  private static Municipality place(MonitorData data, String word) {
    return switch (MunicipalitySearch.in(data.municipalities()).findWhole(word)) {
      case Found.One(Municipality place) -> place;
      case Found.Several several -> throw unknown(word, several.places());
      case Found.None none -> throw unknown(word, none.near());
    };
  }

  private static ApiFault unknown(String word, List<Municipality> near) {
    return new ApiFault(
        422,
        "scenarioPlace",
        arg("word", word),
        arg(
            "near",
            near.isEmpty()
                ? "GM0363"
                : String.join(
                    ", ", near.stream().map(its -> its.name() + " " + its.code()).toList())));
  }

  private String ofScenarios(MonitorData data, ScenarioFile file, Call call) {
    BaseAsked asked =
        file.base()
            .orElseThrow(
                () -> ApiFault.findings(file.read(Optional.empty(), this::rules).findings()));
    if (asked.pupils().isPresent()) {
      throw new ApiFault(422, "scenarioPupils"); // why: a table of pupils never comes to a server
    }
    CityRequest base = asked.toRequest(place(data, asked.municipality()).code());
    Cities cities = new Cities(data, parts.work());
    Cities.Fitted.Ready known = known(call, cities, base);
    ScenarioFile.Result read = file.read(Optional.of(known.city()), this::rules);
    if (!(read instanceof ScenarioFile.Result.Read(ScenarioDocument document, _))) {
      throw ApiFault.findings(read.findings());
    }
    ScenarioLimits.check(document);
    Question question = new Question(Sha256.of(call.body()).hex(), call.language());
    Reproduction tested = wait(call, () -> cities.findReproduction(known, PATIENCE));
    return answered(call, question, () -> told(known.city(), tested, document, call.language()));
  }

  private String answered(Call call, Question question, Supplier<String> compute) {
    return wait(call, () -> parts.work().find(LongWork.Kind.ANSWER, question, compute, PATIENCE));
  }

  private static Cities.Fitted.Ready known(Call call, Cities cities, CityRequest base) {
    return switch (wait(call, () -> cities.find(base, PATIENCE))) {
      case Cities.Fitted.Ready ready -> ready;
      case Cities.Fitted.Cannot(CityAnswer.CannotCarry(_, var why)) ->
          throw new ApiFault(422, "scenarioNot." + why.name());
      case Cities.Fitted.Cannot _ -> throw new ApiFault(422, "scenarioNot.NOT_HELD");
    };
  }

  private String told(
      City city, Reproduction tested, ScenarioDocument document, Language language) {
    WhatIfAnswer answer = WhatIf.answer(city, document.toRequest());
    if (!(answer instanceof WhatIfAnswer.Told told)) {
      throw ApiFault.findings(answer.findings());
    }
    MonitorData data = parts.monitor().orElseThrow();
    WhatIfReport report =
        new WhatIfReport(
            document.title(),
            told,
            tested,
            List.of(),
            List.of(),
            WhatIfReport.basis(data, city, origin()));
    return AnswerJson.of(ScenarioStory.of(report, language), report.basis());
  }

  private Origin origin() {
    return new Origin(parts.settings().version(), COMMAND);
  }

  /// The rules of a public round, by its id.
  private Optional<RulesFile.Result> rules(String round) {
    return rounds.all().stream()
        .filter(its -> its.id().equals(round))
        .findFirst()
        .map(its -> parts.store().rounds().files(its.id()).getOrDefault("round.yaml", ""))
        .map(text -> RulesFile.read(round, text));
  }

  private String ofClasses(MonitorData data, ClassesFile file, Call call) {
    Municipality place = place(data, file.municipality());
    SecondaryTown town =
        SecondaryTownOf.find(data, place.code())
            .orElseThrow(() -> new ApiFault(422, "scenarioNot.NO_CLASSES"));
    ClassesFile.Result read = file.read(town);
    if (!(read instanceof ClassesFile.Result.Read(ClassesFile.Document document, _))) {
      throw ApiFault.findings(read.findings());
    }
    ScenarioLimits.check(document);
    Question question = new Question(Sha256.of(call.body()).hex(), call.language());
    return answered(call, question, () -> told(data, town, document, call.language()));
  }

  private String told(
      MonitorData data, SecondaryTown town, ClassesFile.Document document, Language language) {
    List<ClassAnswer> answers =
        document.scenarios().stream().map(each -> ClassAnswer.of(town, each)).toList();
    Answer answer = ClassesStory.of(document.title(), document.group(), answers, language);
    return AnswerJson.of(answer, basis(data, town));
  }

  private Basis basis(MonitorData data, SecondaryTown town) {
    return new Basis(
        "class of a school location",
        String.join(" / ", town.classes().levels()),
        "municipality " + town.municipality().code(),
        town.referenceDate().toString(),
        "",
        data.sources().stream()
            .filter(source -> town.sources().contains(source.id()))
            .sorted(Comparator.comparing(SourceFile::id))
            .toList(),
        origin().version(),
        origin().command());
  }
}
