package io.deadlinewatch.function;

import io.deadlinewatch.doctor.RepairCommands;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the template tells the collector in environment variables.
 *
 * @param table the name of the table
 * @param api the address of the Federal Register's API
 * @param opsTopic who is told of drafts that wait
 * @param stack the stack's name, for commands
 */
record CollectorSettings(String table, String api, String opsTopic, Optional<String> stack) {
  private static final Pattern API = Pattern.compile("https?://[^\\s?#]+");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong
   */
  static CollectorSettings of(Map<String, String> variables) {
    var environment = new Environment(variables, "The collector", "CollectorFunction");
    var settings =
        new CollectorSettings(
            environment.required("DEADLINES_TABLE", Environment.TABLE, "the name of a table"),
            environment.required("REGISTER_API", API, "the address of an API"),
            environment.required(
                "OPS_TOPIC_ARN", Environment.TOPIC, "the ARN of a standard SNS topic"),
            environment.optional("STACK_NAME"));
    environment.requireSound();
    return settings;
  }

  RepairCommands site() {
    return new RepairCommands(table, stack, Optional.empty(), Optional.empty());
  }
}
