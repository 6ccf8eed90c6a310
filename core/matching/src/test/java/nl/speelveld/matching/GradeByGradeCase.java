package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.speelveld.matching.grades.FamilyTies;
import nl.speelveld.matching.grades.GradeByGrade;
import nl.speelveld.matching.grades.GradeRules;
import nl.speelveld.matching.grades.GradedApplicant;
import nl.speelveld.matching.grades.GradedApplicant.Wish;
import nl.speelveld.matching.grades.GradedOutcome;
import nl.speelveld.matching.grades.GradedProgramme;
import nl.speelveld.matching.grades.GradedRound;
import nl.speelveld.matching.grades.Profile;
import nl.speelveld.matching.grades.Profile.Try;
import nl.speelveld.matching.grades.QuotaSeats;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Rounds of several grades as the engine of Chile reads them.
final class GradeByGradeCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("CHILE_SEQUENTIAL_DA");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonNode problem = json.get("problem");
    Map<String, Double> drawn = new HashMap<>();
    problem
        .get("apps")
        .forEach(its ->
            drawn.put(
                key(text(its, "applicant_id"), text(its, "program_id"), text(its, "quota_id")),
                its.get("lottery_number_quota").asDouble()));
    GradedOutcome outcome =
        GradeByGrade.assign(
            GradedRound.of(programmes(problem), profiles(problem), applicants(problem))
                .withFamilies(ties(problem.get("sib")), ties(problem.get("links"))),
            new GradeRules(
                json.get("gradeOrder").asText().equals("descending")
                    ? GradeRules.Order.HIGHEST_GRADE_FIRST
                    : GradeRules.Order.LOWEST_GRADE_FIRST,
                json.get("dynamicSibling").asBoolean(),
                json.get("familyApplication").asBoolean()),
            (applicant, programme, quota) ->
                drawn.getOrDefault(key(applicant, programme, quota), Double.NaN));
    json.get("expected")
        .properties()
        .forEach(expected -> {
          String found =
              outcome
                  .findSeat(expected.getKey())
                  .map(seat -> "[" + seat.programme() + "," + seat.quota() + "]")
                  .orElse("null");
          tally.check(
              json.get("id") + ": " + expected.getKey() + " at " + found,
              found.equals(expected.getValue().toString()));
        });
  }

  private static String key(String applicant, String programme, String quota) {
    return applicant + "/" + programme + "/" + quota;
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }

  private static List<GradedProgramme> programmes(JsonNode problem) {
    Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
    problem
        .get("vac")
        .forEach(
            its -> rows.computeIfAbsent(text(its, "program_id"), _ -> new ArrayList<>()).add(its));
    List<GradedProgramme> programmes = new ArrayList<>();
    rows.forEach((name, quotas) ->
        programmes.add(
            new GradedProgramme(
                name,
                text(quotas.getFirst(), "institution_id"),
                quotas.getFirst().get("grade_id").asInt(),
                quotas.stream()
                    .map(its ->
                        new QuotaSeats(text(its, "quota_id"), its.get("regular_vacancies").asInt()))
                    .toList())));
    return programmes;
  }

  private static List<Profile> profiles(JsonNode problem) {
    Map<String, JsonNode> orders = new HashMap<>();
    problem.get("qo").forEach(its -> orders.put(text(its, "priority_profile"), its));
    List<Profile> profiles = new ArrayList<>();
    for (JsonNode its : problem.get("pp")) {
      String name = text(its, "priority_profile");
      List<String> quotas = new ArrayList<>();
      its.fieldNames()
          .forEachRemaining(field -> {
            if (field.startsWith("priority_q")) {
              quotas.add(field.substring("priority_q".length()));
            }
          });
      quotas.sort(
          Comparator.comparingInt(quota ->
              orders.containsKey(name)
                  ? orders.get(name).path("order_q" + quota).asInt()
                  : Integer.parseInt(quota)));
      profiles.add(
          new Profile(
              name,
              quotas.stream()
                  .map(quota -> new Try(quota, its.get("priority_q" + quota).asInt()))
                  .toList(),
              its.path("priority_profile_sibling_transition").asText(name)));
    }
    return profiles;
  }

  private static List<GradedApplicant> applicants(JsonNode problem) {
    Map<String, List<JsonNode>> rows = new HashMap<>();
    problem
        .get("apps")
        .forEach(its ->
            rows.computeIfAbsent(text(its, "applicant_id"), _ -> new ArrayList<>()).add(its));
    List<GradedApplicant> applicants = new ArrayList<>();
    for (JsonNode its : problem.get("applicants")) {
      Set<Wish> wishes = new LinkedHashSet<>();
      rows.getOrDefault(text(its, "applicant_id"), List.of()).stream()
          .sorted(Comparator.comparingInt(row -> row.get("ranking_program").asInt()))
          .forEach(row ->
              wishes.add(new Wish(text(row, "program_id"), text(row, "priority_profile_program"))));
      applicants.add(
          GradedApplicant.of(
              text(its, "applicant_id"), its.get("grade_id").asInt(), List.copyOf(wishes)));
    }
    return applicants;
  }

  private static FamilyTies ties(JsonNode pairs) {
    return FamilyTies.of(
        StreamSupport.stream(pairs.spliterator(), false)
            .map(pair -> new FamilyTies.Pair(pair.get(0).asText(), pair.get(1).asText()))
            .toList());
  }
}
