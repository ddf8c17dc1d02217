package io.deadlinewatch.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Real processes sweep one table and are killed at random moments, while alerts fall due and an
 * operator edits: nothing is lost, and every double is one that a death explains. A longer run:
 * {@code ./mvnw verify -Dit.test=ChaosIT -Dchaos.seconds=300}, and {@code -Dchaos.seed=N} for the
 * same deadlines; the moments of death are the machine's.
 */
class ChaosIT {
  private static final int SECONDS = Integer.getInteger("chaos.seconds", 25);
  private static final long SEED = Long.getLong("chaos.seed", 20251110L);
  private static final int SWEEPERS = 3;
  private static final int DEADLINES_A_SECOND = 8;
  private static final int MOST_DUE = 1_000;
  private static final Duration DRAIN = Duration.ofMinutes(3);

  /** A Monday, a few minutes before the digest of 08:00 in New York. */
  private static final Instant START = Instant.parse("2025-11-10T12:56:00Z");

  private final Random random = new Random(SEED);
  private final LocalAws aws = LocalAws.get();
  private final TestTopics topics = TestTopics.create(aws);
  private final TemplateTable table = TemplateTable.create(aws);
  private final DynamoStore store =
      new DynamoStore(
          aws.dynamo(),
          table.name(),
          problem -> {
            throw problem;
          });
  private final Load load = new Load(store, new Random(SEED));
  private final String feed = topics.queue(topics.feedArn());
  private final String email = topics.queue(topics.emailArn());
  private final String sms = topics.queue(topics.smsArn());

  @Test
  void whoeverDiesWheneverEveryAlertIsHeard() throws Exception {
    load.fill(
        SECONDS * DEADLINES_A_SECOND,
        START,
        Duration.ofSeconds((long) SECONDS * AcceleratedClock.FACTOR));
    var clock = AcceleratedClock.from(START);
    try (var sweepers = new Sweepers(folder(), arguments(clock), SWEEPERS);
        var operator = Executors.newSingleThreadExecutor()) {
      sweepers.awaitReady();
      long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
      var edits = operator.submit(() -> edit(clock, end));
      kill(sweepers, end);
      int edited = edits.get();
      letDrain(sweepers, clock);
      var lastLook = clock.instant();
      sweepers.stop();
      judge(sweepers, lastLook, edited);
    }
    table.close();
    topics.close();
  }

  private List<String> arguments(AcceleratedClock clock) {
    return List.of(
        clock.simulated().toString(),
        clock.real().toString(),
        table.name(),
        topics.feedArn(),
        topics.emailArn(),
        topics.smsArn());
  }

  private void kill(Sweepers sweepers, long end) throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      Thread.sleep(300 + random.nextInt(1_500));
      sweepers.reviveOthers();
      sweepers.killOne(random);
    }
  }

  /** Waits as long as a sweep, dead or alive, has the deadline. */
  private int edit(AcceleratedClock clock, long end) throws InterruptedException {
    int edits = 0;
    while (System.nanoTime() < end) {
      load.edit(clock);
      edits++;
      Thread.sleep(300);
    }
    return edits;
  }

  /** Nobody is killed any more: what is claimed falls free, and all that is due is told. */
  private void letDrain(Sweepers sweepers, AcceleratedClock clock)
      throws IOException, InterruptedException {
    var last = load.lastMoment(START);
    while (clock.instant().isBefore(last)) {
      sweepers.reviveOthers();
      Thread.sleep(200);
    }
    int least = MOST_DUE;
    long limit = System.nanoTime() + DRAIN.toNanos();
    for (int due = dueSoon(clock); due > 0; due = dueSoon(clock)) {
      // A busy machine may be slow; it must not stand still.
      if (due < least) {
        least = due;
        limit = System.nanoTime() + DRAIN.toNanos();
      }
      assertTrue(System.nanoTime() < limit, "for three minutes not fewer are due than " + least);
      sweepers.reviveOthers();
      Thread.sleep(200);
    }
  }

  /** A claim and a back-off are at most five minutes ahead. */
  private int dueSoon(AcceleratedClock clock) {
    return store.due(clock.instant().plus(Duration.ofMinutes(10)), MOST_DUE).size();
  }

  private void judge(Sweepers sweepers, Instant end, int edits) throws IOException {
    var deaths = Deaths.of(sweepers.said());
    var records = records();
    int told = (int) records.stream().filter(record -> !record.accepted().isEmpty()).count();
    var heard = Heard.of(topics.drain(feed, told), topics.drain(email), topics.drain(sms));
    var verdict = new Verdict(load.revisions(), heard, records, deaths, end);
    var problems = verdict.problems();
    var counts =
        ("Chaos: %d deadlines, %d edits, %d s at %d times the clock, seed %d; %d kills, %d"
             + " time-outs, %d sweeps done, %d failed; %d alerts heard, %d passed over, %d doubles;"
             + " %d alerts in flight at a death, %d without a sure answer")
            .formatted(
                load.revisions().size(),
                edits,
                SECONDS,
                AcceleratedClock.FACTOR,
                SEED,
                sweepers.kills(),
                sweepers.timeOuts(),
                deaths.sweeps(),
                deaths.failures(),
                heard.feed().size(),
                verdict.passed(),
                heard.doubles(),
                deaths.atRisk().size(),
                deaths.unsure().size());
    System.out.println(counts);
    assertEquals(List.of(), problems, counts);
    assertTrue(heard.feed().containsKey("digest/2025-11-10"), counts);
    assertTrue(sweepers.kills() > 0, counts);
  }

  private List<AlertRecord> records() {
    List<AlertRecord> records = new ArrayList<>(store.records(ItemKey.DIGEST));
    load.revisions().keySet().forEach(id -> records.addAll(store.records(ItemKey.deadline(id))));
    return records;
  }

  private static Path folder() throws IOException {
    var target = Path.of(System.getProperty("basedir", "."), "target", "chaos");
    Files.createDirectories(target);
    return Files.createTempDirectory(target, "run-");
  }
}
