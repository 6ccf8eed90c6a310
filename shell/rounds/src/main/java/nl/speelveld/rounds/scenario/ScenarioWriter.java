package nl.speelveld.rounds.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.speelveld.rounds.yaml.YamlPart;
import nl.speelveld.rounds.yaml.YamlText;
import nl.speelveld.runs.whatif.round.RoundAdmission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.admission.CentralDraw.Priority;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.EnrolmentPolicy;
import nl.speelveld.simulation.policy.FamilyPolicy;
import nl.speelveld.simulation.policy.PlacePolicy;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy;

/// Writes `scenario.yaml`: whatever [ScenarioFile] reads, in a fixed order, with all that it takes
/// for granted spelled out. Comments are not kept, and places are written in metres.
public final class ScenarioWriter {
  private ScenarioWriter() {}

  /// The text of the file.
  ///
  /// @throws IllegalArgumentException for what no file can say: reserves before any policy,
  ///   priority of areas inside a central enrolment (write it as the policy of that name), or an
  ///   admission of one's own
  public static String write(ScenarioDocument document) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("title", text(document.title()));
    fields.put("base", base(document));
    fields.put("years", YamlPart.whole(document.years()));
    fields.put("runs", YamlPart.whole(document.luck().runs()));
    fields.put("seed", new YamlPart.Plain(Long.toString(document.luck().seed())));
    fields.put("band", Ends.number(document.luck().share()));
    fields.put("scenarios", list(document.scenarios().stream().map(ScenarioWriter::scenario)));
    return YamlText.write(block(fields));
  }

  private static YamlPart base(ScenarioDocument document) {
    BaseAsked base = document.base();
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("municipality", text(base.municipality()));
    base.feature().ifPresent(its -> fields.put("feature", text(its.id())));
    base.year().ifPresent(its -> fields.put("year", YamlPart.whole(its)));
    fields.put("room", Ends.number(base.room()));
    base.pupils().ifPresent(its -> fields.put("pupils", pupils(its)));
    fields.put("admission", today(document.today()));
    fields.put("unknown", unknown(document.unknown()));
    return block(fields);
  }

  /// The line or lines of a file about a table of pupils, as they stand below `base`.
  static String base(PupilsAsked pupils) {
    return YamlText.write(block(Map.of("base", block(Map.of("pupils", pupils(pupils))))))
        .lines()
        .skip(1)
        .collect(Collectors.joining("\n"));
  }

  private static YamlPart pupils(PupilsAsked pupils) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("file", text(pupils.file()));
    pupils.schools().ifPresent(its -> fields.put("schools", text(its)));
    pupils.follow().ifPresent(its -> fields.put("follow", text(its)));
    pupils.counted().ifPresent(its -> fields.put("counted", text(PupilsAsked.text(its))));
    Map<String, YamlPart> columns = new LinkedHashMap<>();
    new TreeMap<>(pupils.columns().named())
        .forEach((role, column) -> columns.put(role.word(), text(column)));
    if (!columns.isEmpty()) {
      fields.put("columns", block(columns));
    }
    return block(fields);
  }

  private static YamlPart today(Today today) {
    return switch (today) {
      case Today.Freely() -> text("freely");
      case Today.FirstCome(int schools) -> inline(Map.of("firstCome", YamlPart.whole(schools)));
      case Today.Central(CentralDraw draw) -> {
        if (!draw.reserves().isEmpty()) {
          throw new IllegalArgumentException(
              "reserves (%s) before any policy; write them as policies from year 1"
                  .formatted(draw.reserves()));
        }
        Map<String, YamlPart> fields = new LinkedHashMap<>();
        fields.put("listLength", YamlPart.whole(draw.listLength()));
        putPriorities(fields, draw.priorities());
        yield block(Map.of("central", block(fields)));
      }
      case Today.Round(RoundAdmission rules) -> {
        Map<String, YamlPart> fields = new LinkedHashMap<>();
        putRules(fields, "round", rules);
        yield block(fields);
      }
    };
  }

  private static void putRules(Map<String, YamlPart> fields, String name, RoundAdmission rules) {
    fields.put(name, text(rules.file()));
    if (!rules.without().isEmpty()) {
      fields.put("without", YamlPart.texts(rules.without()));
    }
  }

  private static void putPriorities(Map<String, YamlPart> fields, List<Priority> priorities) {
    if (!priorities.isEmpty()) {
      fields.put(
          "priorities",
          new YamlPart.Items(priorities.stream().map(ScenarioWriter::priority).toList(), true));
    }
  }

  private static YamlPart priority(Priority priority) {
    return switch (priority) {
      case Priority.Sibling() -> text("sibling");
      case Priority.Nearest(int schools) -> inline(Map.of("nearest", YamlPart.whole(schools)));
      case Priority.Areas areas ->
          throw new IllegalArgumentException(
              "priority of areas (%s) is a policy of its own: priority areas".formatted(areas));
    };
  }

  private static YamlPart unknown(Unknown unknown) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("ofMix", Ends.write(unknown.ofMix()));
    fields.put("sibling", Ends.write(unknown.sibling()));
    fields.put("siblingShare", Ends.write(unknown.siblingShare()));
    fields.put("moveShare", Ends.write(unknown.moveShare()));
    fields.put("distance", list(unknown.forms().stream().map(form -> text(form.word()))));
    return block(fields);
  }

  private static YamlPart scenario(Scenario scenario) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("name", text(scenario.name()));
    fields.put("policies", list(scenario.policies().stream().map(ScenarioWriter::policy)));
    return block(fields);
  }

  private static YamlPart policy(Policy policy) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("policy", text(PolicyKind.of(policy).words()));
    fields.put("from", YamlPart.whole(policy.from()));
    switch (policy) {
      case EnrolmentPolicy its -> put(fields, its);
      case FamilyPolicy its -> put(fields, its);
      case SchoolPolicy its -> put(fields, its);
      case PlacePolicy its -> put(fields, its);
    }
    return block(fields);
  }

  private static void put(Map<String, YamlPart> fields, EnrolmentPolicy policy) {
    switch (policy) {
      case EnrolmentPolicy.CentralEnrolment(int _, int length, List<Priority> priorities) -> {
        fields.put("listLength", YamlPart.whole(length));
        putPriorities(fields, priorities);
      }
      case EnrolmentPolicy.RoundRules(int _, String title, var rules) -> {
        if (!(rules instanceof RoundAdmission its)) {
          throw new IllegalArgumentException(
              "rules (%s) are not those of a file; read them from round.yaml".formatted(title));
        }
        putRules(fields, "rules", its);
      }
      case EnrolmentPolicy.ReserveShare(int _, String group, Range share) -> {
        fields.put("group", text(group));
        fields.put("share", Ends.write(share));
      }
      case EnrolmentPolicy.DoubleContingent(int _, String group) ->
          fields.put("group", text(group));
      case EnrolmentPolicy.PriorityAreas(int _, Map<String, List<String>> areas) -> {
        Map<String, YamlPart> bySchool = new LinkedHashMap<>();
        new TreeMap<>(areas).forEach((school, its) -> bySchool.put(school, texts(its)));
        fields.put("areas", block(bySchool));
      }
      case EnrolmentPolicy.Capacity(int _, String school, Range seats) -> {
        fields.put("school", text(school));
        fields.put("seats", Ends.write(seats));
      }
    }
  }

  private static void put(Map<String, YamlPart> fields, FamilyPolicy policy) {
    switch (policy) {
      case FamilyPolicy.Information(int _, String group, Range effect) -> {
        fields.put("group", text(group));
        fields.put("effect", Ends.write(effect));
      }
      case FamilyPolicy.ParentInitiative its -> {
        fields.put("school", text(its.school()));
        fields.put("group", text(its.group()));
        fields.put("families", Ends.write(its.families()));
        fields.put("years", YamlPart.whole(its.years()));
      }
      case FamilyPolicy.Appeal(int _, String school, String group, Range utility) -> {
        fields.put("school", text(school));
        fields.put("group", text(group));
        fields.put("utility", Ends.write(utility));
      }
      case FamilyPolicy.ExitReaction(int _, Range below, Range share) -> {
        fields.put("below", Ends.write(below));
        fields.put("share", Ends.write(share));
      }
    }
  }

  private static void put(Map<String, YamlPart> fields, SchoolPolicy policy) {
    switch (policy) {
      case SchoolPolicy.OpenSchool its -> {
        fields.put("name", text(its.name()));
        fields.put("x", Ends.number(its.x()));
        fields.put("y", Ends.number(its.y()));
        fields.put("seats", Ends.write(its.seats()));
      }
      case SchoolPolicy.CloseSchool(int _, String school) -> fields.put("school", text(school));
      case SchoolPolicy.MoveSchool(int _, String school, double x, double y) -> {
        fields.put("school", text(school));
        fields.put("x", Ends.number(x));
        fields.put("y", Ends.number(y));
      }
      case SchoolPolicy.MergeSchools(int _, List<String> schools) ->
          fields.put("schools", texts(schools));
      case SchoolPolicy.Friendship(int _, List<String> schools, Range share) -> {
        fields.put("schools", texts(schools));
        fields.put("share", Ends.write(share));
      }
      case SchoolPolicy.BroadClasses(int _, List<String> programmes, int years) -> {
        fields.put("programmes", texts(programmes));
        fields.put("bridgeYears", YamlPart.whole(years));
      }
    }
  }

  private static void put(Map<String, YamlPart> fields, PlacePolicy policy) {
    switch (policy) {
      case PlacePolicy.Housing(int _, String area, Map<String, Range> entrants) -> {
        fields.put("area", text(area));
        Map<String, YamlPart> byGroup = new LinkedHashMap<>();
        new TreeMap<>(entrants).forEach((group, more) -> byGroup.put(group, Ends.write(more)));
        fields.put("entrants", new YamlPart.Fields(byGroup, true));
      }
      case PlacePolicy.TransportLink(int _, String area, String school, Range kilometres) -> {
        fields.put("area", text(area));
        fields.put("school", text(school));
        fields.put("kilometres", Ends.write(kilometres));
      }
    }
  }

  private static YamlPart list(java.util.stream.Stream<YamlPart> items) {
    return new YamlPart.Items(items.toList(), false);
  }

  private static YamlPart texts(List<String> texts) {
    return new YamlPart.Items(texts.stream().<YamlPart>map(YamlPart.Text::new).toList(), true);
  }

  private static YamlPart text(String text) {
    return new YamlPart.Text(text);
  }

  private static YamlPart inline(Map<String, YamlPart> fields) {
    return new YamlPart.Fields(fields, true);
  }

  private static YamlPart block(Map<String, YamlPart> fields) {
    return new YamlPart.Fields(fields, false);
  }
}
