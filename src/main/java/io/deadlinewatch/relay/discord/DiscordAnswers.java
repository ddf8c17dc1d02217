package io.deadlinewatch.relay.discord;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.http.RetryAfter;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Discord means by its answers. A success is 200 or 204. The JSON of 429 says in seconds, with
 * a fraction, when to come back ({@code discord.com/developers/docs/topics/rate-limits}); a header
 * may say it too, and the longer one counts: who comes too early is held off for longer still.
 */
final class DiscordAnswers implements StatusReading {
  private static final int TOO_MANY = 429;

  @Override
  public Outcome taken(Answer.Status status) {
    return status.code() == 200 || status.code() == 204 ? new Outcome.Delivered() : later(status);
  }

  @Override
  public Outcome later(Answer.Status status) {
    return new Outcome.Later(words(status), longer(status.retryAfter(), ofBody(status)));
  }

  private static Optional<Duration> ofBody(Answer.Status status) {
    return Optional.of(status)
        .filter(answer -> answer.code() == TOO_MANY)
        .flatMap(answer -> JsonNode.read(answer.body()))
        .flatMap(json -> RetryAfter.ofSeconds(json.at("retry_after").value()));
  }

  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Duration::compareTo);
  }
}
