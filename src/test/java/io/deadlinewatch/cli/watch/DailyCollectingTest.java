package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.keep.Register;
import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import io.deadlinewatch.local.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The daily run beside a watch, against a local server in the Register's place. */
@Timeout(20)
class DailyCollectingTest {
  private static final String PAGE =
      """
      {"count":1,"results":[{"document_number":"2025-05000","title":"Notice of Action",
       "dates":"Comments are due June 9, 2025.","publication_date":"2025-05-05"}]}
      """;

  private static final Optional<LocalTime> AT = Optional.of(LocalTime.of(9, 30));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Instant now = Instant.parse("2025-05-06T13:29:59Z");

  @Test
  void asksOnceADayAtItsHourByWashingtonsClock() {
    try (var server = new RegisterServer(_ -> Reply.ok(PAGE));
        var home = Home.make(folder)) {
      daily(server).tick(now, AT);
      assertEquals(0, server.asked.size(), "it is 9:29 in Washington");

      now = now.plusSeconds(1);
      run(server);
      assertTrue(said().contains("\"event\":\"collected\""), said());
      assertEquals(1, home.store(_ -> {}).drafts().all().size());

      int asked = server.asked.size();
      daily(server).tick(now.plus(Duration.ofHours(9)), AT);
      assertEquals(asked, server.asked.size(), "another watch of the same day asks nothing");
    }
  }

  @Test
  void anHourThatPassedWhileNothingRanIsMadeGoodOnce() throws IOException {
    try (var server = new RegisterServer(_ -> Reply.ok(PAGE));
        var _ = Home.make(folder)) {
      Files.writeString(folder.resolve("collected-on"), "2025-05-03\n");
      now = Instant.parse("2025-05-07T03:59:00Z");
      run(server);
      assertEquals("2025-05-06\n", Files.readString(folder.resolve("collected-on")));
    }
  }

  @Test
  void whatFailsIsToldAndTriedTheNextDay() {
    now = now.plusSeconds(1);
    Register broken =
        (_, _) -> {
          throw new IllegalStateException("no wire");
        };
    try (var _ = Home.make(folder)) {
      var daily = new DailyCollecting(folder, Optional.empty(), broken, () -> now, output());
      tickUntilSaid(daily);
      assertTrue(said().contains("was not read today: no wire"), said());
    }
  }

  @Test
  void whereNoHourIsSetNobodyIsAsked() {
    try (var server = new RegisterServer(_ -> Reply.ok(PAGE));
        var _ = Home.make(folder)) {
      daily(server).tick(now.plusSeconds(1), Optional.empty());
      assertEquals(0, server.asked.size());
    }
  }

  private void run(RegisterServer server) {
    tickUntilSaid(daily(server));
  }

  private void tickUntilSaid(DailyCollecting daily) {
    daily.tick(now, AT);
    while (said().isEmpty()) {
      Thread.onSpinWait();
      daily.tick(now, AT);
    }
  }

  private DailyCollecting daily(RegisterServer server) {
    var register = Register.at(server.api(), folder.resolve("register"));
    return new DailyCollecting(folder, Optional.empty(), register, () -> now, output());
  }

  private WatchOutput output() {
    return new JsonOutput(new PrintStream(out, true, StandardCharsets.UTF_8), () -> now);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
