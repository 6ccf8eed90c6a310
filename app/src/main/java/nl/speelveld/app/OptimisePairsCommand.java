package nl.speelveld.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.report.best.PairsStory;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.BestPairs;
import nl.speelveld.runs.optimising.PairsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise pairs PLACE`: which schools to join, merge or make friends.
@Command(name = "pairs", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimisePairsCommand implements Callable<Integer> {
  private static final int MOST_METRES = 100_000;
  private static final double LEAST_SHARE = 0.2; // of its pupils that a building keeps
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--within", paramLabel = "${bundle:label.metres}")
  private int within = 1000;

  @Option(names = "--same-board")
  private boolean sameBoard;

  @Option(names = "--same-denomination")
  private boolean sameDenomination;

  @Option(names = "--triples")
  private boolean triples;

  @Option(names = "--how", paramLabel = "${bundle:label.how}")
  private How how = How.TOGETHER;

  @Option(names = "--contact", paramLabel = "${bundle:label.percent}")
  private int contact = 10;

  @Option(names = "--room", paramLabel = "${bundle:label.percent}")
  private int room = 10;

  @Option(names = "--aim", paramLabel = "${bundle:label.aim}")
  private Wanted aim = Wanted.EVEN;

  @Option(names = "--draws", paramLabel = "${bundle:label.number}")
  private int draws = 50;

  /// How schools join.
  enum How {
    /// One school in all buildings.
    TOGETHER,
    /// Grades divided over buildings.
    GRADES,
    /// Friendship schools.
    FRIENDS
  }

  /// What is to be improved.
  enum Wanted {
    /// The least dissimilarity.
    EVEN,
    /// The most exposure of the group to the others.
    MEET
  }

  OptimisePairsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(within, 1, MOST_METRES, "--within");
    BestOptions.within(contact, 1, 100, "--contact");
    BestOptions.within(room, 0, 1000, "--room");
    BestOptions.within(draws, 0, 1000, "--draws");
    return options.answer(
        terminal,
        question(),
        (asking, counting) -> BestPairs.of(asking, request(counting)),
        report -> report.situation().basis(),
        report -> PairsStory.of(report, options.inside(), terminal.language()));
  }

  private PairsRequest request(MonitorRequest counting) {
    Mixing mixing =
        switch (how) {
          case TOGETHER -> new Mixing.Together();
          case GRADES -> new Mixing.GradeSplit(LEAST_SHARE, true);
          case FRIENDS -> new Mixing.Friendship(contact / 100.0);
        };
    return new PairsRequest(
        counting,
        new PairsRequest.Allowed(within, sameBoard, sameDenomination, triples ? 3 : 2),
        new PairsRequest.How(mixing, room),
        aim == Wanted.EVEN ? Aim.LEAST_DISSIMILARITY : Aim.MOST_EXPOSURE,
        new PairsRequest.Work(PairsRequest.Work.usual().steps(), draws));
  }

  private String question() {
    return "pairs --within "
        + within
        + (sameBoard ? " --same-board" : "")
        + (sameDenomination ? " --same-denomination" : "")
        + (triples ? " --triples" : "")
        + (how == How.TOGETHER ? "" : " --how " + how.name().toLowerCase(Locale.ROOT))
        + (how == How.FRIENDS ? " --contact " + contact : "")
        + (how == How.GRADES ? " --room " + room : "")
        + (aim == Wanted.EVEN ? "" : " --aim " + aim.name().toLowerCase(Locale.ROOT))
        + (draws == PairsRequest.Work.usual().draws() ? "" : " --draws " + draws);
  }
}
