package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SNS asks a phone nothing and bills every SMS, so the command asks who subscribes it. */
class SubscribeSmsTest {
  private static final String PHONE = "+12025550123";

  private final CommandBench commandBench = new CommandBench();
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void topic() {
    commandBench.environment.put("SMS_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:sms");
    commandBench.environment.put("SMS_CALLING_CODES", "1");
  }

  @Test
  void itAsksWhetherTheOwnerHasAgreed() {
    answering("y");
    var run = commandBench.run("subscribe", "sms", PHONE);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "Has the owner of +12025550123 (the United States or Canada, +1) agreed to get SMS?"
                + " SNS does not ask them, and each SMS costs. [y/N]"),
        asked);
    assertTrue(run.out().contains("Subscribed: sms " + PHONE), run.out());
  }

  @Test
  void withoutAYesNobodyIsSubscribed() {
    answering("");
    var run = commandBench.run("subscribe", "sms", PHONE);
    assertEquals(1, run.code());
    assertEquals("nothing is done: the answer was no", run.err().strip());
    assertEquals(1, asked.size());
    assertTrue(
        commandBench.run("subscribe", "sms", PHONE, "--dry-run").out().contains("Subscribed: sms"));
  }

  @Test
  void whoIsSubscribedHasAgreedBefore() {
    answering("y");
    commandBench.run("subscribe", "sms", PHONE, "--yes");
    var run = commandBench.run("subscribe", "sms", PHONE, "--tracks", "truce");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Updated: sms"), run.out());
    assertEquals(List.of(), asked);
  }

  @Test
  void whereNobodyCanBeAskedItIsRefused() {
    var run = commandBench.run("subscribe", "sms", PHONE);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("add --yes"), run.err());
    var json = commandBench.run("subscribe", "sms", PHONE, "--format", "json");
    assertEquals(2, json.code());
    assertTrue(json.err().contains("add --yes"), json.err());
  }

  /** Before AWS is asked, and before anybody is. */
  @Test
  void aCountryThatNobodyAllowedIsRefusedWithWhatAllowsIt() {
    answering("y");
    commandBench.environment.remove("SMS_CALLING_CODES");
    for (var arguments :
        List.of(new String[] {}, new String[] {"--dry-run"}, new String[] {"--yes"})) {
      List<String> line = new ArrayList<>(List.of("subscribe", "sms", PHONE));
      line.addAll(List.of(arguments));
      var run = commandBench.run(line.toArray(String[]::new));
      assertEquals(2, run.code());
      assertTrue(run.err().contains("add 1 to --calling-codes or to SMS_CALLING_CODES"), run.err());
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void theOptionCountsBeforeTheVariable() {
    var german =
        commandBench.run("subscribe", "sms", "+4915112345678", "--calling-codes", "49", "--yes");
    assertEquals(0, german.code(), german.err());
    var american = commandBench.run("subscribe", "sms", PHONE, "--calling-codes", "49", "--yes");
    assertEquals(2, american.code());
  }

  @Test
  void anInboxIsAskedByAws() {
    commandBench.environment.put("EMAIL_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:email");
    commandBench.environment.remove("SMS_CALLING_CODES");
    var run = commandBench.run("subscribe", "email", "ops@example.org");
    assertEquals(0, run.code(), run.err());
  }

  private void answering(String answer) {
    commandBench.prompt =
        question -> {
          asked.add(question);
          return Optional.of(answer);
        };
  }
}
