package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.rounds.market.JsonMarketFile;
import nl.speelveld.rounds.market.JsonMarketFile.MarketCase;
import nl.speelveld.runs.enrolment.MarketMechanism;
import nl.speelveld.testkit.ReferenceVectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The reference markets of six mechanisms, read as a user would give them.
class JsonMarketVectorsTest {
  @Test
  void every_market_comes_out_as_expected() throws IOException {
    Optional<ReferenceVectors> vectors = ReferenceVectors.find("assign");
    Assumptions.assumeTrue(vectors.isPresent(), "no reference vectors beside this clone");
    int compared = 0;
    for (String name : vectors.orElseThrow().names("", ".json")) {
      byte[] bytes = Files.readAllBytes(vectors.orElseThrow().folder().resolve(name));
      JsonNode file = new ObjectMapper().readTree(bytes);
      if (JsonMarketFile.read(name, bytes)
          instanceof JsonMarketFile.Result.Read(List<MarketCase> cases)) {
        for (int row = 0; row < cases.size(); row++) {
          JsonNode expected = file.path(row).path("expected");
          if (MarketMechanism.find(cases.get(row).mechanism()).isPresent() && expected.isObject()) {
            compare(name, cases.get(row), expected);
            compared++;
          }
        }
      }
    }
    System.out.printf("json markets %d compared%n", compared);
    assertThat(compared).isPositive();
  }

  private static void compare(String file, MarketCase its, JsonNode expected) {
    Market market = its.market();
    Assignment assignment =
        MarketMechanism.find(its.mechanism())
            .orElseThrow()
            .assign(market, its.priorities(), its.consents());
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int programme = assignment.findProgramme(applicant).orElse(-1);
      assertThat(programme < 0 ? "null" : market.programmes().get(programme))
          .as("%s %s %s", file, its.id(), market.applicant(applicant))
          .isEqualTo(expected.path(market.applicant(applicant)).asText());
    }
  }
}
