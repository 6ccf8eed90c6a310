package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.catchments.BestCatchments;
import nl.speelveld.optimisation.catchments.Block;
import nl.speelveld.optimisation.catchments.CatchmentQuestion;
import nl.speelveld.optimisation.catchments.Drawing;
import nl.speelveld.optimisation.catchments.Shape;
import nl.speelveld.optimisation.invitations.Spot;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.table.finding.Findings;

/// Priority areas drawn anew: a municipality divided into areas that hang together, each around a
/// middle, so that the children of each area are as mixed as distance and size allow.
///
/// Open data know homes by postcode area, so an area holds several schools: families of an area go
/// first at its schools. Cost: some seconds at most; where that does not suffice for a proof, the
/// gap is told.
public final class BestAreas {
  private static final double WORK = 20;

  private BestAreas() {}

  /// The report about one municipality.
  public static Answered<CatchmentsReport> of(Situation.Asking asking, CatchmentsRequest request) {
    return switch (Town.of(asking, request.counting(), 1)) {
      case Answered.Made<Town>(Town town) -> of(town, request);
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Answered<CatchmentsReport> of(Town town, CatchmentsRequest request) {
    List<Spot> blocks = BestTours.neighbourhoods(town);
    Findings.Collector findings = Findings.collector();
    if (blocks.size() < 2 * request.areas()) {
      findings.add(new OptimisingFinding.TooFewAreas(blocks.size(), request.areas()));
      return new Answered.Refused<>(findings.toFindings());
    }
    List<Integer> centres = Centres.of(blocks, request.areas());
    List<Integer> nearest = Centres.nearest(blocks, centres);
    CatchmentQuestion question = question(request, blocks, centres, nearest);
    findings.addAll(question.check());
    if (!findings.toFindings().hasErrors()) {
      if (BestCatchments.of(question, new Effort(WORK)) instanceof Drawing.Drawn drawn) {
        return new Answered.Made<>(
            new CatchmentsReport(
                town, request, blocks, centres, nearest, drawn, findings.toFindings()));
      }
      findings.add(new OptimisingFinding.NoDrawing(request.areas()));
    }
    return new Answered.Refused<>(findings.toFindings());
  }

  private static CatchmentQuestion question(
      CatchmentsRequest request, List<Spot> blocks, List<Integer> centres, List<Integer> nearest) {
    List<Block> all = new ArrayList<>();
    double[] pupils = new double[request.areas()];
    for (int block = 0; block < blocks.size(); block++) {
      Spot spot = blocks.get(block);
      all.add(new Block(spot.name(), spot.inGroup(), spot.rest(), nearest.get(block)));
      pupils[nearest.get(block)] += spot.children();
    }
    List<Double> seats = new ArrayList<>();
    for (double its : pupils) {
      seats.add(Math.ceil(its * (1 + request.growth())));
    }
    return new CatchmentQuestion(
        all,
        seats,
        new CatchmentQuestion.Travel(
            (block, area) -> blocks.get(block).metresTo(blocks.get(centres.get(area))),
            request.factor()),
        new Shape.HangingTogether(Centres.borders(blocks), centres));
  }
}
