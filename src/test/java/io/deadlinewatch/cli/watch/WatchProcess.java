package io.deadlinewatch.cli.watch;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.mail.SmtpClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocketFactory;

/**
 * A watch in a process of its own, by a clock that runs faster, which goes on while the process is
 * stopped as a machine's does while it sleeps. What it logs are lines of JSON.
 */
final class WatchProcess {
  /** The argument that makes whoever takes alerts never answer. */
  static final String HANGS = "hangs";

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private WatchProcess() {}

  /**
   * Arguments: the home, the clock's first moment, how many times as fast, and how it takes alerts.
   */
  public static void main(String[] arguments) {
    var from = Instant.parse(arguments[1]);
    long began = Long.parseLong(arguments[2]);
    int speed = Integer.parseInt(arguments[3]);
    InstantSource clock =
        () -> from.plus(Duration.ofMillis((System.currentTimeMillis() - began) * speed));
    EveryMinute.Waiting waiting = time -> LockSupport.parkNanos(time.toNanos() / speed + 1_000_000);
    var minutes = new EveryMinute(clock, waiting);
    var log =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (var home = Home.make(Path.of(arguments[0]))) {
      HomeWatch.run(
          home,
          new HomeWatch.Start(
              Optional.of(0),
              Map.of(),
              Optional.empty(),
              Optional.of(channels(clock)),
              waiting::pass),
          minutes,
          output(log, clock, arguments[4].equals(HANGS)));
    }
  }

  /** As its time is short, so is its patience with whoever does not answer. */
  private static Channels channels(InstantSource clock) {
    return HomeChannels.all(
        clock,
        new SmtpClient(PATIENCE, () -> (SSLSocketFactory) SSLSocketFactory.getDefault()),
        new WebhookClient(PATIENCE));
  }

  private static WatchOutput output(PrintStream log, InstantSource clock, boolean hangs) {
    var output = new JsonOutput(log, clock);
    return hangs ? hanging(output) : output;
  }

  private static WatchOutput hanging(WatchOutput output) {
    AlertPublisher never =
        (_, _) -> {
          output.warning(HANGS);
          while (true) {
            LockSupport.park();
          }
        };
    return (WatchOutput)
        Proxy.newProxyInstance(
            WatchOutput.class.getClassLoader(),
            new Class<?>[] {WatchOutput.class},
            (_, method, given) ->
                method.getName().equals("alerts") ? never : method.invoke(output, given));
  }
}
