package io.deadlinewatch.cli.watch;

import io.deadlinewatch.cli.options.HomeChoice;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.watch.demo.Demo;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.keep.Register;
import io.deadlinewatch.collector.register.RegisterClient;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.HomeLock;
import io.deadlinewatch.local.settings.SettingsExample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs the watch on this machine, until it is ended. */
@CommandLine.Command(
    name = "watch",
    description = {
      "Watches deadlines on this machine, without AWS: the same sweep each minute, over a table in"
          + " a folder. Alerts come to this terminal, and the board is served to this machine.",
      "Every command that works on a table works on the folder too, while the watch runs: --home"
          + " DIR."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  deadline-watch watch --demo",
      "  deadline-watch watch --home office",
      "  deadline-watch watch --home office --collect 09:30",
      "  deadline-watch import deadlines.yaml --home office"
    })
public final class WatchCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;

  @CommandLine.Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "The folder, which is made where there is none. Default: the variable"
              + " DEADLINE_WATCH_HOME.")
  private @Nullable String home;

  @CommandLine.Option(
      names = "--demo",
      description =
          "Replays October and November 2025, a day in two seconds, on the terminal and the board,"
              + " and ends. Nothing is sent, and nothing is left behind.")
  private boolean isDemo;

  @CommandLine.Option(
      names = "--port",
      paramLabel = "NUMBER",
      description =
          "The board's port; 0 takes any. Default: that of the home's watch.yaml, else 8700.")
  private @Nullable Integer port;

  @CommandLine.Option(
      names = "--init",
      description =
          "Writes a watch.yaml into the folder, to say in who is told by mail and where to, and"
              + " ends.")
  private boolean isInit;

  @CommandLine.Option(
      names = "--log",
      paramLabel = "FORM",
      description =
          "text for people, or json: a line for each thing that happens, in the form of the"
              + " functions' logs. Default: ${DEFAULT-VALUE}.")
  private Output.Format log = Output.Format.text;

  @CommandLine.Option(
      names = "--collect",
      paramLabel = "HH:MM",
      arity = "0..1",
      fallbackValue = "09:30",
      description =
          "Asks the Federal Register every day at this hour of Washington's clock, 09:30 where it"
              + " has none, and keeps drafts.")
  private @Nullable String collect;

  @CommandLine.Option(
      names = "--api",
      paramLabel = "URL",
      description = "The Federal Register's API. Default: " + RegisterClient.API + ".")
  private String api = RegisterClient.API;

  private final Workplace workplace;

  public WatchCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 0 || port > MOST_PORT)) {
      throw new RequestException("--port: is not a number from 0 to " + MOST_PORT);
    }
    if (isDemo) {
      return demo();
    }
    var folder = folder();
    if (isInit) {
      var written = SettingsExample.write(folder);
      workplace.out().println("Written: " + written + "; open it, it says how.");
    } else {
      watch(folder);
    }
    return 0;
  }

  private void watch(Path folder) {
    var output = output();
    var clock = workplace.clock();
    var daily = daily(folder, output);
    var minutes = new EveryMinute(clock, WatchCommand::wait);
    try (var opened = Home.make(folder);
        var _ = HomeLock.take(folder)) {
      var start =
          new HomeWatch.Start(
              Optional.ofNullable(port),
              workplace.environment(),
              Optional.of(daily),
              Optional.empty(),
              WatchCommand::wait);
      HomeWatch.run(opened, start, minutes, output);
    }
  }

  private DailyCollecting daily(Path folder, WatchOutput output) {
    return new DailyCollecting(
        folder,
        Optional.ofNullable(collect).map(hour -> Times.parse("--collect", hour)),
        Register.at(api, folder.resolve("register")),
        workplace.clock(),
        output);
  }

  private WatchOutput output() {
    return switch (log) {
      case json -> new JsonOutput(workplace.out(), workplace.clock());
      case text -> new ReadableOutput(workplace);
    };
  }

  private int demo() {
    if (home != null) {
      throw new RequestException("--demo: goes without --home; it keeps nothing");
    }
    Demo.run(port == null ? BoardServer.PORT : port, workplace, WatchCommand::wait);
    return 0;
  }

  private static void wait(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  private Path folder() {
    return HomeChoice.of(home, workplace.environment())
        .orElseThrow(() ->
            new RequestException(
                "which folder? Name it with --home DIR, or set DEADLINE_WATCH_HOME; it is made"
                    + " where there is none"));
  }
}
