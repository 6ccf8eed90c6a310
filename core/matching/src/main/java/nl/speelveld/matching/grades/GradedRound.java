package nl.speelveld.matching.grades;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All that a round of several grades is decided from, the draw and the rules apart. Immutable.
public final class GradedRound {
  private final Map<String, GradedProgramme> programmes;
  private final Map<String, Profile> profiles;
  private final List<GradedApplicant> applicants;
  private final FamilyTies siblings;
  private final FamilyTies families;

  private GradedRound(
      List<GradedProgramme> programmes,
      List<Profile> profiles,
      List<GradedApplicant> applicants,
      FamilyTies siblings,
      FamilyTies families) {
    this.programmes = byName(programmes, GradedProgramme::name, "programme");
    this.profiles = byName(profiles, Profile::name, "profile");
    this.applicants = List.copyOf(applicants);
    this.siblings = siblings;
    this.families = families;
    byName(applicants, GradedApplicant::pseudonym, "applicant");
    profiles.forEach(its -> profile(its.afterSibling()));
    applicants.forEach(this::check);
  }

  /// A round without families.
  ///
  /// @throws IllegalArgumentException where a name is given twice or unknown, or where an applicant
  ///   lists a programme of another grade
  public static GradedRound of(
      List<GradedProgramme> programmes, List<Profile> profiles, List<GradedApplicant> applicants) {
    return new GradedRound(programmes, profiles, applicants, FamilyTies.none(), FamilyTies.none());
  }

  /// The same round with brothers and sisters, and with families that apply together.
  public GradedRound withFamilies(FamilyTies brothersAndSisters, FamilyTies applyingTogether) {
    return new GradedRound(
        List.copyOf(programmes.values()),
        List.copyOf(profiles.values()),
        applicants,
        brothersAndSisters,
        applyingTogether);
  }

  private static <T> Map<String, T> byName(List<T> all, Function<T, String> name, String what) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T its : all) {
      if (byName.putIfAbsent(name.apply(its), its) != null) {
        throw new IllegalArgumentException(what + " (" + name.apply(its) + ") is there already");
      }
    }
    return byName;
  }

  private void check(GradedApplicant applicant) {
    for (GradedApplicant.Wish wish : applicant.wishes()) {
      profile(wish.profile());
      checkGrade(applicant, programme(wish.programme()));
    }
    if (applicant.secured() instanceof GradedApplicant.Secured.Seat(var programme, var quota)) {
      checkGrade(applicant, programme(programme));
      if (!programme(programme).hasQuota(quota)) {
        throw new IllegalArgumentException(
            "applicant ("
                + applicant.pseudonym()
                + ") has a secured seat under quota ("
                + quota
                + "), which programme ("
                + programme
                + ") does not have");
      }
    }
  }

  private static void checkGrade(GradedApplicant applicant, GradedProgramme programme) {
    if (applicant.grade() != programme.grade()) {
      throw new IllegalArgumentException(
          "applicant ("
              + applicant.pseudonym()
              + ") of grade ("
              + applicant.grade()
              + ") names programme ("
              + programme.name()
              + ") of grade ("
              + programme.grade()
              + ")");
    }
  }

  /// All applicants, in order of their rows.
  public List<GradedApplicant> applicants() {
    return applicants;
  }

  /// The programmes of a grade, in order of their rows.
  public List<GradedProgramme> programmesOf(int grade) {
    return programmes.values().stream().filter(its -> its.grade() == grade).toList();
  }

  /// The programme of this name.
  public GradedProgramme programme(String name) {
    return Optional.ofNullable(programmes.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("programme (" + name + ") is unknown. Add it."));
  }

  /// The profile of this name.
  public Profile profile(String name) {
    return Optional.ofNullable(profiles.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("profile (" + name + ") is unknown. Add it."));
  }

  /// Brothers and sisters.
  public FamilyTies siblings() {
    return siblings;
  }

  /// Those who apply as a family.
  public FamilyTies families() {
    return families;
  }
}
