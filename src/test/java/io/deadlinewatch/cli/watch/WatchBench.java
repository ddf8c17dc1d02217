package io.deadlinewatch.cli.watch;

import io.deadlinewatch.cli.workplace.AwsChoice;
import io.deadlinewatch.cli.workplace.LastingStream;
import io.deadlinewatch.cli.workplace.Prompt;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.ItemSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A watch on a home, whose time passes as a test says, and whose terminal may have no room. */
final class WatchBench {
  final Path home;
  Instant now;
  boolean isDiskFull;
  Prompt prompt = _ -> Optional.empty();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  WatchBench(Path folder, String now) {
    this.home = folder.resolve("office");
    this.now = Instant.parse(now);
  }

  /**
   * Watches once at the beginning, and again after each step.
   *
   * @param steps what happens before time goes on, and by how much it does then
   */
  void watch(List<Step> steps) {
    var left = steps.iterator();
    var every = new AtomicReference<EveryMinute>();
    every.set(
        new EveryMinute(
            () -> now,
            _ -> {
              if (!left.hasNext()) {
                every.get().stop();
                return;
              }
              var step = left.next();
              step.meanwhile().run();
              now = now.plus(step.time());
            }));
    try (var opened = Home.make(home)) {
      var start = new HomeWatch.Start(Optional.of(0), Map.of());
      HomeWatch.run(opened, start, every.get(), new ReadableOutput(workplace()));
    }
  }

  /** Something that happens, and how much time passes with it; it may go back. */
  record Step(Duration time, Runnable meanwhile) {
    static Step minute(Runnable meanwhile) {
      return new Step(Duration.ofMinutes(1), meanwhile);
    }

    static Step of(String time) {
      return new Step(Duration.parse(time), () -> {});
    }
  }

  /** Adds a deadline in another process, so to speak. */
  void add(Deadline deadline) {
    revise(DeadlineItem.added(deadline, now), deadline);
  }

  /** Adds one that readers know. */
  void know(Deadline deadline) {
    revise(DeadlineItem.known(deadline, 1, now, Audience.DEFAULT), deadline);
  }

  private void revise(DeadlineItem item, Deadline deadline) {
    try (var opened = Home.make(home)) {
      opened.store(_ -> {}).revise(item, Revision.first(deadline, ItemSamples.edit(now)), now);
    }
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The subjects that were printed of a deadline's alerts. */
  List<String> told(String title) {
    return out()
        .lines()
        .filter(line -> line.contains(title) && !line.startsWith(" ") && !line.startsWith("Next:"))
        .toList();
  }

  private Workplace workplace() {
    return new Workplace(
            new LastingStream(disk()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            () -> now,
            () -> {},
            prompt,
            Style.PLAIN,
            (AwsChoice _) -> {
              throw new AssertionError("a home asks no AWS");
            })
        .filtered();
  }

  private OutputStream disk() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (isDiskFull) {
          throw new IOException("No space left on device");
        }
        out.write(bytes, from, length);
      }
    };
  }
}
