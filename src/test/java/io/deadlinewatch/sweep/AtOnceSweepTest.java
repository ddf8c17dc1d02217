package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.support.store.SharedStore;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The protocol with several items and batches at once: its steps, its bounds, its failures. */
@Timeout(120)
class AtOnceSweepTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");
  private final SharedStore shared = new SharedStore(stage.tricky.proxy());

  @Test
  void everyAlertOfABurstIsToldOnceAndConfirmed() {
    know(2_000);
    var report = sweep();

    assertEquals(2_000, report.sent());
    assertEquals(told(2_000), feed());
    assertEquals(Optional.empty(), stage.store.nextAlertAt());
  }

  @Test
  void neverMoreThanThirtyTwoRequestsAreOnTheirWay() {
    know(2_000);
    sweep();

    assertTrue(shared.mostAsking() > 1, "nothing was at once");
    assertTrue(shared.mostAsking() <= 32, shared.mostAsking() + " at once");
  }

  @Test
  void everyAlertOfABatchIsRecordedBeforeItsFirstItemIsConfirmed() {
    know(300);
    sweep();

    var calls = shared.calls();
    assertTrue(calls.lastIndexOf("claim") < calls.indexOf("audience"), calls::toString);
    assertTrue(calls.lastIndexOf("record") < calls.indexOf("write"), calls::toString);
    assertEquals(300, calls.stream().filter("record"::equals).count());
  }

  @Test
  void itemsThatFailDoNotDisturbTheOthers() {
    know(300);
    failing("claim", "d007");
    failing("write", "d100");
    sweep();

    assertEquals(299, feed().size());
    var waiting = List.of("d007", "d100");
    for (int number = 0; number < 300; number++) {
      var next = stage.state(id(number)).nextAlertAt();
      assertEquals(waiting.contains(id(number)), next.isPresent(), id(number));
    }
    stage.tricky.calm();
    stage.clock.pass(Duration.ofMinutes(2));
    sweep();
    assertEquals(told(300), feed());
  }

  @Test
  void batchThatFailsIsGivenBackWholeAndTheOthersAreTold() {
    know(1_200);
    var first = new AtomicBoolean(true);
    stage.tricky.before(
        "facts",
        () -> {
          if (first.getAndSet(false)) {
            Stage.FAIL.run();
          }
        });
    var report = sweep();

    assertEquals(400, report.troubles().failed());
    assertEquals(800, report.sent());
    stage.clock.pass(Duration.ofMinutes(1));
    sweep();
    assertEquals(told(1_200), feed());
  }

  @Test
  void twoSweepsAtOnceTellEachAlertOnce() {
    know(1_500);
    Parallel.atOnce().each(List.of(1, 2), 2, _ -> sweep());

    assertEquals(told(1_500), feed());
    for (var medium : List.of(Medium.EMAIL, Medium.SMS)) {
      assertEquals(told(1_500), stage.post.ids(medium).stream().sorted().toList());
    }
    assertEquals(Optional.empty(), stage.store.nextAlertAt());
  }

  private void know(int number) {
    for (int i = 0; i < number; i++) {
      stage.know(deadline(id(i), at("2025-11-10T12:30", "UTC")));
    }
    stage.clock.pass(Duration.ofMinutes(30));
  }

  private SweepReport sweep() {
    var until = stage.clock.instant().plus(Stage.TIME);
    var events = new ArrayList<SweepEvent>();
    return new Sweep(
            shared.proxy(), new OneAtATime(stage.post), stage.clock, events::add, Parallel.atOnce())
        .run(until);
  }

  private void failing(String call, String id) {
    stage.tricky.answer(
        call,
        arguments -> {
          if (arguments.getFirst().toString().contains(ItemKey.deadline(id).pk())
              || arguments.getFirst().toString().contains("id=" + id + ",")) {
            throw new StoreException("the table is away", null);
          }
          return Optional.empty();
        });
  }

  private List<String> feed() {
    return stage.post.feed().stream().sorted().toList();
  }

  private static List<String> told(int number) {
    return IntStream.range(0, number).mapToObj(i -> id(i) + "/1/reached").sorted().toList();
  }

  private static String id(int number) {
    return "d%03d".formatted(number);
  }

  /** A post office with one counter. */
  private record OneAtATime(AlertPublisher post) implements AlertPublisher {
    @Override
    public List<Receipt> publish(List<Message> messages, PublishCutoffs publishCutoffs) {
      synchronized (post) {
        return post.publish(messages, publishCutoffs);
      }
    }
  }
}
