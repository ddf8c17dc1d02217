package io.deadlinewatch.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.OperatorStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch in a process of its own is killed at random moments, while alerts fall due, an operator
 * edits, and mail server and webhook fail, hang and fall silent: each reader and route hears every
 * alert, and every double is one that a death or a lost answer explains. A longer run: {@code
 * -Dhome.chaos.kills=60}.
 */
@Timeout(600)
class HomeChaosIT {
  private static final int KILLS = Integer.getInteger("home.chaos.kills", 4);
  private static final int DEADLINES = Integer.getInteger("home.chaos.deadlines", 200);
  private static final long SEED = Long.getLong("home.chaos.seed", 20251110L);

  /** How much faster the clock is: a minute is a second and a half. */
  private static final int SPEED = 40;

  /** In which alerts fall due. */
  private static final Duration WINDOW = Duration.ofMinutes(4);

  private static final Duration LIFE = Duration.ofSeconds(8);
  private static final int MOST_HEARD = 60;
  private static final int MOST_EDITS = 10 * KILLS;
  private static final Duration DRAIN = Duration.ofMinutes(3);
  private static final List<String> TOLD = List.of("ana@example.org", "ben@example.org");

  /** A Monday, between two digests. */
  private static final Instant START = Instant.parse("2025-11-10T14:56:00Z");

  @TempDir private Path folder;
  private final HomeTold told = new HomeTold();
  private final Random random = new Random(SEED);
  private long began;
  private final InstantSource clock =
      () -> START.plus(Duration.ofMillis((System.currentTimeMillis() - began) * SPEED));

  @Test
  void whoeverFailsWheneverEachReaderAndRouteHearsEveryAlert() throws Exception {
    try (var hook = new TroubledHook(told, SEED);
        var mail = new TroubledMail(told, SEED);
        var home = Home.make(folder.resolve("office"));
        var operator = Executors.newSingleThreadExecutor()) {
      settings(hook, mail);
      var store =
          home.store(problem -> {
            throw problem;
          });
      var load = new Load(store, new Random(SEED));
      began = System.currentTimeMillis();
      load.fill(DEADLINES, START, WINDOW);
      began = System.currentTimeMillis();
      var edits = operator.submit(() -> edit(load));
      var watch = kill();
      int edited = edits.get();
      hook.heal();
      mail.heal();
      letDrain(home, store, load);
      var last = clock.instant();
      watch.destroyForcibly().waitFor();
      judge(store, load, last, edited);
      assertEquals(0, home.letters(clock).depth());
    }
  }

  /**
   * Kills one watch after the other, at whatever it is when so much more was heard, or when nobody
   * hears anything; and leaves one alive. A slow machine kills as often, and as much between.
   */
  private Process kill() throws IOException, InterruptedException {
    var watch = start();
    while (told.kills() < KILLS) {
      while (log().length() == 0 && watch.isAlive()) {
        Thread.sleep(5);
      }
      int heard = told.copies() + random.nextInt(MOST_HEARD);
      long limit = System.nanoTime() + LIFE.toNanos();
      while (told.copies() < heard && System.nanoTime() < limit) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(100));
      watch.destroyForcibly().waitFor();
      told.killed();
      watch = start();
    }
    return watch;
  }

  private int edit(Load load) throws InterruptedException {
    int edits = 0;
    while (told.kills() < KILLS && edits < MOST_EDITS) {
      load.edit(clock);
      edits++;
      Thread.sleep(300);
    }
    return edits;
  }

  private void letDrain(Home home, OperatorStore store, Load load) throws InterruptedException {
    long limit = System.nanoTime() + DRAIN.toNanos();
    var last = load.lastMoment(START);
    while (clock.instant().isBefore(last)
        || !store.due(clock.instant().plus(Duration.ofMinutes(10)), 1).isEmpty()
        || home.outbox(clock).depth() > 0) {
      assertTrue(System.nanoTime() < limit, "not everything is told within three minutes");
      Thread.sleep(100);
    }
  }

  private void judge(OperatorStore store, Load load, Instant last, int edits) {
    List<String> problems = new ArrayList<>(told.unexplained());
    int owed = 0;
    for (var id : load.revisions().keySet()) {
      var records = store.records(ItemKey.deadline(id));
      problems.addAll(new HomeVerdict(told, records).problems(id, load.revisions().get(id), last));
      owed += records.stream().mapToInt(HomeChaosIT::isTold).sum();
    }
    var counts =
        "Chaos at home: %d deadlines, %d edits, %d kills, %d alerts, %d doubles"
            .formatted(load.revisions().size(), edits, told.kills(), owed, told.doubles());
    System.out.println(counts);
    assertEquals(List.of(), problems, counts);
    assertTrue(edits > 0 && told.copies() > 3 * DEADLINES / 2, counts);
  }

  private static int isTold(AlertRecord told) {
    return told.accepted().containsKey(Medium.FEED) && told.id() instanceof AlertId.OfDeadline
        ? 1
        : 0;
  }

  /** What the watch that is alive has said. */
  private File log() {
    return folder.resolve("watch-" + told.kills() + ".log").toFile();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "io.deadlinewatch.cli.watch.WatchProcess",
            folder.resolve("office").toString(),
            START.toString(),
            Long.toString(began),
            Integer.toString(SPEED),
            "takes")
        .redirectErrorStream(true)
        .redirectOutput(log())
        .start();
  }

  private void settings(TroubledHook hook, TroubledMail mail) throws IOException {
    Files.writeString(
        folder.resolve("office").resolve("watch.yaml"),
        """
        smtp: {url: "smtp://127.0.0.1:%d", from: alerts@example.org}
        readers: [{email: %s}, {email: %s}]
        routes:
          - {name: hook, kind: webhook, private: true, url: "%s", secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}
        """
            .formatted(mail.port(), TOLD.getFirst(), TOLD.getLast(), hook.url()));
  }
}
