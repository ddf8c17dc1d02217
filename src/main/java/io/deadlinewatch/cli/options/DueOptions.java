package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The three ways to write a due moment. */
public final class DueOptions {
  @CommandLine.Option(
      names = "--due",
      paramLabel = "TIME|DATE",
      description = "A local time with --zone (2025-11-10T00:01), or a date alone.")
  private @Nullable String due;

  @CommandLine.Option(
      names = "--through",
      paramLabel = "DATE",
      description = "The last day before the change, inclusive; with --zone.")
  private @Nullable String through;

  @CommandLine.Option(
      names = "--zone",
      paramLabel = "Z",
      description = "The zone that it is meant in, such as Asia/Shanghai.")
  private @Nullable String zone;

  @CommandLine.Option(
      names = "--even-if-past",
      description = "Takes a due moment in the past, which is refused otherwise.")
  private boolean evenIfPast;

  public DueText text() {
    return new DueText(
        Optional.ofNullable(due), Optional.ofNullable(through), Optional.ofNullable(zone));
  }

  /**
   * Refuses a moment in the past: it is a wrong year or zone more often than it is meant.
   *
   * @throws RequestException where nobody said that it is meant
   */
  public void requireAhead(Due moment, Audience audience, Instant now) {
    var reached = moment.reachedAt(audience);
    if (!evenIfPast && !reached.isAfter(now)) {
      throw new RequestException(
          (through == null ? "--due" : "--through")
              + ": "
              + RevisionWords.moment(reached, audience)
              + " is past; check the year and the zone, or add --even-if-past");
    }
  }
}
