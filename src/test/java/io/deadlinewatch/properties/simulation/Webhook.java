package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.route.WebhookUrl;
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
          Trouble.TAKES_WITHOUT_ANSWER,
          Trouble.TAKES_LATE,
          Trouble.WITHOUT_ANSWER,
          Trouble.FINAL,
          Trouble.FINAL,
          Trouble.FINAL,
          Trouble.CLOSED);

  final WebhookUrl url;
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

  Webhook(World world, WebhookUrl url, String text) {
    this.world = world;
    this.url = url;
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
      case FINE -> status(200, "ok");
      case LIMITED -> {
        int seconds = 1 + world.choices().below(Stream.FAULTS, RETRY_AFTER);
        yield new Answer.Status(429, "rate_limited", Optional.of(Duration.ofSeconds(seconds)));
      }
      case LIMITED_WITHOUT_SAYING -> status(429, "rate_limited");
      case DOWN ->
          status(
              FAILURES.get(world.choices().below(Stream.FAULTS, FAILURES.size())),
              "<html>" + text + "</html>");
      case TAKES_WITHOUT_ANSWER, TAKES_LATE, WITHOUT_ANSWER -> new Answer.None("no answer in time");
      case FINAL -> status(400, "invalid_payload");
      case CLOSED -> status(403, "invalid_token");
    };
  }

  private static Answer status(int code, String body) {
    return new Answer.Status(code, body, Optional.empty());
  }

  @Override
  public String toString() {
    return text.substring(text.lastIndexOf('/'));
  }
}
