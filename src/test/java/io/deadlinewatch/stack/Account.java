package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.lambda.model.LambdaException;

/** Every alert that a stack owes, and a subscriber without a filter who got each of them once. */
final class Account {
  private static final Duration LIMIT = Duration.ofSeconds(150);

  private final DeployedStack stack;
  private final DeployedOperator deployedOperator;
  private final Inbox everything;
  private final Set<String> owed = new TreeSet<>();
  private int talks;

  Account(DeployedStack stack, DeployedOperator deployedOperator) {
    this.stack = stack;
    this.deployedOperator = deployedOperator;
    this.everything = deployedOperator.subscriber("everything");
  }

  /** These ids are owed too. */
  void expect(String... ids) {
    owed.addAll(List.of(ids));
  }

  /** So many new deadlines, each announced by the next sweep. */
  void announce(int count) {
    deployedOperator.bring(Data.talks(talks + 1, talks + count));
    for (int number = talks + 1; number <= talks + count; number++) {
      owed.add("talks-" + number + "/1/changed");
    }
    talks += count;
  }

  /** How many were announced, all in all. */
  int talks() {
    return talks;
  }

  /** What has come so far. */
  List<String> alerts() {
    return everything.alerts();
  }

  /** One sweep beside those of the schedule; tells the version that ran. */
  String sweep() {
    try {
      return stack.invoke("SweepFunctionName").executedVersion();
    } catch (LambdaException moving) {
      stack.transcript.say("Not invoked: " + moving.getMessage());
      return "none";
    }
  }

  /** Waits for what is owed: all of it came, nothing twice, and nothing else. */
  void assertComplete(String what, Runnable meanwhile) {
    assertEquals(
        List.copyOf(owed),
        everything.alerts(owed, LIMIT, meanwhile),
        () -> what + "; the sweep's log says:\n" + stack.log("SweepLogGroupName"));
  }
}
