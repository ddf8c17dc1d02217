package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people feel can be looked at first. */
class DryRunTest {
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void subscribe() {
    commandBench.environment.put("EMAIL_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:email");
    assertEquals(0, commandBench.run("subscribe", "email", "ops@example.org").code());
    commandBench.subscriptions.confirm("ops@example.org");
  }

  @Test
  void aDryRunUnsubscribesNobody() {
    var before = List.copyOf(commandBench.subscriptions.entries());
    var run = commandBench.run("unsubscribe", "ops@example.org", "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("End all alerts to ops@example.org?"), run.out());
    assertTrue(run.out().contains("Dry run: nothing is done."), run.out());
    var json =
        commandBench.run("unsubscribe", "ops@example.org", "--dry-run", "--format", "json").out();
    assertTrue(json.contains("\"written\":false"), json);
    assertEquals(before, commandBench.subscriptions.entries());
    assertEquals(2, commandBench.run("unsubscribe", "nobody@example.org", "--dry-run").code());
  }

  /** What publishes refuses to: the bench's would throw. */
  @Test
  void aDryRunSendsNoTest() {
    var run = commandBench.run("test-alert", "email", "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("1 confirmed subscribers of email"), run.out());
    assertTrue(run.out().contains("Dry run: nothing is done."), run.out());
    var json = commandBench.run("test-alert", "email", "--dry-run", "--format", "json").out();
    assertTrue(json.contains("\"accepted\":false"), json);
  }

  @Test
  void whoCannotBeAskedIsToldOfIt() {
    var run = commandBench.run("unsubscribe", "ops@example.org");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--dry-run"), run.err());
  }
}
