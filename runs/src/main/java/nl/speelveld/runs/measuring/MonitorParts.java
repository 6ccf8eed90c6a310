package nl.speelveld.runs.measuring;

import java.util.List;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.ResidenceAndChoice;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.runs.monitor.SecondaryOffer;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Where;
import nl.speelveld.runs.monitor.Years;

/// The parts of a report that hang on place, counting and seed only, not on what schools are
/// compared with: nearly all of the work. Each is described at
/// [nl.speelveld.runs.monitor.MonitorReport].
record MonitorParts(
    Verdict verdict,
    Part<Meeting> meeting,
    Part<Spread> spread,
    Part<OrderedSpread> ordered,
    Part<ScoreMet> score,
    Part<ResidenceAndChoice> residence,
    Part<Spread.Lead> neighbourhoods,
    Part<Years> years,
    List<Where> where,
    Part<SecondaryOffer> offer,
    Part<Presence> presence,
    Part<LowIncome> lowIncome) {
  MonitorParts {
    where = List.copyOf(where);
  }
}
