package nl.speelveld.matching.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.draw.DrawKind;
import org.junit.jupiter.api.Test;

class ActLogTest {
  private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
  private static final String R = "Example";

  @Test
  void A01_each_entry_holds_the_fingerprint_of_the_one_before() {
    ActLog log = whole();
    assertThat(log.entries().getFirst().previous()).isEqualTo(Value256.ZERO);
    for (int at = 1; at < log.entries().size(); at++) {
      assertThat(log.entries().get(at).previous()).isEqualTo(log.entries().get(at - 1).hash());
    }
    assertThat(log.head()).isEqualTo(log.entries().getLast().hash());
    assertThat(log.text())
        .startsWith("number,time,act,about,detail,reason,payload,previous,hash\n")
        .contains("\n1,2026-04-04T12:00:00Z,opened,Example,,," + Sha256.ofText("").hex() + ",000");
  }

  @Test
  void A02_a_log_that_was_read_back_is_the_same_log() {
    ActLog log = whole();
    ActLog read = recorded(ActLog.read(log.entries()));
    assertThat(read.text()).isEqualTo(log.text());
    assertThat(read.acts()).isEqualTo(log.acts());
  }

  @Test
  void A03_a_second_draw_is_refused_unless_its_reason_is_on_record() {
    ActLog log = whole();
    for (Act again :
        List.of(
            new Act.Frozen(R),
            new Act.Committed(R),
            new Act.Revealed(R),
            new Act.Drawn(DrawKind.LOTTERY))) {
      assertThat(fault(log, again)).as("%s", again).isEqualTo("E352 " + again.words().act());
    }
    assertThat(fault(log, new Act.SecondDraw(R, ""))).isEqualTo("E353 second-draw");
    ActLog reopened = with(log, new Act.SecondDraw(R, "the court so ordered"));
    ActLog anew =
        with(
            reopened,
            new Act.Committed(R),
            new Act.Revealed(R),
            new Act.Drawn(DrawKind.LOTTERY),
            new Act.Assigned(R));
    assertThat(fault(anew, new Act.Drawn(DrawKind.LOTTERY))).isEqualTo("E352 drawn");
    assertThat(fault(reopened, new Act.Drawn(DrawKind.LOTTERY))).isEqualTo("E351 drawn");
  }

  @Test
  void A04_a_commitment_cannot_be_replaced_once_it_is_out() {
    ActLog committed =
        with(ActLog.empty(), new Act.Opened(R), new Act.Frozen(R), new Act.Committed(R));
    assertThat(fault(committed, new Act.Committed(R))).isEqualTo("E352 committed");
    assertThat(fault(committed, new Act.Frozen(R))).isEqualTo("E352 frozen");
  }

  @Test
  void A05_acts_come_in_their_order() {
    ActLog none = ActLog.empty();
    assertThat(fault(none, new Act.Frozen(R))).isEqualTo("E351 frozen");
    ActLog open = with(none, new Act.Opened(R));
    assertThat(fault(open, new Act.Opened(R))).isEqualTo("E351 opened");
    assertThat(fault(open, new Act.Committed(R))).isEqualTo("E351 committed");
    assertThat(fault(open, new Act.HardshipPlaced("p", "g", "r")))
        .isEqualTo("E351 hardship-placed");
    ActLog frozen = with(open, new Act.Frozen(R));
    // seats follow no numbers: once frozen they stand still until the draw
    assertThat(fault(frozen, new Act.CapacityChanged("g", 1, 2, "r")))
        .isEqualTo("E351 capacity-changed");
    ActLog committed = with(frozen, new Act.Committed(R));
    assertThat(fault(committed, new Act.Drawn(DrawKind.LOTTERY))).isEqualTo("E351 drawn");
    ActLog paper = with(committed, new Act.Drawn(DrawKind.SUPPLIED), new Act.Assigned(R));
    assertThat(fault(paper, new Act.Published(R))).isEqualTo("none");
  }

  @Test
  void A06_reason_time_and_text_are_checked() {
    ActLog log = whole();
    assertThat(fault(log, new Act.HardshipPlaced("p", "g", ""))).isEqualTo("E353 hardship-placed");
    assertThat(fault(log, new Act.Withdrawn("p\n2"))).isEqualTo("E355 withdrawn");
    ActLog.Result early = log.append(NOON.minusSeconds(1), new Act.Withdrawn("p"));
    assertThat(((ActLog.Result.Refused) early).finding())
        .isInstanceOf(LogFinding.TimeRunsBack.class);
  }

  @Test
  void A07_the_first_broken_entry_is_named() {
    List<LogEntry> entries = whole().entries();
    assertThat(broken(entries, entry(entries, 4, "2026-04-04T13:00:00Z", entries.get(4).words())))
        .isEqualTo("E363 5");
    Act.Words other = new Act.Words("drawn", "", "cyclic", "");
    assertThat(broken(entries, entry(entries, 4, NOON.toString(), other))).isEqualTo("E363 5");
    List<LogEntry> removed = new ArrayList<>(entries);
    removed.remove(2);
    assertThat(firstFault(removed)).isEqualTo("E361 3");
    List<LogEntry> swapped = new ArrayList<>(entries);
    Collections.swap(swapped, 2, 3);
    assertThat(firstFault(swapped)).isEqualTo("E361 3");
    List<LogEntry> cut = entries.subList(0, entries.size() - 1);
    assertThat(firstFault(cut)).as("the head tells, the chain cannot").isEqualTo("none");
    List<LogEntry> slippedIn = new ArrayList<>(entries);
    slippedIn.set(3, LogEntry.after(4, Value256.ZERO, NOON, new Act.Withdrawn("p"), Value256.ZERO));
    assertThat(firstFault(slippedIn)).isEqualTo("E362 4");
  }

  @Test
  void A08_a_forged_chain_must_still_tell_a_possible_story() {
    List<LogEntry> forged = new ArrayList<>();
    Value256 head = Value256.ZERO;
    for (Act act : List.of(new Act.Opened(R), new Act.Drawn(DrawKind.LOTTERY))) {
      forged.add(LogEntry.after(forged.size() + 1, head, NOON, act, Value256.ZERO));
      head = forged.getLast().hash();
    }
    assertThat(firstFault(forged)).isEqualTo("E351 2");
  }

  @Test
  void A09_words_and_acts_go_both_ways() {
    List<Act> acts =
        List.of(
            new Act.Opened(R),
            new Act.Drawn(DrawKind.CYCLIC),
            new Act.CapacityChanged("g, a", 24, 25, "one class more"),
            new Act.HardshipPlaced("p", "g", "doctor"),
            new Act.LateApplied("p", "moved here"),
            new Act.MovedUp("p", "g"),
            new Act.Withdrawn("p"),
            new Act.SecondDraw(R, "court"));
    for (Act act : acts) {
      assertThat(Act.find(act.words())).contains(act);
    }
    assertThat(Act.find(new Act.Words("drawn", "", "by dice", ""))).isEmpty();
    assertThat(Act.find(new Act.Words("capacity-changed", "g", "024 to 25", "r"))).isEmpty();
    assertThat(Act.find(new Act.Words("withdrawn", "p", "x", ""))).isEmpty();
    assertThat(Act.find(new Act.Words("vanished", "p", "", ""))).isEmpty();
  }

  private static ActLog whole() {
    return with(
        ActLog.empty(),
        new Act.Opened(R),
        new Act.Frozen(R),
        new Act.Committed(R),
        new Act.Revealed(R),
        new Act.Drawn(DrawKind.LOTTERY),
        new Act.Assigned(R),
        new Act.Published(R));
  }

  private static ActLog with(ActLog log, Act... acts) {
    ActLog longer = log;
    for (Act act : acts) {
      longer = recorded(longer.append(NOON, act));
    }
    return longer;
  }

  private static ActLog recorded(ActLog.Result result) {
    return ((ActLog.Result.Recorded) result).log();
  }

  private static String fault(ActLog log, Act act) {
    return switch (log.append(NOON, act)) {
      case ActLog.Result.Recorded _ -> "none";
      case ActLog.Result.Refused(var finding) -> finding.code() + " " + act.words().act();
    };
  }

  private static LogEntry entry(List<LogEntry> entries, int at, String time, Act.Words words) {
    LogEntry old = entries.get(at);
    return new LogEntry(
        old.number(), Instant.parse(time), words, old.payload(), old.previous(), old.hash());
  }

  private static String broken(List<LogEntry> entries, LogEntry changed) {
    List<LogEntry> copy = new ArrayList<>(entries);
    copy.set((int) changed.number() - 1, changed);
    return firstFault(copy);
  }

  private static String firstFault(List<LogEntry> entries) {
    return switch (ActLog.read(entries)) {
      case ActLog.Result.Recorded _ -> "none";
      case ActLog.Result.Refused(var finding) -> finding.code() + " " + finding.place().row();
    };
  }
}
