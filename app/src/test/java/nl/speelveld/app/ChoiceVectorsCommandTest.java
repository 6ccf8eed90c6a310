package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `choice` writes against the reference vectors: files go in, the command reads, estimates
/// and tells, and each figure of others is met in its CSV.
class ChoiceVectorsCommandTest {
  private static final Map<String, String> TERMS = Map.of("dist", "distance", "match", "own-share");

  private final Optional<ReferenceVectors> vectors = ReferenceVectors.find("estimate/choice");
  @TempDir private Path folder = Path.of("");

  /// What a call of `choice` told: a value by part, subject and column.
  private record Told(Map<String, Double> values) {
    static Told by(String... words) {
      Shell shell =
          Shell.run(
              Stream.concat(
                      Stream.of("choice"),
                      Stream.concat(Arrays.stream(words), Stream.of("--format", "csv")))
                  .toArray(String[]::new));
      assertThat(shell.code()).as(shell.err()).isZero();
      return new Told(
          shell
              .out()
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .collect(
                  Collectors.toMap(
                      row -> row[0] + "/" + row[1] + "/" + row[2],
                      row -> Double.parseDouble(row[3]),
                      (first, second) -> first)));
    }

    double of(String part, String subject, String column) {
      String key = part + "/" + subject + "/" + column;
      assertThat(values).containsKey(key);
      return values.getOrDefault(key, Double.NEGATIVE_INFINITY);
    }
  }

  private List<Map<String, String>> csv(String file) {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    return vectors.orElseThrow().csv(file);
  }

  private String path(String file) {
    assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    return vectors.orElseThrow().folder().resolve(file).toString();
  }

  private String written(String name, Stream<String> lines) throws IOException {
    return Files.write(folder.resolve(name), (Iterable<String>) lines::iterator).toString();
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(text(row, column).strip());
  }

  /// `dist:low` of the peer is `distance:low` here.
  private static String ours(String term) {
    String[] parts = term.strip().split(":", 2);
    String own = TERMS.getOrDefault(parts[0], parts[0]);
    return parts.length == 1 ? own : own + ":" + parts[1];
  }

  private static void near(Tally tally, String what, double own, double expected, double share) {
    tally.near(what, own, expected, share * Math.max(1, Math.abs(expected)));
  }

  private static void done(Tally tally, int atLeast) {
    System.out.println(tally.line());
    assertThat(tally.failures()).as(tally.line()).isEmpty();
    assertThat(tally.compared()).isGreaterThanOrEqualTo(atLeast);
  }

  private String[] schools(String name, String... more) {
    return Stream.concat(
            Stream.of(
                "fit",
                path(name + ".rankings.csv"),
                path(name + ".pupils.csv"),
                path(name + ".schools.csv"),
                "--quality",
                "quality"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private void coefficients(String file, Told told, Tally tally) {
    for (Map<String, String> row : csv(file)) {
      String term = ours(text(row, "term"));
      boolean school = term.startsWith("school");
      String part = school ? "constants" : "weights";
      String subject = school ? "school:" + term.substring(6) : term;
      near(tally, term, told.of(part, subject, "weight"), number(row, "estimate"), 1e-6);
      near(
          tally,
          term + " se",
          told.of(part, subject, "standardError"),
          number(row, "std_error"),
          1e-6);
      near(
          tally,
          term + " clustered",
          told.of(part, subject, "standardErrorClustered"),
          number(row, "std_error_cluster_pupil"),
          1e-6);
    }
  }

  private void height(String file, Told told, Tally tally) {
    for (Map<String, String> row : csv(file)) {
      if (text(row, "key").equals("logLik")) {
        near(
            tally,
            "log-likelihood",
            told.of("account", "all", "logLikelihood"),
            number(row, "value"),
            1e-8);
      }
    }
  }

  @Test
  void A01_lists_of_two_thousand_pupils_all_ranks_the_first_and_with_constants() {
    Tally tally = new Tally("choice fit school2k");
    Told ranked = Told.by(schools("school2k", "--group", "low"));
    coefficients("school2k.rol.coef.csv", ranked, tally);
    height("school2k.rol.fit.csv", ranked, tally);
    for (Map<String, String> row : csv("school2k.rankstrat.csv")) {
      if (text(row, "term").startsWith("chi2")) {
        near(
            tally, "LR", ranked.of("tests", "pooling", "statistic"), number(row, "estimate"), 1e-6);
        near(tally, "p", ranked.of("tests", "pooling", "p"), number(row, "std_error_or_p"), 1e-6);
      } else if (!text(row, "ranks").equals("pooled")) {
        near(
            tally,
            text(row, "ranks") + text(row, "term"),
            ranked.of(
                text(row, "ranks").replace("rank", "rank "), ours(text(row, "term")), "weight"),
            number(row, "estimate"),
            1e-6);
      }
    }
    Told first = Told.by(schools("school2k", "--group", "low", "--model", "first"));
    coefficients("school2k.first.coef.csv", first, tally);
    coefficients(
        "school2k.rolfe.coef.csv",
        Told.by(schools("school2k", "--group", "low", "--constants")),
        tally);
    done(tally, 140);
  }

  @Test
  void A02_a_kept_fit_says_what_would_be_chosen_with_the_digits_of_the_fit() {
    Tally tally = new Tally("choice counterfactual school2k");
    String kept = folder.resolve("fit.json").toString();
    Told fit = Told.by(schools("school2k", "--group", "low", "--keep", kept));
    Told told =
        Told.by("counterfactual", kept, "--close", "5", "--equal-composition", "--draws", "0");
    for (Map<String, String> row : csv("school2k.counterfactual.shares.csv")) {
      String school = text(row, "school");
      Map<String, String> columns =
          Map.of(
              "base", "base",
              "base_low", "base:low",
              "base_high", "base:other",
              "close5", "closed",
              "equalcomp", "equal-composition",
              "own_dist_elast", "elasticityOfDistance");
      columns.forEach((theirs, own) ->
          near(tally, school + theirs, told.of("shares", school, own), number(row, theirs), 1e-9));
    }
    Map<String, String> summary =
        Map.of(
            "dissimilarity_first_choice_base", "base/dissimilarity:low",
            "dissimilarity_close5", "closed/dissimilarity:low",
            "dissimilarity_equalcomp", "equal-composition/dissimilarity:low",
            "welfare_km_close5_all", "closed/kilometres",
            "welfare_km_close5_low", "closed/kilometres:low",
            "welfare_km_close5_high", "closed/kilometres:other",
            "welfare_km_equalcomp_low", "equal-composition/kilometres:low",
            "welfare_km_equalcomp_high", "equal-composition/kilometres:other");
    for (Map<String, String> row : csv("school2k.counterfactual.summary.csv")) {
      String key = row.getOrDefault("key", "");
      double expected = number(row, "value");
      if (summary.containsKey(key)) {
        String[] place = summary.getOrDefault(key, "").split("/");
        near(tally, key, told.of("summary", place[0], place[1]), expected, 1e-9);
      } else if (key.startsWith("wtt_km_match") && !key.endsWith("_se")) {
        String group = key.endsWith("low") ? "low" : "other";
        // ours is in metres for ten percentage points
        double own = fit.of("travel", "own-share " + group, "metres per 0.1") / 100;
        near(tally, key, own, expected, 1e-8);
      }
    }
    Told again = Told.by("predict", kept, "--draws", "0");
    again.values.forEach((key, value) ->
        tally.check(key + " is the same digits", value.equals(told.values.get(key))));
    done(tally, 280);
  }

  // the six platforms as schools, ownership as a column of pairs; beside the constants, PC first
  @Test
  void A03_ninety_one_rankings_of_game_platforms() throws IOException {
    List<String> platforms =
        List.of("PC", "GameBoy", "GameCube", "PlayStation", "PSPortable", "Xbox");
    List<Map<String, String>> rows = csv("game.wide.csv");
    List<String> lists = new ArrayList<>(List.of("pupil,rank,school"));
    List<String> extra = new ArrayList<>();
    platforms.stream().skip(1).forEach(its -> extra.addAll(List.of("hours_" + its, "age_" + its)));
    List<String> pairs = new ArrayList<>(List.of("pupil,school,km,own," + String.join(",", extra)));
    for (Map<String, String> row : rows) {
      for (String platform : platforms) {
        lists.add(text(row, "id") + "," + text(row, "ch." + platform).strip() + "," + platform);
        pairs.add(
            text(row, "id")
                + ","
                + platform
                + ",0,"
                + text(row, "own." + platform)
                + extra.stream()
                    .map(name ->
                        name.endsWith("_" + platform)
                            ? "," + row.get(name.substring(0, name.indexOf('_')))
                            : ",0")
                    .collect(Collectors.joining()));
      }
    }
    String[] files = {
      "fit",
      written("lists.csv", lists.stream()),
      written("pairs.csv", pairs.stream()),
      written("schools.csv", Stream.concat(Stream.of("school"), platforms.stream())),
      "--distance",
      "none",
      "--constants",
      "--pair",
      "own"
    };
    Tally tally = new Tally("choice fit game");
    peers("game.rol2", Told.by(files), tally);
    peers(
        "game.rol",
        Told.by(
            Stream.concat(Stream.of(files), extra.stream().flatMap(its -> Stream.of("--pair", its)))
                .toArray(String[]::new)),
        tally);
    done(tally, 46);
  }

  private void peers(String name, Told told, Tally tally) {
    for (Map<String, String> row : csv(name + ".coef.csv")) {
      String term = row.getOrDefault("term", "");
      boolean constant = term.startsWith("(Intercept):");
      String part = constant ? "constants" : "weights";
      String subject = constant ? "school:" + term.substring(12) : term.replace(':', '_');
      // why not closer: mlogit rests a little before the top of rol2
      near(tally, term, told.of(part, subject, "weight"), number(row, "estimate"), 1e-5);
      near(
          tally,
          term + " se",
          told.of(part, subject, "standardError"),
          number(row, "std_error"),
          1e-5);
    }
    height(name + ".fit.csv", told, tally);
  }

  // 361 people who chose a supplier some twelve times: a row a choice, clustered by person
  @Test
  void A04_a_panel_of_electricity_customers_plain_and_with_tastes_that_differ() throws IOException {
    List<Map<String, String>> rows = csv("electricity.wide.csv");
    List<String> terms = List.of("pf", "cl", "loc", "wk", "tod", "seas");
    List<String> lists = new ArrayList<>(List.of("pupil,rank,school"));
    List<String> people = new ArrayList<>(List.of("pupil,person"));
    List<String> pairs = new ArrayList<>(List.of("pupil,school,km," + String.join(",", terms)));
    for (Map<String, String> row : rows) {
      String chooser = text(row, "chid");
      lists.add(chooser + ",1," + text(row, "choice"));
      people.add(chooser + "," + text(row, "id"));
      for (int at = 1; at <= 4; at++) {
        int its = at;
        pairs.add(
            chooser
                + ","
                + at
                + ",0,"
                + terms.stream().map(term -> row.get(term + its)).collect(Collectors.joining(",")));
      }
    }
    List<String> words =
        new ArrayList<>(
            List.of(
                "fit",
                written("lists.csv", lists.stream()),
                written("people.csv", people.stream()),
                written("pairs.csv", pairs.stream()),
                written("schools.csv", Stream.of("school", "1", "2", "3", "4")),
                "--distance",
                "none",
                "--cluster",
                "person"));
    terms.forEach(term -> words.addAll(List.of("--pair", term)));
    Tally tally = new Tally("choice fit electricity");
    peers("electricity.cl", Told.by(words.toArray(String[]::new)), tally);
    words.addAll(
        List.of(
            "--model",
            "mixed",
            "--random",
            String.join(",", terms),
            "--points",
            "halton",
            "--starts",
            "1"));
    Told mixed = Told.by(words.toArray(String[]::new));
    // the top that the peer published, by the same draws, is not the highest there is
    tally.check(
        "our top is not lower than the published one",
        mixed.of("account", "all", "logLikelihood") >= -3952.48773254511 - 1e-6);
    done(tally, 14);
  }

  private String firstRanks(String name, int ranks) throws IOException {
    List<String> columns =
        Stream.concat(
                Stream.of("pupil"), IntStream.rangeClosed(1, ranks).mapToObj(at -> "rank" + at))
            .toList();
    return written(
        name + ".csv",
        Stream.concat(
            Stream.of(String.join(",", columns)),
            csv(name + ".rankings.csv").stream()
                .map(row ->
                    columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(",")))));
  }

  @Test
  void A05_tastes_that_differ_between_pupils_normally() throws IOException {
    String[] words =
        schools(
            "mixed2k",
            "--group",
            "low",
            "--model",
            "mixed",
            "--random",
            "distance,own-share",
            "--points",
            "halton",
            "--starts",
            "1");
    words[1] = firstRanks("mixed2k", 5);
    Told told = Told.by(words);
    Tally tally = new Tally("choice fit mixed2k");
    for (Map<String, String> row : csv("mixed2k.mixedrol5.coef.csv")) {
      String term = row.getOrDefault("term", "");
      boolean spread = term.startsWith("sd.");
      String own = (spread ? "sd." : "") + ours(term.replaceFirst("^(mean|sd)\\.", ""));
      near(tally, own, told.of("weights", own, "weight"), number(row, "estimate"), 1e-4);
      near(
          tally,
          own + " se",
          told.of("weights", own, "standardError"),
          number(row, "std_error_hessian"),
          1e-4);
    }
    done(tally, 16);
  }

  @Test
  void A06_two_kinds_of_parents() throws IOException {
    String[] words = schools("lc2k", "--group", "low", "--model", "latent", "--starts", "2");
    words[1] = firstRanks("lc2k", 5);
    Told told = Told.by(words);
    Tally tally = new Tally("choice fit lc2k");
    for (Map<String, String> row : csv("lc2k.lc2.coef.csv")) {
      double expected = number(row, "estimate");
      String kind = row.getOrDefault("class", "");
      double own =
          text(row, "term").equals("share")
              ? told.of("kinds", kind, "share")
              : told.of("weights", kind + " " + ours(text(row, "term")), "weight");
      near(tally, kind + text(row, "term"), own, expected, 1e-3);
    }
    height("lc2k.lc2.fit.csv", told, tally);
    done(tally, 15);
  }

  @Test
  void A07_parents_who_leave_out_what_is_out_of_reach() throws IOException {
    List<Map<String, String>> schools = csv("strategic3k.schools.csv");
    List<Map<String, String>> priorities = csv("strategic3k.priority.csv");
    List<Map<String, String>> pupils = csv("strategic3k.pupils.csv");
    List<String> pairs = new ArrayList<>(List.of("pupil,school,priority,quality_score"));
    for (int pupil = 0; pupil < pupils.size(); pupil++) {
      for (Map<String, String> school : schools) {
        double both = number(school, "quality") * number(pupils.get(pupil), "score");
        pairs.add(
            pupils.get(pupil).get("pupil")
                + ","
                + school.get("school")
                + ","
                + priorities.get(pupil).get("s" + school.get("school"))
                + ","
                + both);
      }
    }
    Told told =
        Told.by(
            Stream.concat(
                    Stream.of(schools("strategic3k", "--model", "feasible", "--placed", "match")),
                    Stream.of("--pair", "quality_score", written("pairs.csv", pairs.stream())))
                .toArray(String[]::new));
    Tally tally = new Tally("choice fit strategic3k");
    for (Map<String, String> row : csv("strategic3k.expected.csv")) {
      String term = ours(text(row, "term")).replace(':', '_');
      double expected = number(row, "estimate");
      switch (row.getOrDefault("estimator", "")) {
        case "stability_cl" -> {
          near(tally, term, told.of("weights", term, "weight"), expected, 1e-6);
          near(
              tally,
              term + " clustered",
              told.of("weights", term, "standardErrorClustered"),
              number(row, "se_cluster"),
              1e-6);
        }
        case "wtt_rol" ->
            near(tally, term + " as truth", told.of("asTruth", term, "weight"), expected, 1e-6);
        case "hausman_stability_vs_wtt" ->
            near(tally, "hausman", told.of("tests", "hausman", "statistic"), expected, 1e-6);
        default -> {
          // the truth itself: what was estimated lies within four standard errors of it
          if (text(row, "estimator").equals("true")) {
            tally.near(
                term + " beside the truth",
                told.of("weights", term, "weight"),
                expected,
                4 * told.of("weights", term, "standardErrorClustered"));
          }
        }
      }
    }
    done(tally, 13);
  }

  @Test
  void A08_a_school_that_nobody_lists_is_named_and_the_rest_is_that_of_the_others() {
    String[] words = schools("school2k", "--group", "low", "--constants");
    words[1] = path("school2k.neverlisted7.rankings.csv");
    Told told = Told.by(words);
    Tally tally = new Tally("choice fit neverlisted7");
    for (Map<String, String> row : csv("school2k.neverlisted7.expected.csv")) {
      String term = ours(text(row, "term"));
      if (!term.startsWith("school")) {
        near(tally, term, told.of("weights", term, "weight"), number(row, "estimate"), 1e-6);
      }
    }
    tally.check("school 7 has no constant", !told.values.containsKey("constants/school:7/weight"));
    done(tally, 6);
  }
}
