package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.opendata.sample.SampleMunicipality;
import nl.speelveld.rounds.folder.RoundFolder;
import nl.speelveld.table.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rounds that the sample municipality writes are rounds that this program draws.
class SampleRoundTest {
  @TempDir private static Path folder;

  @Test
  void A01_four_of_five_children_of_four_get_their_first_choice_and_some_get_none()
      throws IOException {
    SampleMunicipality.Written written = SampleMunicipality.write(folder, SampleMunicipality.SEED);
    PreparedRound round = prepared(written.round());
    Market market = round.market();
    Assignment assignment = DeferredAcceptance.assign(market, round.priorities(draw(market)));
    double first = shareAtFirst(assignment);
    double unplaced = 1 - (double) assignment.placed() / market.applicants();
    assertThat(first).as("placed at the first choice").isBetween(0.75, 0.90);
    assertThat(unplaced).as("without a place").isBetween(0.001, 0.03);
    assertThat(siblingsRefused(round, assignment)).isZero();
    assertThat(sharing(round)).as("children who share a number").isPositive().isEven();
  }

  @Test
  void A02_who_lists_all_secondary_schools_of_the_level_gets_a_place() throws IOException {
    SampleMunicipality.Written written = SampleMunicipality.write(folder, SampleMunicipality.SEED);
    PreparedRound round = prepared(written.roundVo());
    Market market = round.market();
    Assignment assignment = DeferredAcceptance.assign(market, round.priorities(draw(market)));
    assertThat(shareAtFirst(assignment)).isBetween(0.75, 0.95);
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      assertThat(assignment.findWish(applicant).isPresent() || !round.isPromisedPlace(applicant))
          .isTrue();
    }
  }

  private static PreparedRound prepared(Path here) throws IOException {
    RoundFolder.Result files = new RoundFolder(here).read();
    assertThat(files).as("%s", files).isInstanceOf(RoundFolder.Result.Read.class);
    RoundFolder.Result.Read read = (RoundFolder.Result.Read) files;
    RoundPreparation.Result result = RoundPreparation.prepare(read.rules(), read.data());
    assertThat(result.findings().kept()).noneMatch(it -> it.severity() == Severity.ERROR);
    return ((RoundPreparation.Result.Ready) result).round();
  }

  private static LotteryDraw draw(Market market) {
    Random random = new Random(1);
    return LotteryDraw.byValue(
        IntStream.range(0, market.applicants()).mapToLong(it -> random.nextLong()).toArray());
  }

  private static double shareAtFirst(Assignment assignment) {
    Market market = assignment.market();
    return IntStream.range(0, market.applicants())
            .map(it -> assignment.findWish(it).orElse(-1))
            .filter(wish -> wish >= 0 && market.rank(wish) == 1)
            .count()
        / (double) market.applicants();
  }

  /// Children who are promised the school of a brother or sister, and were refused it.
  private static long siblingsRefused(PreparedRound round, Assignment assignment) {
    return IntStream.range(0, round.market().wishes())
        .filter(round::isPromised)
        .map(round.market()::applicantOf)
        .filter(applicant -> assignment.findWish(applicant).isEmpty())
        .count();
  }

  private static long sharing(PreparedRound round) {
    return IntStream.range(0, round.market().applicants())
        .filter(applicant -> !round.family(applicant).isEmpty())
        .count();
  }
}
