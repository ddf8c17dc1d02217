package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.text.RefusedException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationLinkTest {
  private static final String TOKEN = "2336412f37fb687f5d51e6e2425".repeat(4);
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:email";
  private static final String LINK =
      "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
          + TOPIC
          + "&Token="
          + TOKEN
          + "&Endpoint=ops@example.org";

  @Test
  void theLinkOfAMailGivesTopicAndToken() {
    assertEquals(new ConfirmationLink(Optional.of(TOPIC), TOKEN), ConfirmationLink.parse(LINK));
    assertEquals(
        Optional.of(TOPIC), ConfirmationLink.parse(LINK.replace(":email", "%3Aemail")).topic());
  }

  @Test
  void theUrlInAQueueGivesTheToken() {
    var url =
        "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn="
            + TOPIC
            + "&Token="
            + TOKEN;
    assertEquals(TOKEN, ConfirmationLink.parse(url).token());
  }

  @Test
  void theTokenAloneIsEnough() {
    assertEquals(new ConfirmationLink(Optional.empty(), TOKEN), ConfirmationLink.parse(TOKEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234",
        "https://example.org/?TopicArn=a&Token=b",
        "https://sns.us-east-1.amazonaws.com/confirmation.html",
        "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=x",
        "https://sns.us-east-1.amazonaws.com.evil.org/?TopicArn=x&Token=y",
        "not a link"
      })
  void anythingElseIsRefusedAndNotRepeated(String text) {
    var message =
        assertThrows(RefusedException.class, () -> ConfirmationLink.parse(text)).getMessage();
    assertFalse(text.length() > 3 && message.contains(text), message);
    assertThrows(
        RefusedException.class, () -> ConfirmationLink.parse(LINK.replace("https", "http")));
    assertThrows(RefusedException.class, () -> ConfirmationLink.parse(LINK.replace(TOKEN, "zz")));
  }
}
