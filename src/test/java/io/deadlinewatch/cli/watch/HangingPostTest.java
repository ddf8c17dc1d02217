package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.watch.WatchBench.Step;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.support.DeadlineSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch ends at once whatever a service does, and what hung is done again. */
class HangingPostTest {
  /** The machine that tests run on may be busy with others. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_500);

  private static final int PATIENCE_MILLISECONDS = 20_000;

  @TempDir private Path folder;
  private final List<Socket> posts = new ArrayList<>();
  private long postedAt;

  @Test
  void aPostThatIsNeverAnsweredHoldsNoEndUpAndIsNotLost() throws IOException {
    var bench = new WatchBench(folder, "2025-11-04T20:00:30Z");
    bench.add(
        DeadlineSamples.deadline(
            "truce", DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D"));
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      silent.setSoTimeout(PATIENCE_MILLISECONDS);
      Files.writeString(bench.home.resolve("watch.yaml"), settings(silent.getLocalPort()));

      bench.watch(List.of(Step.minute(() -> await(silent))));

      var ended = Duration.ofNanos(System.nanoTime() - postedAt);
      assertTrue(ended.compareTo(AT_ONCE) < 0, ended::toString);
    }
    try (var home = Home.open(bench.home)) {
      var next = home.outbox(() -> bench.now);
      next.releaseAll();
      assertEquals(1, next.receive(10, Duration.ofMinutes(1)).size(), "it comes back at once");
    }
  }

  private void await(ServerSocket silent) {
    try {
      posts.add(silent.accept());
      postedAt = System.nanoTime();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String settings(int port) {
    return """
    routes:
      - {name: hook, kind: webhook, private: true, url: "http://127.0.0.1:%d/in", secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}
    """
        .formatted(port);
  }
}
