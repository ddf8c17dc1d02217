package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.sweep.Sweep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SweepFunctionTest {
  private final MemoryStore memory = new MemoryStore();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final AtomicReference<StoreException> outage = new AtomicReference<>();
  private final SweepFunction function = function();
  private Instant now = AlertSamples.NOW;
  private Duration beginning = Duration.ZERO;

  @Test
  void answersInNumbers() throws IOException {
    add("us-cn-truce");
    assertEquals("{\"due\":1,\"sent\":1,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(50_000));
    assertTrue(log().contains("\"event\":\"sent\""), this::log);
    assertEquals("{\"due\":0,\"sent\":0,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(50_000));
  }

  @Test
  void aSweepThatEndsIsMeasured() throws IOException {
    add("us-cn-truce");
    invoke(50_000);
    var last = log().lines().toList().getLast();
    assertTrue(last.contains("\"Function\":\"sweep\",\"Due\":1,\"Sent\":1"), last);
  }

  @Test
  void theFirstSweepBeginsTheDigest() throws IOException {
    invoke(50_000);
    assertTrue(memory.digest().isPresent());
  }

  @Test
  void leavesForTheNextMinuteWhatItHasNoTimeFor() throws IOException {
    add("us-cn-truce");
    assertEquals("{\"due\":1,\"sent\":0,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(24_000));
    assertTrue(log().contains("\"event\":\"left-for-next\""), this::log);
  }

  @Test
  void theTimeThatBeginningTakesIsNotThereForTheSweep() throws IOException {
    add("us-cn-truce");
    beginning = Duration.ofSeconds(16);
    assertEquals("{\"due\":1,\"sent\":0,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(40_000));
    assertTrue(log().contains("\"event\":\"left-for-next\""), this::log);
    assertTrue(invoke(40_000).contains("\"sent\":1"), "begun already");
  }

  @Test
  void anOutageIsAnErrorOfTheFunctionAndTheNextSweepGoesOn() throws IOException {
    add("us-cn-truce");
    var gone = new StoreException("the table is gone", new IllegalStateException("404"));
    outage.set(gone);
    assertSame(gone, assertThrows(StoreException.class, () -> invoke(50_000)));
    assertEquals(2, log().lines().count(), "what it runs with, and the failure");
    assertTrue(log().contains("\"level\":\"ERROR\",\"event\":\"sweep-failed\""), this::log);

    outage.set(null);
    assertTrue(invoke(50_000).contains("\"sent\":1"));
    assertTrue(memory.digest().isPresent(), "begun by the first sweep that could");
  }

  @Test
  void anEventWithoutEndIsNotReadToItsEnd() throws IOException {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    var answer = new ByteArrayOutputStream();
    function.handleRequest(endless, answer, FakeContext.withMillis(50_000));
    assertTrue(answer.size() > 0);
  }

  private String invoke(int millisLeft) throws IOException {
    var answer = new ByteArrayOutputStream();
    var event = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
    function.handleRequest(event, answer, FakeContext.withMillis(millisLeft));
    return answer.toString(StandardCharsets.UTF_8);
  }

  private SweepFunction function() {
    var sweep =
        new Sweep(
            store(),
            (messages, _) ->
                messages.stream().<Receipt>map(m -> new Receipt.Accepted(m, "id")).toList(),
            () -> now,
            event -> jsonLog().note(event));
    return new SweepFunction(sweep, () -> now, jsonLog());
  }

  private SweepJsonLog jsonLog() {
    return new SweepJsonLog(
        new PrintStream(logged, false, StandardCharsets.UTF_8), () -> AlertSamples.NOW);
  }

  /** The store in memory, with outages; it takes its time to begin the digest. */
  private DeadlineStore store() {
    return (DeadlineStore)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DeadlineStore.class},
            (_, method, arguments) -> {
              if (outage.get() != null) {
                throw outage.get();
              }
              if (method.getName().equals("begin")) {
                now = now.plus(beginning);
              }
              try {
                return method.invoke(memory, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private void add(String id) {
    var deadline = AlertSamples.deadline(id, "truce");
    var edit = new Edit(AlertSamples.NOW, "tester", "", Optional.empty());
    memory.revise(
        DeadlineItem.added(deadline, AlertSamples.NOW),
        Revision.first(deadline, edit),
        AlertSamples.NOW);
  }

  private String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }
}
