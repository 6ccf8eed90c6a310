package nl.speelveld.table.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.TableFinding;
import nl.speelveld.table.observation.Break.Sector;

/// Figures through time, cut wherever a break lies between two of them.
///
/// Two neighbours stand in one segment only when definition and method of registration are the
/// same, the division of municipalities keeps pace with their days, and no known break lies between
/// them; or when a [Bridge] for what differs is given. A bridge over a known break also covers the
/// new definition and registration that came with it. A line is drawn within a segment, never
/// between two. Municipalities that merged between two days are for the identity package.
///
/// @param <T> what was observed
/// @param segments the parts that may each be drawn as one line, in order of time, none empty
/// @param cuts what lies between each segment and the next, one fewer than the segments
/// @param bridges the bridges that were used, to be named beside the line
public record Series<T>(List<List<Observation<T>>> segments, List<Cut> cuts, List<Bridge> bridges) {
  public Series {
    segments = segments.stream().map(List::copyOf).toList();
    cuts = List.copyOf(cuts);
    bridges = List.copyOf(bridges);
  }

  /// Why two neighbours stand apart.
  ///
  /// @param id the break, or `definition`, `registration`, `division` where those differ without
  ///   one
  /// @param between the reference date of the first figure after the cut
  /// @param why what changed, in words
  public record Cut(String id, ReferenceDate between, String why) {}

  /// Against what a series is cut.
  ///
  /// @param sector the sector of the figures
  /// @param breaks the breaks that are known
  /// @param bridges the bridges that are given
  public record Rules(Sector sector, List<Break> breaks, List<Bridge> bridges) {
    public Rules {
      breaks = List.copyOf(breaks);
      bridges = List.copyOf(bridges);
    }

    /// The national breaks, no bridges.
    public static Rules dutch(Sector sector) {
      return new Rules(sector, Breaks.dutch(), List.of());
    }

    /// The same rules with a bridge more.
    public Rules with(Bridge bridge) {
      List<Bridge> more = new ArrayList<>(bridges);
      more.add(bridge);
      return new Rules(sector, breaks, more);
    }
  }

  /// Puts figures in order of time and cuts them. Two figures of one day are refused: which of them
  /// would be the line?
  public static <T> Series<T> of(List<Observation<T>> observations, Rules rules) {
    List<Observation<T>> ordered = new ArrayList<>(observations);
    ordered.sort(Comparator.comparing(one -> one.provenance().reference().date()));
    List<List<Observation<T>>> segments = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    List<Bridge> used = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) {
      if (at > 0) {
        List<Cut> found = cuts(ordered.get(at - 1), ordered.get(at), rules);
        Optional<Cut> unbridged =
            found.stream().filter(cut -> bridge(cut, rules).isEmpty()).findFirst();
        if (unbridged.isEmpty()) {
          found.forEach(cut -> bridge(cut, rules).ifPresent(used::add));
          segments.getLast().add(ordered.get(at));
          continue;
        }
        cuts.add(unbridged.get());
      }
      segments.add(new ArrayList<>(List.of(ordered.get(at))));
    }
    return new Series<>(segments, cuts, used.stream().distinct().toList());
  }

  private static Optional<Bridge> bridge(Cut cut, Rules rules) {
    return rules.bridges().stream().filter(one -> one.breakId().equals(cut.id())).findFirst();
  }

  private static <T> List<Cut> cuts(Observation<T> first, Observation<T> second, Rules rules) {
    Provenance before = first.provenance();
    Provenance after = second.provenance();
    if (before.reference().date().equals(after.reference().date())) {
      throw new IllegalArgumentException(
          "two figures are of the same day (" + after.reference().date() + "); choose one of them");
    }
    List<Cut> cuts = new ArrayList<>();
    for (Break known : rules.breaks()) {
      if (known.liesBetween(before.reference().date(), after.reference().date())
          && known.touches(after.definition().feature(), rules.sector())) {
        cuts.add(new Cut(known.id(), after.reference(), known.what()));
      }
    }
    if (cuts.isEmpty()) {
      addIfDifferent(cuts, "definition", before.definition().id(), after);
      addIfDifferent(cuts, "registration", before.registration().method(), after);
    }
    if (before.reference().divisionYear() != after.reference().divisionYear()) {
      addDivision(cuts, before, after);
    }
    return cuts;
  }

  private static void addIfDifferent(List<Cut> cuts, String id, String before, Provenance after) {
    String now = id.equals("definition") ? after.definition().id() : after.registration().method();
    if (!before.equals(now)) {
      cuts.add(new Cut(id, after.reference(), "from " + before + " to " + now));
    }
  }

  // why: a later year on its own division is the normal way of publishing; only a figure whose
  // division lags or leads otherwise than the one before it is counted on other areas
  private static void addDivision(List<Cut> cuts, Provenance before, Provenance after) {
    int lagBefore = before.reference().date().getYear() - before.reference().divisionYear();
    int lagAfter = after.reference().date().getYear() - after.reference().divisionYear();
    if (lagBefore != lagAfter) {
      cuts.add(
          new Cut(
              "division",
              after.reference(),
              "from the division of "
                  + before.reference().divisionYear()
                  + " to that of "
                  + after.reference().divisionYear()));
    }
  }

  /// One remark per cut, to stand beside the figures.
  public Findings findings(String name) {
    Findings.Collector findings = Findings.collector();
    for (Cut cut : cuts) {
      findings.add(new TableFinding.SeriesBroken(Place.file(name), cut.id(), cut.between().date()));
    }
    return findings.toFindings();
  }
}
