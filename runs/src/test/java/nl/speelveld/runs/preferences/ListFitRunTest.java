package nl.speelveld.runs.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.LongTable;
import org.junit.jupiter.api.Test;

/// From tables to estimates and on to predictions; and what each fault in a table says.
class ListFitRunTest {
  private static final TravelQuestion DELTA = new TravelQuestion(false, 1000, 1);

  /// A table from lines, the first with the names of the columns.
  private static LongTable table(String name, String lines) {
    List<String> all = lines.strip().lines().toList();
    List<String> columns = List.of(all.getFirst().split(",", -1));
    LongTable.Builder table = LongTable.builder(name, columns, List.of());
    for (String line : all.subList(1, all.size())) {
      String[] fields = line.split(",", -1);
      for (int at = 0; at < fields.length; at++) {
        table.key(at, fields[at]);
      }
      table.endRow();
    }
    return table.toTable();
  }

  private static Specification specification(String group, boolean constants) {
    return new Specification(
        new Specification.Grouping(group, List.of(), List.of()),
        "linear",
        "linear",
        new Specification.Columns(List.of(), List.of(), List.of(), List.of(), "", ""),
        constants,
        List.of());
  }

  private static Estimation model(Estimation.Model model) {
    return new Estimation(
        model, "", List.of(), 2, new Estimation.Search(Estimation.Points.HALTON, 20, 2, 1));
  }

  // a street with schools at 0 and 2 km; of 40 homes at 0.5 km 30 choose the near one, so that the
  // weight of a kilometre, b, has 1/(1 + e^b) = 3/4: b = −ln 3
  private static List<LongTable> street() {
    StringBuilder pupils = new StringBuilder("pupil,x_km,y_km\n");
    StringBuilder lists = new StringBuilder("pupil,rank,school\n");
    for (int at = 0; at < 40; at++) {
      pupils.append("p").append(at).append(",0.5,0\n");
      lists.append("p").append(at).append(",1,").append(at < 30 ? "Noord" : "Zuid").append("\n");
    }
    return new ArrayList<>(
        List.of(
            table("pupils.csv", pupils.toString()),
            table("lists.csv", lists.toString()),
            table("schools.csv", "school,x_km,y_km\nNoord,0,0\nZuid,2,0\n")));
  }

  private static Outcome<FitReport> fit(List<LongTable> tables, Specification specification) {
    return PreferenceTables.of(tables)
        .then(its -> ListFitRun.of(its, specification, model(Estimation.Model.RANKED), DELTA));
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().kept().stream().map(Finding::code).toList();
  }

  private static FitReport made(Outcome<FitReport> outcome) {
    assertThat(outcome).as("%s", codes(outcome)).isInstanceOf(Outcome.Made.class);
    return ((Outcome.Made<FitReport>) outcome).value();
  }

  @Test
  void A01_the_weight_of_a_kilometre_is_the_one_on_paper() {
    // 0.5 km against 1.5 km: one kilometre between them
    FitReport report = made(fit(street(), specification("", false)));
    assertThat(report.tastes()).hasSize(1);
    assertThat(report.tastes().getFirst().value().value()).isCloseTo(-Math.log(3), within(1e-9));
    // information 40 · 3/4 · 1/4 = 7.5
    assertThat(report.tastes().getFirst().classical()).isCloseTo(1 / Math.sqrt(7.5), within(1e-9));
    assertThat(report.sample().pupils()).isEqualTo(40);
  }

  @Test
  void A02_what_was_fitted_predicts_what_was_chosen_and_a_closure_leaves_the_other() {
    FitReport report = made(fit(street(), specification("", false)));
    Outcome<ForecastReport> outcome =
        PreferenceTables.of(street())
            .then(its ->
                ListForecastRun.of(
                    its,
                    (Fitted.OfLists) report.fitted(),
                    new ForecastQuestion(List.of("Noord"), false, false, 40, 1)));
    ForecastReport forecast = ((Outcome.Made<ForecastReport>) outcome).value();
    ForecastReport.AtSchool near = forecast.schools().getFirst();
    assertThat(near.share().getFirst().value()).isCloseTo(.75, within(1e-9));
    assertThat(near.share().getFirst().low().orElseThrow()).isBetween(.5, .75);
    assertThat(near.share().getLast().value()).isZero();
    // logsums: ln e^(1.5 b) against ln (e^(.5 b) + e^(1.5 b)); over ln 3 a kilometre
    double b = -Math.log(3);
    double lost = (1.5 * b - Math.log(Math.exp(.5 * b) + Math.exp(1.5 * b))) / Math.log(3);
    assertThat(forecast.summaries().getLast().kilometresAll().orElseThrow().value())
        .isCloseTo(lost, within(1e-9));
  }

  @Test
  void A03_each_fault_in_a_list_is_told_with_its_row() {
    List<LongTable> tables = street();
    tables.set(
        1,
        table(
            "lists.csv",
            "pupil,rank,school\np0,1,Nord\np1,1,Noord\np1,1,Zuid\np2,1,Zuid\np2,2,Zuid\np3,een,Zuid\n"
                + "px,1,Zuid\n"));
    Outcome<FitReport> outcome = fit(tables, specification("", false));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(codes(outcome)).containsExactly("P105", "P106", "P107", "P108", "P112");
    FileFinding.UnknownSchool unknown =
        (FileFinding.UnknownSchool) outcome.findings().kept().getFirst();
    assertThat(unknown.place().row()).isEqualTo(2);
    assertThat(unknown.nearest()).isEqualTo("Noord");
  }

  @Test
  void A04_a_pupil_without_a_list_is_left_out_and_told() {
    List<LongTable> tables = street();
    tables.set(1, table("lists.csv", "pupil,rank,school\np0,1,Noord\np1,1,Zuid\np2,1,Noord\n"));
    Outcome<FitReport> outcome = fit(tables, specification("", false));
    assertThat(made(outcome).sample().pupils()).isEqualTo(3);
    assertThat(outcome.findings().count("P113")).isEqualTo(37);
  }

  @Test
  void A05_a_term_that_does_not_differ_is_named_and_the_rest_estimated() {
    List<LongTable> tables = street();
    tables.set(2, table("schools.csv", "school,x_km,y_km,q\nNoord,0,0,3\nZuid,2,0,3\n"));
    Specification plain = specification("", false);
    Specification with =
        new Specification(
            plain.grouping(),
            "linear",
            "linear",
            new Specification.Columns(List.of("q"), List.of(), List.of(), List.of(), "", ""),
            false,
            List.of());
    Outcome<FitReport> outcome = fit(tables, with);
    assertThat(codes(outcome)).containsExactly("P132");
    assertThat(made(outcome).tastes()).hasSize(1);
  }

  @Test
  void A06_a_file_without_the_column_that_was_asked_is_told_with_the_columns_it_has() {
    Outcome<FitReport> outcome = fit(street(), specification("inkomen", false));
    assertThat(codes(outcome)).containsExactly("P104");
  }

  @Test
  void A07_a_file_of_no_known_kind_and_two_of_one_kind_are_refused() {
    List<LongTable> tables = street();
    tables.add(table("weer.csv", "dag,regen\n1,2\n"));
    tables.add(table("meer.csv", "school,x_km,y_km\nNoord,0,0\n"));
    assertThat(codes(fit(tables, specification("", false)))).containsExactly("P101", "P102");
  }

  @Test
  void A08_a_school_that_nobody_lists_is_named_when_schools_have_constants() {
    List<LongTable> tables = street();
    tables.set(2, table("schools.csv", "school,x_km,y_km\nNoord,0,0\nZuid,2,0\nVerweg,9,0\n"));
    Outcome<FitReport> outcome = fit(tables, specification("", true));
    assertThat(codes(outcome)).contains("P131");
    assertThat(((Fitted.OfLists) made(outcome).fitted()).neverListed()).containsExactly("Verweg");
  }

  @Test
  void A09_a_kept_term_that_the_new_files_do_not_have_is_refused() {
    FitReport report = made(fit(street(), specification("", false)));
    List<LongTable> bare = street();
    bare.set(2, table("schools.csv", "school\nNoord\nZuid\n"));
    Outcome<ForecastReport> outcome =
        PreferenceTables.of(bare)
            .then(its ->
                ListForecastRun.of(
                    its,
                    (Fitted.OfLists) report.fitted(),
                    new ForecastQuestion(List.of(), false, false, 0, 1)));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void A11_a_school_to_close_that_nobody_knows_is_told_and_all_closing_is_refused() {
    FitReport report = made(fit(street(), specification("", false)));
    Outcome<ForecastReport> unknown = close(report, List.of("Nord"));
    assertThat(codes(unknown)).containsExactly("P170");
    assertThat(((ForecastFinding.UnknownClosing) unknown.findings().kept().getFirst()).nearest())
        .isEqualTo("Noord");
    assertThat(codes(close(report, List.of("Noord", "Zuid")))).containsExactly("P171");
  }

  private static Outcome<ForecastReport> close(FitReport report, List<String> schools) {
    return PreferenceTables.of(street())
        .then(its ->
            ListForecastRun.of(
                its,
                (Fitted.OfLists) report.fitted(),
                new ForecastQuestion(schools, false, false, 0, 1)));
  }

  @Test
  void A12_a_count_that_may_be_thousands_is_refused() {
    List<LongTable> tables =
        List.of(
            table("flows.csv", "area,school,count\nA,Noord,1.234\nA,Zuid,10\n"),
            table("areas.csv", "area,x_km,y_km\nA,0,0\n"),
            table("schools.csv", "school,x_km,y_km\nNoord,0,0\nZuid,2,0\n"));
    Outcome<FitReport> outcome =
        PreferenceTables.of(tables)
            .then(its -> FlowFitRun.of(its, new FlowQuestion("", 10, false, "linear", "", false)));
    assertThat(codes(outcome)).containsExactly("P142");
  }

  @Test
  void A13_where_every_choice_agrees_with_distance_that_is_all_that_is_told() {
    List<LongTable> tables = street();
    tables.set(1, table("lists.csv", "pupil,rank,school\np0,1,Noord\n"));
    Outcome<FitReport> outcome = fit(tables, specification("", false));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(codes(outcome)).contains("P134").doesNotContain("P136");
  }

  // ln(.98/.02) = 3.892; standard error .02/(.98·.02) = 1.0204; 1.96 of them on both sides
  @Test
  void A14_the_interval_of_a_share_stays_a_share() {
    Banded share = Banded.ofShare(.98, .02);
    assertThat(share.low().orElseThrow()).isCloseTo(.8690, within(1e-4));
    assertThat(share.high().orElseThrow()).isCloseTo(.9972, within(1e-4));
  }

  // the same street, with a table of pairs in place of the map
  @Test
  void A15_a_column_beside_the_distances_is_a_term() {
    StringBuilder pairs = new StringBuilder("pupil,school,km,minutes\n");
    for (int at = 0; at < 40; at++) {
      pairs.append("p").append(at).append(",Noord,0.5,5\n");
      pairs.append("p").append(at).append(",Zuid,1.5,9\n");
    }
    List<LongTable> tables = street();
    tables.add(table("pairs.csv", pairs.toString()));
    Specification plain = specification("", false);
    Specification minutes =
        new Specification(
            plain.grouping(),
            "none",
            "linear",
            new Specification.Columns(List.of(), List.of(), List.of(), List.of("minutes"), "", ""),
            false,
            List.of());
    FitReport report = made(fit(tables, minutes));
    // four minutes divide the odds by 3
    assertThat(report.tastes().getFirst().name()).isEqualTo("minutes");
    assertThat(report.tastes().getFirst().value().value())
        .isCloseTo(-Math.log(3) / 4, within(1e-9));
  }

  @Test
  void A10_flows_give_every_school_its_intake_and_say_who_goes_too_far() {
    List<LongTable> tables =
        Arrays.asList(
            table(
                "flows.csv",
                "area,school,count\nA,Noord,30\nA,Zuid,10\nB,Zuid,25\nB,Noord,5\nA,Ver,2\n"),
            table("areas.csv", "area,x_km,y_km\nA,0,0\nB,2,0\n"),
            table("schools.csv", "school,x_km,y_km\nNoord,0,0\nZuid,2,0\nVer,50,0\n"));
    FlowQuestion question = new FlowQuestion("", 10, false, "linear", "", false);
    Outcome<FitReport> outcome =
        PreferenceTables.of(tables).then(its -> FlowFitRun.of(its, question));
    FitReport report = made(outcome);
    assertThat(codes(outcome)).containsExactly("P153");
    // by hand: 2 km divide the odds: (30/10) · (25/5) = e^(−4b), so b = −ln 15 / 4
    assertThat(report.tastes().getFirst().value().value())
        .isCloseTo(-Math.log(15) / 4, within(1e-6));
    Outcome<ForecastReport> forecast =
        PreferenceTables.of(tables)
            .then(its ->
                FlowForecastRun.of(
                    its,
                    (Fitted.OfFlows) report.fitted(),
                    new ForecastQuestion(List.of("Noord"), false, false, 20, 1)));
    ForecastReport its = ((Outcome.Made<ForecastReport>) forecast).value();
    assertThat(its.schools().getFirst().share().getFirst().value())
        .isCloseTo(.5, within(1e-6)); // 35 of 70
    assertThat(its.schools().getLast().share().getLast().value()).isCloseTo(1, within(1e-9));
  }

  // five areas along a street and three schools; today leans on who was there before
  private static final String FLOWS =
      """
      area,school,count,before
      A,Noord,60,50
      A,Midden,14,20
      A,Zuid,6,10
      B,Noord,25,30
      B,Midden,40,35
      B,Zuid,15,15
      C,Noord,30,30
      C,Midden,35,40
      C,Zuid,15,10
      D,Noord,8,15
      D,Midden,32,30
      D,Zuid,40,35
      E,Noord,12,15
      E,Midden,18,15
      E,Zuid,50,50
      """;

  private static List<LongTable> streetOfFlows(String flows) {
    return List.of(
        table("flows.csv", flows),
        table(
            "areas.csv",
            "area,x_km,y_km,share\nA,0,0,0.8\nB,0.9,0,0.2\nC,1.1,0,0.7\nD,1.8,0,0.3\nE,2,0,0.1\n"),
        table("schools.csv", "school,x_km,y_km\nNoord,0,0\nMidden,1,0\nZuid,2,0\n"));
  }

  private static Outcome<FitReport> fitFlows(boolean lagged) {
    FlowQuestion question = new FlowQuestion("", 10, false, "sqrt", "share", lagged);
    return PreferenceTables.of(streetOfFlows(FLOWS)).then(its -> FlowFitRun.of(its, question));
  }

  @Test
  void A11_an_own_share_that_is_made_of_the_same_choices_says_so() {
    assertThat(codes(fitFlows(false))).contains("P157");
    assertThat(codes(fitFlows(true))).doesNotContain("P157");
    FlowQuestion lagged = new FlowQuestion("", 10, false, "sqrt", "share", true);
    Outcome<FitReport> without =
        PreferenceTables.of(streetOfFlows(FLOWS.replace("before", "other")))
            .then(its -> FlowFitRun.of(its, lagged));
    assertThat(without).isInstanceOf(Outcome.Refused.class);
    assertThat(codes(without)).contains("P104");
  }

  @Test
  void A12_with_feedback_composition_is_that_of_who_comes() {
    Fitted.OfFlows fitted = (Fitted.OfFlows) made(fitFlows(true)).fitted();
    Outcome<ForecastReport> outcome =
        PreferenceTables.of(streetOfFlows(FLOWS))
            .then(its ->
                FlowForecastRun.of(
                    its, fitted, new ForecastQuestion(List.of(), false, true, 20, 1)));
    ForecastReport report = ((Outcome.Made<ForecastReport>) outcome).value();
    ForecastReport.Rest rest = report.rests().getFirst();
    // schools share all pupils, 80 of each area: Σ share × composition = (0.8 + 0.2 + 0.7 + 0.3 +
    // 0.1) / 5 = 0.42
    double all = 0;
    for (int school = 0; school < 3; school++) {
      all += report.schools().get(school).share().getFirst().value() * rest.shares().get(school);
    }
    assertThat(all).isCloseTo(.42, within(1e-8));
    assertThat(rest.rounds()).isPositive();
  }

  @Test
  void A13_feedback_without_an_own_share_is_refused() {
    FlowQuestion plain = new FlowQuestion("", 10, false, "sqrt", "", false);
    Fitted.OfFlows fitted =
        (Fitted.OfFlows)
            made(PreferenceTables.of(streetOfFlows(FLOWS)).then(its -> FlowFitRun.of(its, plain)))
                .fitted();
    Outcome<ForecastReport> outcome =
        PreferenceTables.of(streetOfFlows(FLOWS))
            .then(its ->
                FlowForecastRun.of(
                    its, fitted, new ForecastQuestion(List.of(), false, true, 0, 1)));
    assertThat(outcome.findings().kept()).extracting(Finding::code).containsExactly("P167");
  }

  @Test
  void A14_every_draw_is_in_the_bands_or_is_counted_as_one_without_rest() {
    Fitted.OfFlows fitted = (Fitted.OfFlows) made(fitFlows(true)).fitted();
    int own = fitted.parameters().names().indexOf("own-share");
    int size = fitted.parameters().names().size();
    // the own share is hardly known: draws lie far above and far below 0
    double[] cells = new double[size * size];
    for (int at = 0; at < size; at++) {
      cells[at * size + at] = at == own ? 1e4 : 1e-6;
    }
    Fitted.OfFlows unsure =
        new Fitted.OfFlows(
            fitted.question(),
            fitted.schools(),
            fitted.constants(),
            fitted.meanKilometres(),
            new Fitted.Parameters(
                fitted.parameters().names(),
                fitted.parameters().values(),
                Covariance.of(size, cells)),
            fitted.files());
    ForecastReport report = forecast(unsure, true);
    assertThat(report.draws() + report.restless()).isEqualTo(30);
    ForecastReport still = forecast(unsure, false);
    assertThat(still.restless()).isZero();
    assertThat(still.draws()).isEqualTo(30);
  }

  private static ForecastReport forecast(Fitted.OfFlows fitted, boolean feedback) {
    Outcome<ForecastReport> outcome =
        PreferenceTables.of(streetOfFlows(FLOWS))
            .then(its ->
                FlowForecastRun.of(
                    its, fitted, new ForecastQuestion(List.of(), false, feedback, 30, 1)));
    return ((Outcome.Made<ForecastReport>) outcome).value();
  }

  private static Outcome<FitReport> fitWhere(String... words) {
    Specification plain = specification("", false);
    return fit(
        streetWithSectors(),
        new Specification(
            plain.grouping(),
            plain.distance(),
            plain.composition(),
            plain.columns(),
            plain.constants(),
            List.of(words)));
  }

  private static List<LongTable> streetWithSectors() {
    List<LongTable> street = street();
    street.set(
        2,
        table(
            "schools.csv",
            "school,sector,kind,x_km,y_km\nNoord,po,a,0,0\nZuid,po,b,2,0\nOost,vo,b,3,0\n"));
    return street;
  }

  @Test
  void A15_a_value_that_no_row_has_is_told_with_the_values_that_there_are() {
    assertThat(fitWhere("sector=po")).isInstanceOf(Outcome.Made.class);
    assertThat(fitWhere("sector=xx").findings().kept())
        .containsExactly(
            new FileFinding.NoSuchValue(
                new Place("schools.csv", 0, "sector"), "xx", List.of("po", "vo")));
    // of the rows that an earlier word leaves
    assertThat(fitWhere("sector=vo", "kind=a").findings().kept())
        .containsExactly(
            new FileFinding.NoSuchValue(new Place("schools.csv", 0, "kind"), "a", List.of("b")));
  }

  @Test
  void A16_a_column_that_no_table_has_is_told_with_the_columns_that_there_are() {
    assertThat(fitWhere("secter=po").findings().kept())
        .singleElement()
        .isInstanceOfSatisfying(
            FileFinding.ColumnMissing.class,
            missing -> assertThat(missing.columns()).contains("sector", "kind", "pupil"));
  }

  @Test
  void A17_of_pupils_no_value_is_told_that_may_be_the_number_of_one() {
    // forty pupils, each with a number of its own
    assertThat(fitWhere("pupil=12").findings().kept())
        .containsExactly(
            new FileFinding.NoSuchValue(new Place("pupils.csv", 0, "pupil"), "12", List.of("…")));
  }
}
