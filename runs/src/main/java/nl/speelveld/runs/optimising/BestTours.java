package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.invitations.Spot;
import nl.speelveld.optimisation.invitations.TourQuestion;
import nl.speelveld.optimisation.invitations.Tours;
import nl.speelveld.table.finding.Findings;

/// Tours along schools: which mixed neighbourhoods have schools that do not mirror them, which
/// schools to show there, and in which order.
public final class BestTours {
  private BestTours() {}

  /// The report about one municipality.
  public static Answered<ToursReport> of(Situation.Asking asking, ToursRequest request) {
    return switch (Town.of(asking, request.counting(), 1)) {
      case Answered.Made<Town>(Town town) -> of(town, request);
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Answered<ToursReport> of(Town town, ToursRequest request) {
    double share = town.situation().two().groupShare(0);
    ToursRequest.Mixed mixed = request.mixed().orElseGet(() -> ToursRequest.Mixed.around(share));
    TourQuestion question =
        new TourQuestion(
            neighbourhoods(town),
            schools(town),
            new TourQuestion.Rules(
                mixed.from(), mixed.to(), request.mirrorPoints(), request.reach()));
    Findings findings = question.check();
    if (findings.hasErrors()) {
      return new Answered.Refused<>(findings);
    }
    int isMixed = 0;
    for (Spot spot : question.neighbourhoods()) {
      isMixed += spot.share() >= mixed.from() && spot.share() <= mixed.to() ? 1 : 0;
    }
    return new Answered.Made<>(
        new ToursReport(
            town,
            request,
            mixed,
            question.neighbourhoods().size(),
            isMixed,
            Tours.of(question),
            findings));
  }

  /// Areas of the municipality with the children at its schools.
  static List<Spot> neighbourhoods(Town town) {
    List<Spot> spots = new ArrayList<>();
    for (int area : town.ownAreas()) {
      Spot spot =
          new Spot(
              town.city().areas().get(area).code(),
              town.city().areas().get(area).rdX(),
              town.city().areas().get(area).rdY(),
              town.pupils(area, 0),
              town.pupils(area, 1));
      if (spot.children() > 0) {
        spots.add(spot);
      }
    }
    return spots;
  }

  /// Schools of the municipality with their pupils.
  static List<Spot> schools(Town town) {
    List<Spot> spots = new ArrayList<>();
    for (int school = 0; school < town.schools(); school++) {
      spots.add(
          new Spot(
              town.school(school).code(),
              town.school(school).rdX(),
              town.school(school).rdY(),
              town.city().base().pupils(school, 0),
              town.city().base().pupils(school, 1)));
    }
    return spots;
  }
}
