package nl.speelveld.opendata.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who the children of a round are called and where they live, apart from the round itself: only
/// the office that sends letters has it.
///
/// First names are those of birds, last names those of the towns of the invented province, streets
/// those of trees: nobody real is meant.
final class FamilyFile {
  private static final List<String> GIRLS =
      List.of("Merel", "Zwaluw", "Wulp", "Stern", "Leeuwerik", "Lijster", "Vink", "Karekiet");
  private static final List<String> BOYS =
      List.of("Kievit", "Reiger", "Specht", "Grutto", "Havik", "Roodborst", "Putter", "Arend");
  private static final List<String> LAST =
      List.of(
          "van Kreekwaarde",
          "van Lepelaarsveen",
          "Zandplaat",
          "Rietoever",
          "Trekgat",
          "van Markerwaard",
          "Nieuwmarker",
          "ter Vaart");
  private static final List<String> STREETS =
      List.of("Elzenpad", "Wilgengracht", "Berkenhof", "Lindeweg", "Iepenlaan", "Essenkade");
  private static final int ENGLISH = 17; // one family in so many reads English

  private static final int WITHOUT_MAIL = 9; // one family in so many gave no e-mail address

  private final SampleWorld world;
  private final Set<Child> seen = new HashSet<>(); // the second of twins has another first name

  FamilyFile(SampleWorld world) {
    this.world = world;
  }

  /// The file of these applications; twins stand under one last name and address.
  DuoText of(List<RoundApplicant> applicants) {
    DuoText text =
        DuoText.commas().line("applicant,child,born,address,postcode,place,language,email");
    for (RoundApplicant applicant : applicants) {
      Child child = applicant.child();
      int number = child.number(); // why no lot: twins must come out alike
      Province.PostcodeArea home = world.homeOf(child);
      text.row(
          applicant.pseudonym(),
          firstName(child) + " " + of(LAST, number / 7),
          born(applicant),
          of(STREETS, number / 3) + " " + (1 + number % 180),
          home.postcode() + " " + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26),
          world.province().townOf(home).name(),
          number % ENGLISH == 0 ? "en" : "nl",
          number % WITHOUT_MAIL == 0 ? "" : "gezin." + number + "@speelveld.example");
    }
    return text;
  }

  /// Day of birth; of an older child as many years before that of a child of four.
  private static String born(RoundApplicant applicant) {
    return applicant
        .born()
        .minusYears(SchoolYears.ENROLMENT - applicant.child().cohort())
        .toString();
  }

  private String firstName(Child child) {
    int second = seen.add(child) ? 0 : 1;
    return of(child.boy() ? BOYS : GIRLS, child.number() + second);
  }

  private static String of(List<String> words, int number) {
    return words.get(number % words.size());
  }
}
