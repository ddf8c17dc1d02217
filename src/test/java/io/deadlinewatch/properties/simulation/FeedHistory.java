package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sweep would publish of a few deadlines: revision after revision, each with its change
 * first and its reminders after it, and a digest now and then.
 */
final class FeedHistory {
  private static final List<String> LEADS = List.of("P7D", "P3D", "P1D", "PT6H", "reached");
  private static final List<String> TRACKS = List.of("truce", "tariffs");
  private static final LocalDate FIRST_DIGEST = LocalDate.of(2025, 11, 3);

  /** No sweep tells two alerts of a deadline within a minute. */
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Choices choices;
  private final List<Told> deadlines = new ArrayList<>();
  private int digests;

  /** How far the sweeps are with a deadline. */
  private static final class Told {
    private Instant next = Instant.MIN;
    private int revision;
    private int leads;
  }

  FeedHistory(Choices choices) {
    this.choices = choices;
    for (int count = 1 + below(4); count > 0; count--) {
      deadlines.add(new Told());
    }
  }

  /** The next alert of one of them, at a moment or soon after. */
  FedAlert next(Instant at) {
    if (below(9) == 8) {
      return FedAlert.digest(FIRST_DIGEST.plusDays(digests++), at);
    }
    int number = below(deadlines.size());
    var told = deadlines.get(number);
    var when = at.isBefore(told.next) ? told.next : at;
    told.next = when.plus(MINUTE);
    return FedAlert.of(
        new AlertId.OfDeadline("d" + number, revision(told), name(told)),
        TRACKS.get(number % TRACKS.size()),
        when);
  }

  private int revision(Told told) {
    if (told.revision == 0 || told.leads == LEADS.size() || below(3) == 0) {
      told.revision++;
      told.leads = -1;
    }
    return told.revision;
  }

  private static String name(Told told) {
    int lead = told.leads++;
    return lead < 0 ? Planned.CHANGED : LEADS.get(lead);
  }

  private int below(int bound) {
    return choices.below(Stream.OPERATIONS, bound);
  }
}
