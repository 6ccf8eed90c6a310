package nl.speelveld.opendata.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The table of pupils that only the city has: a row a pupil and year, with a pseudonym, school,
/// home, age, weight and education of the parents, of two school years.
///
/// It has everybody who goes to a primary school of the city, special ones too, and the children of
/// the city who go to school elsewhere: those whom the yearly files count. One pupil in 333 has no
/// home in it, as in those files.
final class PupilFile {
  private static final int FIRST = SchoolYears.LAST - 1;
  private static final int UNKNOWN_EVERY = 333;

  private final SampleWorld world;
  private final Pseudonyms pseudonyms;
  private final Map<Integer, String> pseudonymOf = new HashMap<>();

  PupilFile(SampleWorld world, long seed) {
    this.world = world;
    this.pseudonyms = new Pseudonyms(Chance.of(seed, Chance.Purpose.PUPILS, 0));
  }

  void write(Path file) {
    DuoText text =
        DuoText.semicolons()
            .line("leerling;schooljaar;vestigingscode;pc4;leeftijd;gewicht;opleiding");
    for (int year = FIRST; year <= SchoolYears.LAST; year++) {
      for (SampleWorld.Attendance pupil : world.primaryPupils(year)) {
        if (isOfTheCity(pupil)) {
          row(text, year, pupil);
        }
      }
    }
    text.writeUtf8(file);
  }

  private boolean isOfTheCity(SampleWorld.Attendance pupil) {
    SampleSchool school = world.schools().get(pupil.school());
    return world.homeOf(pupil.child()).town() == 0 || world.areaOf(school).town() == 0;
  }

  private void row(DuoText text, int year, SampleWorld.Attendance pupil) {
    Child child = pupil.child();
    text.row(
        pseudonymOf.computeIfAbsent(child.number(), its -> pseudonyms.next()),
        SchoolYears.name(year),
        world.schools().get(pupil.school()).code(),
        child.number() % UNKNOWN_EVERY == 0 ? "" : world.homeOf(child).postcode(),
        pupil.age(),
        child.weightIn(year),
        education(child.family().parents()));
  }

  private static String education(Child.Parents parents) {
    return switch (parents) {
      case PRIMARY -> "1 basisonderwijs";
      case LOW -> "2 vmbo";
      case MIDDLE -> "3 mbo";
      case HIGH -> "4 hbo of wo";
    };
  }
}
