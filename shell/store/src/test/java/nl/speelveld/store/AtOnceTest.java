package nl.speelveld.store;

import static nl.speelveld.store.Sample.NOW;
import static nl.speelveld.store.Sample.ROUND;
import static nl.speelveld.store.Sample.child;
import static nl.speelveld.store.Sample.filled;
import static nl.speelveld.store.Sample.found;
import static nl.speelveld.store.Sample.list;
import static nl.speelveld.store.Sample.papers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelveld.matching.log.Act;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.people.Account;
import nl.speelveld.store.secret.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// F. Several at once.
@ParameterizedClass
@EnumSource
class AtOnceTest {
  private static final int MANY = 12;

  private final DatabaseStore store;

  AtOnceTest(Place place) {
    store = DatabaseStore.open(place.empty(), Key.random(), new Texts());
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// Does the same many times, all at once, and gives what came of each.
  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (int at = 0; at < MANY; at++) {
        running.add(
            threads.submit(() -> {
              start.await();
              return work.call();
            }));
      }
      start.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> each : running) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  @Test
  void F01_of_all_who_change_a_round_at_once_one_wins() throws Exception {
    OfficeRound seen = filled(store, Phase.PREPARING);
    assertThat(atOnce(() -> store.rounds().replace(seen, seen.in(Phase.SCHOOLS))))
        .containsOnlyOnce(true);
    OfficeRound next = found(store);
    assertThat(atOnce(() -> store.rounds().keepFiles(next, Map.of("seats.csv", "s"))))
        .containsOnlyOnce(true);
    OfficeRound last = found(store);
    assertThat(atOnce(() -> store.children().replaceAll(last, List.of(child("p1")))))
        .containsOnlyOnce(true);
    assertThat(found(store).version()).isEqualTo(seen.version() + 3);
  }

  @Test
  void F02_of_all_who_freeze_at_once_one_wins() throws Exception {
    filled(store, Phase.CLOSED, "p1");
    RoundPapers none = RoundPapers.none();
    RoundPapers frozen =
        papers(none, new Act.Opened("r"), new Act.Frozen("r"), new Act.Committed("r"));
    List<Boolean> kept =
        atOnce(() -> {
          RoundStore steps = store.rounds().steps(ROUND);
          return steps.keep(none, frozen, Map.of("log.csv", frozen.log().text()));
        });
    assertThat(kept).containsOnlyOnce(true);
    assertThat(found(store).phase()).isEqualTo(Phase.FROZEN);
    assertThat(store.rounds().steps(ROUND).papers())
        .isInstanceOfSatisfying(
            RoundStore.Read.Done.class,
            read ->
                assertThat(((RoundPapers) read.value()).log().text())
                    .isEqualTo(frozen.log().text()));
  }

  @Test
  void F03_of_all_windows_that_save_at_once_one_is_kept_and_the_others_see_it() throws Exception {
    filled(store, Phase.OPEN, "p1");
    RankedList list = list("p1", 1, "Noord");
    List<Lists.Saved> saved = atOnce(() -> store.lists().save(ROUND, 0, list, NOW));
    assertThat(saved).containsOnlyOnce(new Lists.Saved.Kept(list));
    assertThat(saved)
        .filteredOn(each -> !(each instanceof Lists.Saved.Kept))
        .hasSize(MANY - 1)
        .containsOnly(new Lists.Saved.Overtaken(list));
  }

  @Test
  void F04_a_link_is_used_by_one() throws Exception {
    store
        .accounts()
        .add(
            new Account(
                "7KX2", "Bo", "bo@x.example", List.of(), Account.State.ACTIVE, Optional.empty()));
    store.accounts().keepLink("k", "7KX2", NOW.plusSeconds(1));
    assertThat(atOnce(() -> store.accounts().useLink("k", NOW)))
        .containsOnlyOnce(Optional.of("7KX2"));
  }

  /// Families save as fast as they can while the office closes. What the office reads right after
  /// the round closed must be exactly what families were told is kept: a list that is told later
  /// would not be frozen, one that is missing would be lost.
  @Test
  void F05_closing_waits_for_lists_that_are_being_saved_and_none_comes_after_it() throws Exception {
    String[] names = new String[40];
    java.util.Arrays.setAll(names, at -> "p" + at);
    OfficeRound open = filled(store, Phase.OPEN, names);
    CountDownLatch busy = new CountDownLatch(names.length);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<RankedList>> families = new ArrayList<>();
      for (String name : names) {
        families.add(threads.submit(() -> saveUntilClosed(name, busy)));
      }
      busy.await();
      assertThat(store.rounds().replace(open, open.in(Phase.CLOSED))).isTrue();
      List<RankedList> closed = store.lists().all(ROUND);
      List<RankedList> told = new ArrayList<>();
      for (Future<RankedList> family : families) {
        told.add(family.get());
      }
      assertThat(closed).containsExactlyInAnyOrderElementsOf(told);
    }
  }

  private RankedList saveUntilClosed(String child, CountDownLatch busy) {
    RankedList told = RankedList.none(child);
    while (true) {
      RankedList next = list(child, told.revision() + 1, "Noord", "Zuid");
      switch (store.lists().save(ROUND, told.revision(), next, NOW)) {
        case Lists.Saved.Kept(var kept) -> {
          if (told.revision() == 0) {
            busy.countDown();
          }
          told = kept;
        }
        case Lists.Saved.TooLate(var phase) -> {
          assertThat(phase).isEqualTo(Phase.CLOSED);
          return told;
        }
        case Lists.Saved.Overtaken(var now) -> throw new AssertionError(now.revision());
      }
    }
  }
}
