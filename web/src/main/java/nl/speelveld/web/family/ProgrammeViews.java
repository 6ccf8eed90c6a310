package nl.speelveld.web.family;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.Standing;

/// Programmes as one family sees them, with one look at the rules and the chances.
record ProgrammeViews(Chooser chooser, Map<String, Standing> standings, ChanceDesk.Answer answer) {
  static ProgrammeViews of(Chooser chooser, ChanceDesk.Answer answer) {
    return new ProgrammeViews(chooser, chooser.standings(), answer);
  }

  ProgrammeView of(Programme programme) {
    return ProgrammeView.of(chooser, programme, standing(programme), answer);
  }

  private Standing standing(Programme programme) {
    return standings.getOrDefault(
        programme.name(), new Standing(false, false, List.of(), Standing.UNKNOWN_CLASS));
  }

  List<ProgrammeView> all(List<Programme> programmes) {
    return programmes.stream().map(this::of).toList();
  }

  /// The programmes that may be on the list.
  List<Programme> open() {
    return chooser.open(standings);
  }

  /// The programmes on a list.
  List<ProgrammeView> listed(List<String> choices) {
    return choices.stream()
        .flatMap(name -> chooser.facts().programmes().findByName(name).stream())
        .map(this::of)
        .toList();
  }
}
