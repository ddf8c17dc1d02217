package io.deadlinewatch.relay.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.http.Answer;
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
    "200, ' ok ', Delivered",
    "200, '', Unknown",
    "200, no_text, Later",
    "200, '{\"ok\":false}', Later",
    "200, '{\"ok\":true}', Later",
    "200, '<html>Sign in</html>', Later",
    "200, OK, Later",
    "201, ok, Later",
    "204, '', Later",
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
    var got = SlackAnswers.of(new Answer.Status(code, body, Optional.empty()));
    assertEquals(outcome, got.getClass().getSimpleName());
    boolean said = !body.isEmpty() && body.matches("[a-z_]+");
    var why = "HTTP " + code + (said ? " " + body : "");
    switch (got) {
      case Outcome.Later(var words, _) -> assertTrue(words.startsWith(why), words);
      case Outcome.Refused(var words) -> assertEquals(why, words);
      case Outcome.Never(var words) -> assertEquals(why, words);
      case Outcome.Unknown(var words) -> assertEquals(why + " without a word", words);
      case Outcome.Delivered _ -> {}
    }
  }

  @Test
  void onlySlacksOneWordIsRepeated() {
    var page = "<html>https://hooks.slack.com/services/T0/B0/SECRET</html>";
    assertEquals(
        new Outcome.Never("HTTP 400"),
        SlackAnswers.of(new Answer.Status(400, page, Optional.empty())));
  }

  @Test
  void itsWaitIsHeeded() {
    var asked = Optional.of(Duration.ofSeconds(30));
    assertEquals(
        new Outcome.Later("HTTP 429", asked), SlackAnswers.of(new Answer.Status(429, "", asked)));
  }

  @Test
  void noAnswerLeavesUnknownWhatBecameOfIt() {
    assertEquals(
        new Outcome.Unknown("not reached"), SlackAnswers.of(new Answer.None("not reached")));
  }
}
