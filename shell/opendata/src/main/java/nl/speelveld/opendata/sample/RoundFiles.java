package nl.speelveld.opendata.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The files of two enrolment rounds of the sample municipality, in the forms of
/// `docs/reference/round.md`: children of four, and children who leave primary school.
final class RoundFiles {
  private static final double SEATS = 0.92; // part of a school's places that is free for this round

  private final SampleWorld world;
  private final long seed;

  RoundFiles(SampleWorld world, long seed) {
    this.world = world;
    this.seed = seed;
  }

  /// The round of the primary schools.
  void writePrimary(Path folder) {
    List<RoundApplicant> applicants = PrimaryRound.of(world, seed);
    List<Integer> schools = PrimaryRound.schools(world);
    copy("round-po.yaml", folder.resolve("round.yaml"));
    copy("office-po.yaml", folder.resolve("office.yaml"));
    primarySchools(schools).writeUtf8(folder.resolve("schools.csv"));
    primarySeats(schools, applicants).writeUtf8(folder.resolve("seats.csv"));
    primaryApplicants(applicants).writeUtf8(folder.resolve("applicants.csv"));
    DuoText lists = DuoText.commas().line("applicant,rank,programme");
    DuoText distances = DuoText.commas().line("applicant,programme,metres");
    for (RoundApplicant applicant : applicants) {
      for (int at = 0; at < applicant.list().size(); at++) {
        lists.row(applicant.pseudonym(), at + 1, name(applicant.list().get(at)));
      }
      Child.Family family = applicant.child().family();
      for (int school : schools) {
        double metres = world.schools().get(school).metresFrom(family.x(), family.y());
        distances.row(applicant.pseudonym(), name(school), Math.round(metres));
      }
    }
    new SchoolPagesFile(world)
        .of(schools.stream().map(at -> new SchoolPagesFile.Row(name(at), at)).toList())
        .writeUtf8(folder.resolve("school-pages.csv"));
    lists.writeUtf8(folder.resolve("preferences.csv"));
    distances.writeUtf8(folder.resolve("distances.csv"));
    new FamilyFile(world).of(applicants).writeUtf8(folder.resolve("families.csv"));
  }

  private DuoText primarySchools(List<Integer> schools) {
    DuoText text = DuoText.commas().line("programme,name,code,kind,denomination,concept,wijk");
    for (int at : schools) {
      SampleSchool school = world.schools().get(at);
      String denomination = school.profile().denomination();
      text.row(
          name(at),
          school.name(),
          school.code(),
          denomination.equals("Openbaar") ? "openbaar" : "bijzonder",
          denomination,
          school.profile().concept(),
          wijk(world.areaOf(school)));
    }
    return text;
  }

  /// Nearly all places of the school, and never fewer than brothers and sisters who ask for one.
  private DuoText primarySeats(List<Integer> schools, List<RoundApplicant> applicants) {
    Map<Integer, Integer> siblings = new HashMap<>();
    applicants.forEach(it -> siblings.merge(it.claims().sibling(), 1, Integer::sum));
    DuoText text = DuoText.commas().line("programme,seats");
    for (int at : schools) {
      int places = (int) Math.round(world.schools().get(at).places() * SEATS);
      text.row(name(at), Math.max(places, siblings.getOrDefault(at, 0)));
    }
    return text;
  }

  private DuoText primaryApplicants(List<RoundApplicant> applicants) {
    DuoText text =
        DuoText.commas()
            .line(
                "applicant,birthDate,targetGroup,wijk,siblingSchools,preschoolPartners,"
                    + "preschoolMonths,parentWorksAt,twins");
    for (RoundApplicant applicant : applicants) {
      RoundApplicant.Claims claims = applicant.claims();
      text.row(
          applicant.pseudonym(),
          applicant.born(),
          applicant.child().family().parents().weighted() ? "ja" : "nee",
          wijk(world.homeOf(applicant.child())),
          name(claims.sibling()),
          name(claims.preschool()),
          claims.months(),
          name(claims.work()),
          applicant.twins());
    }
    return text;
  }

  /// The round of the secondary schools.
  void writeSecondary(Path folder) {
    List<RoundApplicant> applicants = SecondaryRound.of(world, seed);
    copy("round-vo.yaml", folder.resolve("round.yaml"));
    copy("office-vo.yaml", folder.resolve("office.yaml"));
    DuoText schools = DuoText.commas().line("programme,school,name,code,level,wijk");
    DuoText seats = DuoText.commas().line("programme,seats");
    for (SecondaryRound.Programme its : SecondaryRound.programmes(world)) {
      SampleSchool school = world.schools().get(its.school());
      String programme = programme(its.school(), its.level());
      schools.row(
          programme,
          name(its.school()),
          school.name(),
          school.code(),
          level(its.level()),
          wijk(world.areaOf(school)));
      seats.row(programme, its.seats());
    }
    DuoText children = DuoText.commas().line("applicant,advice,targetGroup,wijk");
    DuoText lists = DuoText.commas().line("applicant,rank,programme");
    for (RoundApplicant applicant : applicants) {
      SampleSchool.Level advice = SecondaryChoice.advice(applicant.child());
      children.row(
          applicant.pseudonym(),
          level(advice),
          applicant.child().family().parents().weighted() ? "ja" : "nee",
          wijk(world.homeOf(applicant.child())));
      for (int at = 0; at < applicant.list().size(); at++) {
        lists.row(applicant.pseudonym(), at + 1, programme(applicant.list().get(at), advice));
      }
    }
    schools.writeUtf8(folder.resolve("schools.csv"));
    seats.writeUtf8(folder.resolve("seats.csv"));
    new SchoolPagesFile(world)
        .of(
            SecondaryRound.programmes(world).stream()
                .map(its ->
                    new SchoolPagesFile.Row(programme(its.school(), its.level()), its.school()))
                .toList())
        .writeUtf8(folder.resolve("school-pages.csv"));
    children.writeUtf8(folder.resolve("applicants.csv"));
    lists.writeUtf8(folder.resolve("preferences.csv"));
    new FamilyFile(world).of(applicants).writeUtf8(folder.resolve("families.csv"));
  }

  private String programme(int school, SampleSchool.Level level) {
    return name(school) + " " + level(level);
  }

  private static String level(SampleSchool.Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name by which families speak of a school: `De Eik` of `OBS De Eik (synthetisch)`; empty
  /// for [RoundApplicant#NOWHERE].
  private String name(int school) {
    if (school == RoundApplicant.NOWHERE) {
      return "";
    }
    String whole = world.schools().get(school).name();
    return whole.substring(whole.lastIndexOf("De "), whole.lastIndexOf(" ("));
  }

  private String wijk(Province.PostcodeArea area) {
    return world.province().townOf(area).wijkCode(world.province().mapOf(area).wijkOf(area.cell()));
  }

  private static void copy(String resource, Path file) {
    try (InputStream in = RoundFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource (" + resource + ") is not in the program");
      }
      DuoText.write(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
