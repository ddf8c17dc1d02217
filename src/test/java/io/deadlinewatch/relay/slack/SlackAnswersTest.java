package io.deadlinewatch.relay.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.relay.Answer;
import io.deadlinewatch.relay.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that incoming webhooks are known to give, and what else may come. */
class SlackAnswersTest {

  @ParameterizedTest
  @CsvSource({
    "200, ok, Delivered",
    "200, '', Delivered",
    "204, '', Delivered",
    "400, invalid_payload, Never",
    "400, no_text, Never",
    "400, too_many_attachments, Never",
    "400, user_not_found, Never",
    "401, '', Refused",
    "403, action_prohibited, Refused",
    "403, invalid_token, Refused",
    "403, posting_to_general_channel_denied, Refused",
    "403, team_disabled, Refused",
    "404, channel_not_found, Refused",
    "404, no_service, Refused",
    "404, no_service_id, Refused",
    "404, no_team, Refused",
    "408, '', Later",
    "410, channel_is_archived, Never",
    "413, '', Never",
    "429, rate_limited, Later",
    "302, '', Later",
    "308, '', Later",
    "500, rollup_error, Later",
    "502, '', Later",
    "503, '', Later",
    "599, '', Later",
  })
  void eachHasItsOutcome(int code, String body, String outcome) {
    var got = SlackAnswers.outcome(new Answer.Status(code, body, Optional.empty()));
    assertEquals(outcome, got.getClass().getSimpleName());
    var why = body.isEmpty() ? "HTTP " + code : "HTTP " + code + " " + body;
    switch (got) {
      case Outcome.Later(var said, _) -> assertEquals(why, said);
      case Outcome.Refused(var said) -> assertEquals(why, said);
      case Outcome.Never(var said) -> assertEquals(why, said);
      case Outcome.Unknown(var said) -> assertEquals(why, said);
      case Outcome.Delivered _ -> {}
    }
  }

  @Test
  void onlySlacksOneWordIsRepeated() {
    var page = "<html>https://hooks.slack.com/services/T0/B0/SECRET</html>";
    assertEquals(
        new Outcome.Never("HTTP 400"),
        SlackAnswers.outcome(new Answer.Status(400, page, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "30, 30",
        "' 7 ', 7",
        "0, 1",
        "999999999, 999999999",
        "-5, none",
        "soon, none",
        "99999999999999999999, none",
        "'Wed, 21 Oct 2026 07:28:00 GMT', none",
        "none, none",
      })
  void retryAfterIsTakenWhereItIsANumber(String header, Long seconds) {
    assertEquals(
        new Outcome.Later("HTTP 429", Optional.ofNullable(seconds).map(Duration::ofSeconds)),
        SlackAnswers.outcome(new Answer.Status(429, "", Optional.ofNullable(header))));
  }

  @Test
  void noAnswerLeavesUnknownWhatBecameOfIt() {
    assertEquals(
        new Outcome.Unknown("not reached"), SlackAnswers.outcome(new Answer.None("not reached")));
  }
}
