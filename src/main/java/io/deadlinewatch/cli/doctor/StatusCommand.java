package io.deadlinewatch.cli.doctor;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.Rounds;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows on one screen how a watch stands. */
@CommandLine.Command(
    name = "status",
    description =
        "Shows on one screen how the watch stands: the last sweep, dead letters, what is late, what"
            + " waits, what comes next, the routes and the drafts.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing that was looked at needs a hand",
      "1:something needs a hand, or did not answer",
      "2:the request was wrong"
    },
    footer = {
      "",
      "It looks at what doctor looks at, and ends as that does; doctor says what mends it.",
      "",
      "Example:",
      "  deadline-watch status --stack NAME --watch"
    })
public final class StatusCommand implements Callable<Integer> {
  private static final int LEAST_SECONDS = 2;
  private static final int MOST_SECONDS = 3_600;

  @CommandLine.Option(
      names = "--watch",
      arity = "0..1",
      fallbackValue = "10",
      paramLabel = "SECONDS",
      description =
          "Shows it anew in its place, every 10 seconds or so many, until Ctrl-C ends it. Each time"
              + " reads every open deadline.")
  private @Nullable Integer watch;

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public StatusCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var doctor = Deployment.doctor(connection, workplace);
    if (watch == null) {
      return show(look(doctor));
    }
    requireWatching(watch);
    return watch(doctor, watch);
  }

  private StatusReport look(Doctor doctor) {
    var repairCommands = Deployment.of(connection, workplace);
    var seen = doctor.look();
    var now = workplace.clock().instant();
    return new StatusReport(
        repairCommands.home().orElse(repairCommands.table()),
        repairCommands.ours("doctor"),
        seen,
        Rounds.of(seen, now, repairCommands),
        now);
  }

  private int show(StatusReport statusReport) {
    if (output.isJson()) {
      workplace.out().println(statusReport.json());
    } else {
      statusReport.print(workplace);
    }
    workplace.out().flush();
    return Rounds.needHand(statusReport.findings()) ? Exit.FAILED : 0;
  }

  private void requireWatching(int seconds) {
    if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
      throw new RequestException(
          "--watch: " + seconds + " is not " + LEAST_SECONDS + " to " + MOST_SECONDS);
    }
    if (output.isJson()) {
      throw new RequestException("--watch: is for people at a terminal; leave out --format json");
    }
  }

  /** What was seen stands until the next look is over; the last one decides how it ends. */
  private int watch(Doctor doctor, int seconds) {
    var statusReport = look(doctor);
    if (!workplace.prompt().clear()) {
      throw new RequestException("--watch: there is no terminal to show it on; leave it out");
    }
    int code = show(statusReport);
    while (true) {
      waitUntil(statusReport.now().plusSeconds(seconds));
      statusReport = look(doctor);
      if (!workplace.prompt().clear()) {
        return code;
      }
      code = show(statusReport);
    }
  }

  private void waitUntil(Instant moment) {
    while (workplace.clock().instant().isBefore(moment)) {
      workplace.pause().aMoment();
    }
  }
}
