package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.RepairCommands;
import java.util.Map;
import java.util.Optional;

/**
 * What the template tells the doctor in environment variables.
 *
 * @param deadLetters the URL of the dead-letter queue, if there is one
 * @param feedQueueArn where dead letters go back to, for the commands that mend
 * @param stack the stack's name, for the same
 */
record DoctorSettings(
    String table,
    Topics topics,
    Optional<String> deadLetters,
    Optional<String> feedQueueArn,
    Optional<String> stack) {
  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong
   */
  static DoctorSettings of(Map<String, String> environment) {
    var sweepSettings = settings(environment);
    return new DoctorSettings(
        sweepSettings.table(),
        sweepSettings.topics(),
        value(environment, "DEAD_LETTER_QUEUE_URL"),
        value(environment, "FEED_QUEUE_ARN"),
        value(environment, "STACK_NAME"));
  }

  private static SweepSettings settings(Map<String, String> environment) {
    try {
      return SweepSettings.of(environment);
    } catch (IllegalStateException wrong) {
      throw new IllegalStateException(
          String.valueOf(wrong.getMessage())
              .replace("The sweep", "The doctor")
              .replace("SweepFunction", "DoctorFunction"),
          wrong);
    }
  }

  RepairCommands site() {
    return new RepairCommands(table, stack, feedQueueArn);
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
