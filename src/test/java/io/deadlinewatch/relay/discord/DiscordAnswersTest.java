package io.deadlinewatch.relay.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.http.Answer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Discord is known to answer, and what else may come. */
class DiscordAnswersTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "64.57, none, 65",
        "3, none, 3",
        "0.3, none, 1",
        "0.0, none, 1",
        "2.000, none, 2",
        "99999999999999999999.5, none, 31536000",
        "64.57, 60, 65",
        "1.1, 60, 60",
        "-5, 60, 60",
        "-5, none, none",
        "1e3, none, none",
        "null, 60, 60",
        "'\"soon\"', none, none",
        "'{}', none, none",
        "'', 60, 60",
      })
  void ofHeaderAndBodyTheLongerWaitCounts(String body, Long header, Long wait) {
    var json = "{\"message\": \"You are being rate limited.\", \"retry_after\": " + body + "}";
    assertEquals(later(429, wait), outcome(429, json, header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "5", "{\"message\": \"slow down\"}"})
  void aBodyThatNamesNoWaitLeavesTheHeaders(String body) {
    assertEquals(later(429, 7L), outcome(429, body, 7L));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 500, 503, 302, 202})
  void onlyOf429IsTheBodyRead(int code) {
    assertEquals(later(code, null), outcome(code, "{\"retry_after\": 5}", null));
  }

  private static Outcome later(int code, Long wait) {
    return new Outcome.Later("HTTP " + code, seconds(wait));
  }

  private static Outcome outcome(int code, String body, Long header) {
    return new DiscordAnswers().outcome(new Answer.Status(code, body, seconds(header)));
  }

  private static Optional<Duration> seconds(Long seconds) {
    return Optional.ofNullable(seconds).map(Duration::ofSeconds);
  }
}
