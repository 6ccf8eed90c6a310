package nl.speelveld.opendata.reading;

/// What a file is, as its header shows. One kind may come in several forms, old and new.
public enum FileKind {
  /// Pupils by disadvantage weight and age, per location.
  DUO_WEIGHT_AGE(
      "duo-weight-age",
      "DUO: leerlingen basisonderwijs naar gewicht en leeftijd",
      "DUO: primary school pupils by weight and age"),
  /// Registered pupils with weights and NOAT, per location.
  DUO_BRON(
      "duo-bron",
      "DUO: leerlingen basisonderwijs in BRON, met gewicht en NOAT",
      "DUO: registered primary school pupils, with weight and non-Dutch background"),
  /// Pupils by age, per location and kind of primary school.
  DUO_AGE(
      "duo-age",
      "DUO: leerlingen primair onderwijs naar leeftijd",
      "DUO: primary and special school pupils by age"),
  /// Mean distance between home and school.
  DUO_DISTANCE(
      "duo-distance",
      "DUO: gemiddelde afstand tussen woonadres en school",
      "DUO: mean distance between home and school"),
  /// End-test scores.
  DUO_END_TEST(
      "duo-end-test",
      "DUO: gemiddelde eindscores basisonderwijs",
      "DUO: mean end-test scores of primary schools"),
  /// Home postcodes of pupils by age, one file a municipality (2017).
  DUO_HOME_AGE(
      "duo-home-age",
      "DUO: leerlingen naar postcode van het woonadres en leeftijd",
      "DUO: pupils by home postcode and age"),
  /// Home postcodes of pupils, the newer form.
  DUO_HOME(
      "duo-home",
      "DUO: leerlingen naar postcode van het woonadres (popostcode4)",
      "DUO: pupils by home postcode (popostcode4)"),
  /// Secondary school pupils by home postcode and municipality.
  DUO_VO_HOME(
      "duo-vo-home",
      "DUO: leerlingen voortgezet onderwijs naar postcode en gemeente van het woonadres (02voins)",
      "DUO: secondary school pupils by home postcode and municipality (02voins)"),
  /// School advice, one column per level.
  DUO_ADVICE(
      "duo-advice",
      "DUO: schooladviezen groep 8",
      "DUO: school advice at the end of primary school"),
  /// Reference levels of the end test.
  DUO_REFERENCE_LEVELS(
      "duo-reference-levels",
      "DUO: referentieniveaus groep 8",
      "DUO: reference levels at the end of primary school"),
  /// Pupils by one feature, in the form of the CKAN files.
  DUO_BY_FEATURE(
      "duo-by-feature",
      "DUO: leerlingen per vestiging naar een kenmerk",
      "DUO: pupils per location by a feature"),
  /// School advice reconsidered after the test.
  DUO_ADVICE_REVIEW(
      "duo-advice-review",
      "DUO: heroverwogen en bijgestelde schooladviezen (wpoheroverweging)",
      "DUO: school advice reconsidered after the test (wpoheroverweging)"),
  /// Secondary school pupils by type of education, year and sex.
  DUO_VO_TYPE(
      "duo-vo-type",
      "DUO: leerlingen voortgezet onderwijs naar onderwijstype",
      "DUO: secondary school pupils by type of education"),
  /// Exam candidates and passes.
  DUO_EXAMS("duo-exams", "DUO: examenkandidaten en geslaagden", "DUO: exam candidates and passes"),
  /// Addresses of all locations.
  DUO_ADDRESSES(
      "duo-addresses", "DUO: adressen van vestigingen", "DUO: addresses of school locations"),
  /// Schools of January 2013 with RD coordinates.
  SCHOOLS_2013(
      "schools-2013",
      "Scholen januari 2013 met coördinaten",
      "Schools of January 2013 with coordinates"),
  /// All locations as points.
  SCHOOL_POINTS("school-points", "Schoollocaties op de kaart", "School locations on the map"),
  /// School weight of the Inspectorate.
  SCHOOL_WEIGHT(
      "school-weight",
      "Inspectie/CBS: schoolweging",
      "Inspectorate/CBS: school weight (schoolweging)"),
  /// Disadvantage score of CBS.
  CBS_DISADVANTAGE(
      "cbs-disadvantage", "CBS: risicoscores van scholen", "CBS: risk scores of schools"),
  /// Key figures per postcode.
  CBS_POSTCODE_FIGURES(
      "cbs-postcode-figures", "CBS: kerncijfers per postcode", "CBS: key figures per postcode"),
  /// Residents per postcode by age and sex.
  POSTCODE_RESIDENTS(
      "postcode-residents",
      "Inwoners per postcode naar leeftijd en geslacht",
      "Residents per postcode by age and sex"),
  /// Postcodes with place, municipality, province.
  POSTCODE_PLACES(
      "postcode-places",
      "Postcodes met plaats, gemeente en provincie",
      "Postcodes with place, municipality and province"),
  /// Changes of municipality codes.
  MUNICIPALITY_CHANGES(
      "municipality-changes", "Wijzigingen van gemeentecodes", "Changes of municipality codes"),
  /// Any table that StatLine exports.
  STATLINE("statline", "CBS StatLine: tabel", "CBS StatLine: a table"),
  /// Outlines of areas.
  AREA_SHAPES("area-shapes", "Grenzen van gebieden", "Outlines of areas"),
  /// Amsterdam target group per school.
  AMSTERDAM_SCHOOLS(
      "amsterdam-schools",
      "Amsterdam: doelgroep per basisschool",
      "Amsterdam: target group per primary school"),
  /// Amsterdam target group per neighbourhood.
  AMSTERDAM_AREAS(
      "amsterdam-areas",
      "Amsterdam: doelgroep per wijk",
      "Amsterdam: target group per neighbourhood"),
  /// Amsterdam neighbourhoods: population, income, origin.
  AMSTERDAM_FIGURES(
      "amsterdam-figures",
      "Amsterdam: bevolking en inkomen per buurt",
      "Amsterdam: population and income per neighbourhood"),
  /// Amsterdam secondary schools: seats and demand.
  AMSTERDAM_SEATS(
      "amsterdam-seats",
      "Amsterdam: plaatsen en vraag van middelbare scholen",
      "Amsterdam: seats and demand of secondary schools"),
  /// Points without a name.
  BARE_POINTS("bare-points", "Punten zonder naam", "Points without a name"),
  /// Den Haag: composition of neighbourhoods through the years.
  DENHAAG_AREAS(
      "denhaag-areas",
      "Den Haag: samenstelling van wijken door de jaren",
      "The Hague: composition of neighbourhoods through the years"),
  /// Counts that a municipality made of its own schools.
  MUNICIPAL_COUNTS(
      "municipal-counts",
      "Gemeente: eigen telling van leerlingen naar kenmerk",
      "Municipality: its own count of pupils by feature"),
  /// Counts per state, district, school and race.
  US_SCHOOLS(
      "us-schools",
      "Voorbeeldgegevens: Amerikaanse scholen naar etniciteit",
      "Example data: US schools by ethnic group"),
  /// Pupils with school, ethnic group and income quintile.
  SCHOOL_SES(
      "school-ses",
      "Voorbeeldgegevens: leerlingen naar etniciteit en inkomensgroep",
      "Example data: pupils by ethnic group and income quintile"),
  /// Not recognised.
  UNKNOWN("unknown", "Niet herkend", "Not recognised");

  private final String id;
  private final String dutch;
  private final String english;

  FileKind(String id, String dutch, String english) {
    this.id = id;
    this.dutch = dutch;
    this.english = english;
  }

  /// Stable name for files and columns.
  public String id() {
    return id;
  }

  /// What it is, in Dutch.
  public String dutch() {
    return dutch;
  }

  /// What it is, in English.
  public String english() {
    return english;
  }
}
