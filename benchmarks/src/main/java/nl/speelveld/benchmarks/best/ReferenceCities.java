package nl.speelveld.benchmarks.best;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import nl.speelveld.optimisation.catchments.Block;
import nl.speelveld.optimisation.catchments.CatchmentQuestion;
import nl.speelveld.optimisation.catchments.Shape;
import nl.speelveld.optimisation.frontier.Cell;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Site;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.testkit.ReferenceVectors;

/// The questions of the reference vectors.
final class ReferenceCities {
  private final ReferenceVectors vectors = ReferenceVectors.find("simulate").orElseThrow();

  private JsonNode read(String file) {
    try {
      return JsonMapper.builder().build().readTree(vectors.folder().resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PairingQuestion amsterdam(double metres, int largestGroup) {
    List<SchoolRoll> schools = new ArrayList<>();
    for (JsonNode one : read("amsterdam_pairing_optima.json").path("schools_xy_a_b")) {
      schools.add(
          SchoolRoll.whole(
              schools.size() + " " + one.path("brin").asText(),
              one.path("x").asDouble(),
              one.path("y").asDouble(),
              new SchoolRoll.Grade(one.path("a").asDouble(), one.path("b").asDouble())));
    }
    return new PairingQuestion(
        schools,
        new PairingQuestion.Rules(
            new WhoMayJoin.Within(metres),
            new Mixing.Together(),
            largestGroup,
            Aim.LEAST_DISSIMILARITY));
  }

  PairingQuestion twoHundred() {
    try (Scanner text =
        new Scanner(Files.readString(vectors.folder().resolve("mergers/m_200_1.txt")))) {
      int schools = text.nextInt();
      int grades = text.nextInt();
      double least = Double.parseDouble(text.next());
      List<SchoolRoll> rolls = new ArrayList<>();
      for (int school = 0; school < schools; school++) {
        int seats = text.nextInt();
        int[] counts = text.tokens().limit(2L * grades).mapToInt(Integer::parseInt).toArray();
        List<SchoolRoll.Grade> list = new ArrayList<>();
        for (int grade = 0; grade < grades; grade++) {
          list.add(new SchoolRoll.Grade(counts[grade], counts[grades + grade]));
        }
        rolls.add(new SchoolRoll("" + school, 0, 0, seats, list));
      }
      List<WhoMayJoin.Pair> pairs = new ArrayList<>();
      for (int left = text.nextInt(); left > 0; left--) {
        pairs.add(new WhoMayJoin.Pair(text.next(), text.next()));
      }
      return new PairingQuestion(
          rolls,
          new PairingQuestion.Rules(
              new WhoMayJoin.Given(pairs),
              new Mixing.GradeSplit(least, false),
              3,
              Aim.LEAST_DISSIMILARITY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FrontierQuestion frontier() {
    JsonNode instance = read("amsterdam_frontier_lp.json").path("instance");
    List<Cell> cells = new ArrayList<>();
    for (JsonNode cell : instance.path("cells")) {
      cells.add(
          new Cell(
              cell.path(0).asDouble(),
              cell.path(1).asDouble(),
              cell.path(2).asDouble(),
              cell.path(3).asDouble()));
    }
    List<Site> schools = new ArrayList<>();
    for (JsonNode school : instance.path("schools")) {
      schools.add(
          new Site(
              "school " + schools.size(),
              school.path(0).asDouble(),
              school.path(1).asDouble(),
              school.path(2).asDouble()));
    }
    return FrontierQuestion.asTheCrowFlies(cells, schools, 25);
  }

  /// The towns of the file, the largest last.
  List<CatchmentQuestion> towns() {
    List<CatchmentQuestion> towns = new ArrayList<>();
    for (JsonNode one : read("rezone_milp.json")) {
      towns.add(town(one.path("instance")));
    }
    towns.sort((a, b) -> Integer.compare(a.blocks().size(), b.blocks().size()));
    return towns;
  }

  private static CatchmentQuestion town(JsonNode instance) {
    double[] size = new double[instance.path("travel").path(0).size()];
    List<Block> blocks = new ArrayList<>();
    for (int block = 0; block < instance.path("zoned").size(); block++) {
      Block one =
          new Block(
              "block " + block,
              instance.path("a").path(block).asDouble(),
              instance.path("b").path(block).asDouble(),
              instance.path("zoned").path(block).asInt());
      size[one.school()] += one.pupils();
      blocks.add(one);
    }
    List<Double> seats = new ArrayList<>();
    for (double pupils : size) {
      seats.add(pupils * instance.path("max_size_factor").asDouble());
    }
    return new CatchmentQuestion(
        blocks,
        seats,
        new CatchmentQuestion.Travel(
            (block, school) -> instance.path("travel").path(block).path(school).asDouble(),
            instance.path("max_travel_factor").asDouble()),
        new Shape.Anyhow());
  }
}
