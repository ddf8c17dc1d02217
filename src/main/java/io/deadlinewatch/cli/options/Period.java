package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of lists that go by time. */
public final class Period {
  @CommandLine.Option(
      names = "--since",
      paramLabel = "T",
      description = "From a day on, such as 2025-11-01, or an instant. Default: from the first.")
  private @Nullable String since;

  @CommandLine.Option(
      names = "--until",
      paramLabel = "T",
      description = "Up to a day, and the whole of it, or before an instant. Default: to the last.")
  private @Nullable String until;

  /**
   * From when to when, as a list asks for it.
   *
   * @param first is in it
   * @param end is not in it
   * @param audience in whose zone days begin
   */
  public record Range(Optional<Instant> first, Optional<Instant> end, Audience audience) {
    /** Whether a moment is in it. */
    public boolean has(Instant moment) {
      return first.filter(moment::isBefore).isEmpty() && end.map(moment::isBefore).orElse(true);
    }

    /** Whether some of a day is in it. */
    public boolean has(LocalDate day) {
      var begins = day.atStartOfDay(audience.zone()).toInstant();
      var ends = day.plusDays(1).atStartOfDay(audience.zone()).toInstant();
      return first.map(ends::isAfter).orElse(true) && end.map(begins::isBefore).orElse(true);
    }

    /** Whether what is due falls into it; a date by its day. */
    public boolean has(Due due) {
      return switch (due) {
        case Due.At _ -> due.instant().map(this::has).orElse(true);
        case Due.On(var date, _) -> has(date);
        case Due.Through(var lastDay, _) -> has(lastDay);
      };
    }
  }

  /** Whether one of the two is given. */
  public boolean isGiven() {
    return since != null || until != null;
  }

  /**
   * From when to when.
   *
   * @throws RequestException where it ends before it begins
   */
  public Range range(Audience audience) {
    var first = Arguments.moment("--since", since, audience.zone());
    var end = Arguments.moment("--until", until, audience.zone()).map(at -> dayEnd(at, audience));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw new RequestException("--until: " + until + " is before --since, " + since);
    }
    return new Range(first, end, audience);
  }

  /** A date means its whole day. */
  private Instant dayEnd(Instant given, Audience audience) {
    return until != null && until.contains("T")
        ? given
        : audience.dateOf(given).plusDays(1).atStartOfDay(audience.zone()).toInstant();
  }
}
