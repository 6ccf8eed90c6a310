package nl.speelveld.web.family;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.choosing.Programme;
import nl.speelveld.runs.choosing.SchoolFilter;
import nl.speelveld.runs.choosing.Standing;
import nl.speelveld.runs.enrolment.family.Name;

/// A programme as one family sees it.
///
/// @param programme the programme
/// @param metres metres from home, where they are known
/// @param standing where the child stands
/// @param chance the chance of a place
/// @param place place on the list, 1 is the first; 0 for what is not on it
/// @param askedFirst how many put it first the time before; empty where that is not known
public record ProgrammeView(
    Programme programme,
    OptionalInt metres,
    Standing standing,
    ChanceView chance,
    int place,
    OptionalInt askedFirst) {
  private static final int FOOT = 80; // metres a minute, 4.8 km/h
  private static final int BIKE = 240; // 14.4 km/h
  private static final int FEW = 5;

  static ProgrammeView of(
      Chooser chooser, Programme programme, Standing standing, ChanceDesk.Answer answer) {
    return new ProgrammeView(
        programme,
        SchoolFilter.metresTo(chooser.child(), programme),
        standing,
        ChanceView.of(answer, programme, standing),
        chooser.list().choices().indexOf(programme.name()) + 1,
        answer instanceof ChanceDesk.Answer.Ready(var known)
            ? OptionalInt.of(known.chances().askedFirst(programme.name()))
            : OptionalInt.empty());
  }

  /// Minutes on foot, rounded up.
  public int footMinutes() {
    return Math.ceilDiv(metres.orElse(0), FOOT);
  }

  /// Minutes by bike, rounded up.
  public int bikeMinutes() {
    return Math.ceilDiv(metres.orElse(0), BIKE);
  }

  /// Whether so few put it first that the number would point at children.
  public boolean isAskedByFew() {
    return askedFirst.orElse(0) > 0 && askedFirst.orElse(0) < FEW;
  }

  /// Whether it is on the list.
  public boolean isListed() {
    return place > 0;
  }

  /// Denomination, concept and kind, as far as they are known.
  public List<String> tags() {
    return List.of("denomination", "concept", "level").stream()
        .map(programme::column)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// A name in a language.
  public static String in(Language language, Name name) {
    return language == Language.NL ? name.nl() : name.en();
  }
}
