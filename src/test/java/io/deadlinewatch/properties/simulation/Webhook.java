package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.relay.http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One webhook and what it is like at the time. */
final class Webhook {
  private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(15);
  private static final int RETRY_AFTER = 120;
  private static final int SELDOM = 10;
  private static final List<Integer> FAILURES = List.of(500, 502, 503, 504, 302);

  /** What a webhook does to those who post. */
  enum Trouble {
    FINE,
    LIMITED,
    LIMITED_WITHOUT_SAYING,
    DOWN,
    UNREACHABLE,
    TAKES_WITHOUT_ANSWER,
    TAKES_LATE,
    WITHOUT_ANSWER,
    FINAL,
    CLOSED
  }

  /** What comes over it of itself; that it refuses more often, or hardly any letter were dead. */
  private static final List<Trouble> TROUBLES =
      List.of(
          Trouble.FINE,
          Trouble.LIMITED,
          Trouble.LIMITED_WITHOUT_SAYING,
          Trouble.DOWN,
          Trouble.UNREACHABLE,
          Trouble.TAKES_WITHOUT_ANSWER,
          Trouble.TAKES_LATE,
          Trouble.WITHOUT_ANSWER,
          Trouble.FINAL,
          Trouble.FINAL,
          Trouble.FINAL,
          Trouble.CLOSED);

  final SimulatedService service;
  final String text;
  private final World world;
  private Trouble trouble = Trouble.FINE;
  private Instant troubledUntil = Instant.MIN;
  private boolean rotated;

  /** When somebody who waited for an answer posted last. */
  Instant lastPost = Instant.MIN;

  /** Until when it asked to be left alone, and whom. */
  Instant aloneUntil = Instant.MIN;

  Optional<Worker> asked = Optional.empty();

  /** How long it is over a post, before whatever befalls it. */
  Duration takes = Duration.ZERO;

  /** How long it asks to be left alone, where that is not drawn. */
  Optional<Duration> asks = Optional.empty();

  /** How long it kept relays waiting, all in all. */
  Duration kept = Duration.ZERO;

  Webhook(World world, SimulatedService service, String text) {
    this.world = world;
    this.service = service;
    this.text = text;
  }

  /** From now on it is another one that is posted to. */
  void retire() {
    rotated = true;
  }

  void trouble(Trouble some, Instant until) {
    trouble = some;
    troubledUntil = until;
  }

  /** What it does to a post now; a trouble may begin. */
  Trouble meet() {
    if (rotated) {
      return Trouble.CLOSED;
    }
    if (!world.now().isBefore(troubledUntil)) {
      trouble = Trouble.FINE;
      if (world.strikes(SELDOM)) {
        trouble = TROUBLES.get(world.choices().below(Stream.FAULTS, TROUBLES.size()));
        troubledUntil = world.now().plus(world.upTo(Stream.FAULTS, LONGEST_TROUBLE));
      }
    }
    return trouble;
  }

  Answer answer(Trouble met) {
    return switch (met) {
      case FINE -> service.taken();
      case LIMITED -> service.limited(asked());
      case LIMITED_WITHOUT_SAYING -> SimulatedService.status(429, "rate_limited");
      case DOWN ->
          SimulatedService.status(
              FAILURES.get(world.choices().below(Stream.FAULTS, FAILURES.size())),
              "<html>" + text + "</html>");
      case UNREACHABLE -> new Answer.None("not reached (ConnectException)");
      case TAKES_WITHOUT_ANSWER, TAKES_LATE, WITHOUT_ANSWER -> new Answer.None("no answer in time");
      case FINAL -> SimulatedService.status(400, "invalid_payload");
      case CLOSED -> SimulatedService.status(403, "invalid_token");
    };
  }

  private int asked() {
    return asks.map(Duration::toSeconds)
        .map(Math::toIntExact)
        .orElseGet(() -> 1 + world.choices().below(Stream.FAULTS, RETRY_AFTER));
  }

  @Override
  public String toString() {
    return text.substring(text.lastIndexOf('/'));
  }
}
