package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.RepairCommands;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What the template tells the doctor in environment variables.
 *
 * @param watched what the sweep is told too
 * @param deadLetters the URL of the dead-letter queue, if there is one
 * @param feedQueueArn where dead letters go back to, for the commands that mend
 * @param stack the stack's name, for the same
 */
record DoctorSettings(
    SweepSettings watched,
    Optional<String> deadLetters,
    Optional<String> feedQueueArn,
    Optional<String> stack) {
  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong
   */
  static DoctorSettings of(Map<String, String> variables) {
    var environment = new Environment(variables, "The doctor", "DoctorFunction");
    var sweepSettings = SweepSettings.of(environment);
    return new DoctorSettings(
        sweepSettings,
        environment.optional("DEAD_LETTER_QUEUE_URL"),
        environment.optional("FEED_QUEUE_ARN"),
        environment.optional("STACK_NAME"));
  }

  String table() {
    return watched.table();
  }

  Topics topics() {
    return watched.topics();
  }

  /** Where the board is read, if there is one. */
  Optional<String> board() {
    return watched.pages().index().map(URI::toString);
  }

  RepairCommands site() {
    return new RepairCommands(table(), stack, feedQueueArn, Optional.empty());
  }
}
