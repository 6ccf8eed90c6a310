package nl.speelveld.matching.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.afterwards.SeatsChanged;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.LateNumbers;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// A round from its opening to its publication, by the engine, step by step as a city would do it.
final class ExampleFolder {
  private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
  private final SealedRound sealed;
  private final Commitment commitment;
  private final DrawnNumbers numbers;
  private ActLog log = ActLog.empty();

  private ExampleFolder(SealedRound sealed, DrawnNumbers numbers, Commitment commitment) {
    this.sealed = sealed;
    this.numbers = numbers;
    this.commitment = commitment;
  }

  static Map<String, String> of(ExampleDraw kind) {
    return of(ExampleRound.sealed(kind));
  }

  static Map<String, String> of(SealedRound sealed) {
    ExampleFolder folder = drawn(sealed);
    folder.record(new Act.Opened("r"), "");
    folder.drawInLog();
    return folder.published(
        DeferredAcceptance.assign(sealed.round().market(), folder.numbers.priorities()));
  }

  /// The same round, in which since the draw p-03 withdrew, Het Café got a seat less, and p-07 was
  /// placed out of hardship; and which was drawn a second time, with the reason on record.
  static Map<String, String> withLaterActs() {
    ExampleFolder folder = drawn(ExampleRound.sealed(ExampleDraw.SINGLE));
    folder.record(new Act.Opened("r"), "");
    folder.drawInLog();
    folder.record(new Act.SecondDraw("r", "the source of chance was down"), "");
    folder.record(new Act.Committed("r"), folder.commitment.text());
    folder.record(new Act.Revealed("r"), PublishedFiles.reveal(folder.numbers));
    folder.record(new Act.Drawn(DrawKind.LOTTERY), PublishedFiles.numbers(folder.numbers));
    folder.record(new Act.Assigned("r"), "the first places");
    folder.record(new Act.Withdrawn("p-03"), "");
    folder.record(new Act.CapacityChanged("Het Café", 2, 1, "a room was closed"), "");
    folder.record(new Act.HardshipPlaced("p-07", "'t Koggeschip", "doctor's letter"), "");
    var market = folder.sealed.round().market().withSeats(1, 1, 1, 1);
    // why: whoever takes no part asks nothing, so their wishes are held by nobody
    int[] granted =
        GreedyStable.assign(market, folder.numbers.priorities(), List.of("p-03", "p-07"));
    return folder.published(Assignment.of(market, granted));
  }

  /// The same round, in which since the outcome was published p-01 gave up, p-08 came late, Het
  /// Café lost a seat, and p-06 was placed out of hardship; who was called stands in the log.
  static Map<String, String> withCalls() {
    ExampleFolder folder = drawn(ExampleRound.sealed(ExampleDraw.SINGLE));
    Market first = folder.sealed.round().market();
    Market.Builder joined = Market.builder();
    first.programmes().forEach(joined::programme);
    first
        .seatGroups()
        .forEach(its ->
            joined.seatGroup(its.name(), first.programmes().get(its.programme()), its.seats()));
    for (int row = 0; row < first.applicants(); row++) {
      joined.applicant(first.applicant(row));
      for (int wish = first.from(row); wish < first.from(row + 1); wish++) {
        joined.wish(first.seatGroup(wish), first.priorityClass(wish), first.rank(wish));
      }
    }
    Market market = joined.applicant("p-08").wish(2, 1, 1).wish(3, 1, 2).build();
    return folder.happened(
        Families.none(market).with("twins-1", "p-04", "p-05"),
        SeatOrders.oneNumber(market),
        List.of(
            round -> round.withdraw(0),
            round -> round.changeSeats(SeatsChanged.afterPublication(2, 1), "a room was closed"),
            round -> round.placeOnTop(5, 3, "doctor's letter")));
  }

  /// A sealed round of any kind, in which late applicants came and then these events happened.
  static Map<String, String> after(
      SealedRound sealed,
      Families families,
      SeatOrders orders,
      List<Function<RoundAfter, RoundAfter.Step>> events) {
    return drawn(sealed).happened(families, orders, events);
  }

  private Map<String, String> happened(
      Families families, SeatOrders orders, List<Function<RoundAfter, RoundAfter.Step>> events) {
    record(new Act.Opened("r"), "");
    drawInLog();
    Assignment first = DeferredAcceptance.assign(sealed.round().market(), numbers.priorities());
    record(new Act.Assigned("r"), PublishedFiles.assigned(first, log));
    record(new Act.Published("r"), PublishedFiles.hashes(with(first)));
    LateNumbers late = LateNumbers.of(numbers, families, orders);
    RoundAfter round = RoundAfter.of(first, numbers.priorities());
    List<Function<RoundAfter, RoundAfter.Step>> all = new ArrayList<>();
    if (orders.market().applicants() > late.firstLate()) {
      all.add(its -> its.join(orders.market(), late.priorities(), "moved house"));
    }
    all.addAll(events);
    for (Function<RoundAfter, RoundAfter.Step> event : all) {
      RoundAfter.Step step = event.apply(round);
      for (Act act : step.acts()) {
        int row = orders.market().applicantNames().indexOf(act.words().about());
        boolean joins = act instanceof Act.LateApplied;
        record(act, joins ? PublishedFiles.lateApplication(late, row) : "");
      }
      round = step.after();
    }
    PublishedRound.Today today = new PublishedRound.Today(round.assignment(), late);
    record(
        new Act.Published("r"),
        PublishedFiles.hashes(new PublishedRound(sealed, commitment, numbers, first, today, log)));
    return PublishedFiles.of(new PublishedRound(sealed, commitment, numbers, first, today, log));
  }

  private static ExampleFolder drawn(SealedRound sealed) {
    if (sealed.round().kind() == DrawKind.SUPPLIED) {
      Commitment commitment = Commitment.of(sealed, Commitment.Announced.withoutChance("v"));
      return new ExampleFolder(sealed, ExampleRound.supplied(sealed.round()), commitment);
    }
    DrawnNumbers numbers = DrawnNumbers.of(sealed.round(), ExampleRound.reveal(sealed));
    return new ExampleFolder(sealed, numbers, Commitment.of(sealed, ExampleRound.ANNOUNCED));
  }

  private void drawInLog() {
    record(new Act.Frozen("r"), sealed.root().hex());
    record(new Act.Committed("r"), commitment.text());
    if (sealed.round().kind() != DrawKind.SUPPLIED) {
      record(new Act.Revealed("r"), PublishedFiles.reveal(numbers));
    }
    record(new Act.Drawn(sealed.round().kind()), PublishedFiles.numbers(numbers));
  }

  private Map<String, String> published(Assignment assignment) {
    record(new Act.Assigned("r"), PublishedFiles.assigned(assignment, log));
    record(new Act.Published("r"), PublishedFiles.hashes(with(assignment)));
    return PublishedFiles.of(with(assignment));
  }

  private PublishedRound with(Assignment assignment) {
    return new PublishedRound(sealed, commitment, numbers, assignment, log);
  }

  private void record(Act act, String payload) {
    log =
        switch (log.append(NOON.plusSeconds(60L * log.entries().size()), act, payload)) {
          case ActLog.Result.Recorded(var longer) -> longer;
          case ActLog.Result.Refused(var finding) -> throw new AssertionError(finding.toString());
        };
  }
}
