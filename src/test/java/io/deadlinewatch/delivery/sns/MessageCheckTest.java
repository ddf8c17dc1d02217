package io.deadlinewatch.delivery.sns;

import static io.deadlinewatch.support.AlertSamples.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.sns.FakeSns;
import io.deadlinewatch.support.sns.FakeTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"D", "7 days", "Digest Mon Nov 3: nothing new ~", "A!\"#$%&'()*+,-./:;<=>?"})
  void aSubjectThatSnsTakesIsSent(String subject) {
    assertEquals(Optional.empty(), problem(email(subject)));
    assertEquals(Optional.empty(), problem(email("D" + "x".repeat(98))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " D", "-D", "(D)", "D\nE", "D\r", "D\n", "D\tE", "D\u00e9", "D\u007f", "\u671f"
      })
  void aSubjectThatSnsWouldNotTakeIsRefused(String subject) {
    assertTrue(problem(email(subject)).orElseThrow().startsWith("the subject is not"));
    assertTrue(problem(email("D" + "x".repeat(99))).isPresent());
  }

  @Test
  void anEmailNeedsASubject() {
    var sms = message(Medium.SMS, "words");
    var without =
        new Message(Medium.EMAIL, sms.alerts(), Optional.empty(), "words", sms.attributes());
    assertEquals(Optional.of("an e-mail without a subject"), problem(without));
    assertEquals(Optional.empty(), problem(sms));
  }

  @Test
  void theLargestMessageFitsToTheByte() {
    int around =
        SnsEntry.of(message(Medium.FEED, "")).bytes(); // kind + track, their types, their values
    assertEquals("kindStringremindertrackStringtruce".length(), around);
    assertEquals(
        Optional.empty(),
        problem(message(Medium.FEED, "x".repeat(MessageCheck.MAX_BYTES - around))));
    assertEquals(
        Optional.of("262145 bytes, attributes included; SNS takes 262144"),
        problem(message(Medium.FEED, "x".repeat(MessageCheck.MAX_BYTES - around + 1))));
  }

  @Test
  void bytesAreCountedNotCharacters() {
    assertTrue(problem(message(Medium.FEED, "\ud83d\udea8".repeat(70_000))).isPresent());
  }

  @Test
  void anAttributeSaysSomething() {
    var attributes = new LinkedHashMap<String, List<String>>();
    attributes.put("track", List.of());
    var silent = new Message(Medium.SMS, List.of(), Optional.empty(), "words", attributes);
    assertEquals(Optional.of("an attribute has no value"), problem(silent));
  }

  @Test
  void whatSnsWouldNotTakeIsNeverSentAndStopsNobody() {
    var sns = new FakeSns();
    var time = new FakeTime();
    var topics = new Topics("arn:feed", "arn:email", "arn:sms");
    var receipts =
        new SnsPublisher(sns, topics, new Pacer(time, time), time)
            .publish(List.of(email("\n"), message(Medium.FEED, ""), email("D")), time.patience());
    assertEquals(3, receipts.size());
    assertEquals(List.of(1), sns.batchSizes());
    assertEquals(
        email("D"), assertInstanceOf(Receipt.Accepted.class, receipts.getLast()).message());
  }

  private static Optional<String> problem(Message message) {
    return MessageCheck.problem(SnsEntry.of(message));
  }

  private static Message email(String subject) {
    var like = message(Medium.EMAIL, "words");
    return new Message(
        Medium.EMAIL, like.alerts(), Optional.of(subject), like.body(), like.attributes());
  }
}
