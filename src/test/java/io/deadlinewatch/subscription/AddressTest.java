package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ops@example.org",
        "o'brien+truce@mail.example.co.uk",
        "a@b.io",
        "x_y-z.w@xn--bcher-kva.example",
        "ops@example.xn--p1ai"
      })
  void anInboxIsKept(String text) {
    assertEquals(text, Address.of(Protocol.EMAIL, text).text());
    assertEquals(Protocol.EMAIL, Address.of(text).protocol());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ops",
        "@example.org",
        "ops@",
        "ops@example",
        "ops@@example.org",
        "ops@example..org",
        "ops@-example.org",
        "ops@example.org.",
        ".ops@example.org",
        "o..ps@example.org",
        "ops @example.org",
        "ops@example.org\n",
        "Ops <ops@example.org>",
        "ops@example.org,two@example.org",
        "\"ops\"@example.org",
        "ops@[10.0.0.1]",
        "ops@10.0.0.1",
        "öps@example.org",
        "ops@bücher.example",
        "mailto:ops@example.org"
      })
  void whatIsNoInboxIsRefused(String text) {
    refused(Protocol.EMAIL, text);
  }

  @Test
  void anAddressHasAnEnd() {
    refused(Protocol.EMAIL, "a".repeat(65) + "@example.org");
    refused(Protocol.EMAIL, "a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12025550123", "+4915123456789", "+6421234567"})
  void aPhoneInE164IsKeptAsWritten(String text) {
    assertEquals(text, Address.of(Protocol.SMS, text).text());
    assertEquals(Protocol.SMS, Address.of(text).protocol());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12025550123",
        "+02025550123",
        "+1 202 555 0123",
        "+1(202)5550123",
        "+1-202-555-0123",
        "+120255",
        "+1234567890123456",
        "0012025550123",
        "+1202555O123",
        "+１２０２５５５０１２３"
      })
  void whatIsNoPhoneInE164IsRefused(String text) {
    refused(Protocol.SMS, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:sqs:us-east-1:123456789012:alerts",
        "arn:aws-us-gov:sqs:us-gov-west-1:123456789012:a_b-c"
      })
  void aQueueIsKnownByItsArn(String text) {
    assertEquals(text, Address.of(Protocol.SQS, text).text());
    assertEquals(Protocol.SQS, Address.of(text).protocol());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "alerts",
        "https://sqs.us-east-1.amazonaws.com/123456789012/alerts",
        "arn:aws:sns:us-east-1:123456789012:alerts",
        "arn:aws:sqs:us-east-1:1234:alerts",
        "arn:aws:sqs:us-east-1:123456789012:alerts.fifo",
        "arn:aws:sqs:us-east-1:123456789012:a b",
        "arn:aws:sqs::123456789012:alerts"
      })
  void whatIsNoArnOfAQueueIsRefused(String text) {
    refused(Protocol.SQS, text);
  }

  @ParameterizedTest
  @CsvSource({"ops@example.org, Ops@Example.ORG, true", "ops@example.org, op@example.org, false"})
  void theCaseOfAnInboxIsNone(String one, String other, boolean same) {
    assertEquals(same, Address.of(one).reaches(other));
  }

  @Test
  void theRemedyIsSaid() {
    assertTrue(refused(Protocol.SMS, "12025550123").contains("+12025550123"));
    assertTrue(refused(Protocol.EMAIL, "ops@bücher.example").contains("xn--"));
    assertTrue(refused(Protocol.SQS, "x").contains("arn:aws:sqs:"));
    assertTrue(refused(Protocol.SQS, "arn:aws:sqs:us-east-1:123456789012:a.fifo").contains("FIFO"));
    assertThrows(RefusedException.class, () -> Address.of("ops"));
    assertThrows(RefusedException.class, () -> Protocol.parse("how", "pigeon"));
  }

  private static String refused(Protocol protocol, String text) {
    var message =
        assertThrows(RefusedException.class, () -> Address.of(protocol, text)).getMessage();
    assertTrue(message.startsWith("ADDRESS: "), message);
    assertFalse(message.contains("\n"), message);
    return message;
  }
}
