package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.invitations.InitiativeQuestion;
import nl.speelveld.optimisation.invitations.Initiatives;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.table.finding.Findings;

/// Parent initiatives: at which schools a group of families who go together makes the school mixed
/// enough to stay so, and how likely it is that enough of them say yes. New houses nearby count.
public final class BestInitiatives {
  private static final int YEARS = 8;

  private BestInitiatives() {}

  /// The report about one municipality.
  public static Answered<InitiativesReport> of(
      Situation.Asking asking, InitiativesRequest request) {
    return switch (Town.of(asking, request.counting(), request.room())) {
      case Answered.Made<Town>(Town town) -> of(town, request);
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Answered<InitiativesReport> of(Town town, InitiativesRequest request) {
    Findings.Collector findings = Findings.collector();
    for (String code : request.newHomes().keySet()) {
      if (town.ownAreas().stream()
          .noneMatch(area -> town.city().areas().get(area).code().equals(code))) {
        findings.add(new OptimisingFinding.UnknownArea(code, town.situation().place().name()));
      }
    }
    InitiativeQuestion question = question(town, request, request.newHomes());
    findings.addAll(question.check());
    return findings.toFindings().hasErrors()
        ? new Answered.Refused<>(findings.toFindings())
        : new Answered.Made<>(
            new InitiativesReport(
                town,
                request,
                question,
                Initiatives.of(question),
                request.newHomes().isEmpty()
                    ? List.of()
                    : Initiatives.of(question(town, request, Map.of())),
                findings.toFindings()));
  }

  private static InitiativeQuestion question(
      Town town, InitiativesRequest request, Map<String, Integer> newHomes) {
    double share = town.situation().two().groupShare(0);
    List<InitiativeQuestion.Entry> entries = new ArrayList<>();
    for (int school = 0; school < town.schools(); school++) {
      entries.add(entry(town, request, school, newHomes));
    }
    return new InitiativeQuestion(
        entries,
        new InitiativeQuestion.Rules(
            Math.max(0, share - request.points()),
            Math.min(1, share + request.points()),
            request.sayYes()));
  }

  private static InitiativeQuestion.Entry entry(
      Town town, InitiativesRequest request, int school, Map<String, Integer> newHomes) {
    Base base = town.city().base();
    double share = town.situation().two().groupShare(0);
    double inGroup = 0;
    double rest = 0;
    for (int area = 0; area < town.city().areas().size(); area++) {
      if (town.metres(area, school) <= request.metres()) {
        double fresh = newHomes.getOrDefault(town.city().areas().get(area).code(), 0);
        // those who go elsewhere now; new families have the mix of the municipality
        inGroup += base.entrants(area, 0) - base.present(area, school, 0) / (double) YEARS;
        rest += base.entrants(area, 1) - base.present(area, school, 1) / (double) YEARS;
        inGroup += fresh * share;
        rest += fresh * (1 - share);
      }
    }
    return new InitiativeQuestion.Entry(
        town.school(school).code(),
        Math.toIntExact(Math.round(base.pupils(school, 0) / (double) YEARS)),
        Math.toIntExact(Math.round(base.pupils(school, 1) / (double) YEARS)),
        base.seats(school),
        new InitiativeQuestion.Nearby(
            Math.toIntExact(Math.round(Math.max(0, inGroup))),
            Math.toIntExact(Math.round(Math.max(0, rest)))));
  }
}
