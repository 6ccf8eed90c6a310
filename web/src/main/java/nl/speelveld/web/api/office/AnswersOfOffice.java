package nl.speelveld.web.api.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.report.answers.ClassNames;
import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.report.export.RoundCsv;
import nl.speelveld.report.export.RoundJson;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.runs.enrolment.questions.ColumnChoice;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.enrolment.questions.StatisticsQuestion;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.office.ListsProgress;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.WaitingList;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.figures.ReportShapes;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.schema.Example;
import nl.speelveld.web.api.schema.RecordSchema;

/// What an office gets back: how far families are, lists, reserve lists, statistics.
record AnswersOfOffice(OfficeDesk desk) {
  List<Operation> operations() {
    return List.of(
        OfficeOperations.look("/progress", "getProgress", this::progress)
            .giving(200, Media.json(RecordSchema.of(ProgressDetail.class))),
        OfficeOperations.look("/lists", "getLists", this::lists)
            .giving(
                200,
                Media.json(RecordSchema.of(SavedLists.class)),
                Media.csv("applicant,rank,programme\nK7QMPR,1,Noord\n"))
            .refusing(409),
        OfficeOperations.look("/waiting-lists", "getWaitingLists", this::waiting)
            .giving(200, Media.json(RecordSchema.of(WaitingLists.class)))
            .refusing(409),
        OfficeOperations.look("/statistics", "getStatistics", this::statistics)
            .giving(200, Media.json(ReportShapes.round()), Media.csv("table,row,column,value\n"))
            .refusing(409));
  }

  /// A programme while families hand in.
  record AskedProgramme(
      @Example("Noord") String name,
      @Example("25") int seats,
      @Example("31") int first,
      @Example("96") int listed) {}

  /// How far families are.
  record ProgressDetail(
      @Example("1101") int children,
      @Example("540") int saved,
      @Example("512") int sent,
      @Example("14") int helped,
      @Example("33") int shortLists,
      List<AskedProgramme> programmes) {}

  /// A list as it was saved last.
  record SavedList(
      @Example("K7QMPR") String applicant,
      @Example("2") int revision,
      @Example("Noord") List<String> choices,
      boolean sent) {}

  /// All lists.
  record SavedLists(List<SavedList> items) {}

  /// Who waits for a group of seats, the first first.
  record WaitingGroup(
      @Example("Noord") String seatGroup,
      @Example("Noord") String programme,
      @Example("25") int seats,
      @Example("25") int taken,
      @Example("K7QMPR") List<String> applicants) {}

  /// All of them.
  record WaitingLists(List<WaitingGroup> items) {}

  private Reply progress(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    Map<String, String> files = desk.store().rounds().files(round.id());
    ListsProgress its =
        ListsProgress.of(
            RoundsOfOffice.rules(files.getOrDefault("round.yaml", "")),
            table(files, "seats.csv"),
            desk.store().children().all(round.id()),
            desk.store().lists().all(round.id()));
    return Reply.json(
        new ProgressDetail(
            its.children(),
            its.saved(),
            its.sent(),
            its.helped(),
            its.shortLists(),
            its.programmes().stream()
                .map(one -> new AskedProgramme(one.name(), one.seats(), one.first(), one.listed()))
                .toList()));
  }

  private static DataTable table(Map<String, String> files, String name) {
    return CsvTable.read(
        name, files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8), Findings.collector());
  }

  /// The lists, once nobody can change one any more.
  private Reply lists(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    desk.needs(round, Set.of(Phase.CLOSED, Phase.FROZEN, Phase.DRAWN, Phase.PUBLISHED));
    List<RankedList> lists = desk.store().lists().all(round.id());
    desk.record(call, round, AccessLog.Action.EXPORTED, "lists");
    if (!call.wantsCsv()) {
      return Reply.json(
          new SavedLists(
              lists.stream()
                  .map(its -> new SavedList(its.child(), its.revision(), its.choices(), its.sent()))
                  .toList()));
    }
    CsvLines lines = new CsvLines().line(List.of("applicant", "rank", "programme"));
    for (RankedList its : lists) {
      for (int rank = 1; rank <= its.choices().size(); rank++) {
        lines.line(List.of(its.child(), Integer.toString(rank), its.choices().get(rank - 1)));
      }
    }
    return Reply.text(Media.CSV, lines.toText());
  }

  private Reply waiting(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    Progress.Assigned assigned = assigned(round, desk.open(round));
    desk.record(call, round, AccessLog.Action.EXPORTED, "waiting lists");
    return Reply.json(
        new WaitingLists(
            WaitingList.all(assigned).stream()
                .map(its ->
                    new WaitingGroup(
                        its.seatGroup(), its.programme(), its.seats(), its.taken(), its.children()))
                .toList()));
  }

  private Progress.Assigned assigned(OfficeRound round, EnrolmentRound open) {
    if (open.progress() instanceof Progress.Assigned assigned) {
      return assigned;
    }
    desk.needs(round, Set.of(Phase.PUBLISHED));
    throw ApiFault.notFound();
  }

  /// The statistics that may be published, after disclosure control.
  private Reply statistics(Call call) {
    OfficeRound round = desk.round(call, Role.OFFICER);
    EnrolmentRound open = desk.open(round);
    Progress.Assigned assigned = assigned(round, open);
    Map<Integer, String> names = new HashMap<>();
    ClassMeaning.of(open.prepared())
        .forEach((its, meaning) -> names.put(its, ClassNames.of(meaning, call.language())));
    KnownPeople first = people(open, assigned.first().market());
    RoundReport report =
        RoundReport.of(
            StatisticsQuestion.of(
                open.files().data().schools(),
                new StatisticsQuestion.Moment(
                    open.prepared(), assigned.first(), assigned.after().priorities(), first),
                today(open, assigned)),
            names,
            DisclosureRules.microdata(),
            basis(call, round, open, first));
    return Reply.text(call.form(), call.wantsCsv() ? RoundCsv.of(report) : RoundJson.of(report));
  }

  /// The places of today, where they are others than on the day of the outcome.
  private static Optional<StatisticsQuestion.Moment> today(
      EnrolmentRound open, Progress.Assigned assigned) {
    var now = assigned.after().assignment();
    boolean same = now.market().applicantNames().equals(assigned.first().market().applicantNames());
    for (int row = 0; same && row < now.market().applicants(); row++) {
      same = now.findSeatGroup(row).equals(assigned.first().findSeatGroup(row));
    }
    return same
        ? Optional.empty()
        : Optional.of(
            new StatisticsQuestion.Moment(
                assigned.round(), now, assigned.after().priorities(), people(open, now.market())));
  }

  private static KnownPeople people(EnrolmentRound open, Market market) {
    var files = open.files();
    KnownPeople.Tables tables =
        new KnownPeople.Tables(
            files.rules(),
            files.data().schools(),
            List.of(files.data().applicants(), files.late().applicants()),
            files.data().distances());
    ColumnChoice usual =
        new ColumnChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return switch (KnownPeople.of(market, tables, usual)) {
      case KnownPeople.Result.Known(var people) -> people;
      case KnownPeople.Result.NoSuchColumn _, KnownPeople.Result.NoSuchGroup _ ->
          throw new IllegalStateException("no column or group was asked, so none can be missing");
    };
  }

  private Basis basis(Call call, OfficeRound round, EnrolmentRound open, KnownPeople people) {
    List<SourceFile> files = new ArrayList<>();
    desk.store()
        .rounds()
        .published(round.id())
        .forEach((name, text) ->
            files.add(new SourceFile(name, name, "", "", "", "", Sha256.ofText(text).hex(), 0)));
    return new Basis(
        "programme",
        people.columns().group(),
        open.files().rules().title(),
        open.files().rules().calendar().freezes().toString(),
        "",
        files,
        desk.parts().settings().version(),
        "GET " + call.address());
  }
}
