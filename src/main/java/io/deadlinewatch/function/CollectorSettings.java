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
  private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  private static final Pattern API = Pattern.compile("https?://[^\\s?#]+");
  private static final Pattern TOPIC =
      Pattern.compile("arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong
   */
  static CollectorSettings of(Map<String, String> variables) {
    var environment = new Environment(variables, "The collector", "CollectorFunction");
    var settings =
        new CollectorSettings(
            environment.required("DEADLINES_TABLE", TABLE, "the name of a table"),
            environment.required("REGISTER_API", API, "the address of an API"),
            environment.required("OPS_TOPIC_ARN", TOPIC, "the ARN of a standard SNS topic"),
            environment.optional("STACK_NAME"));
    environment.requireSound();
    return settings;
  }

  RepairCommands site() {
    return new RepairCommands(table, stack, Optional.empty(), Optional.empty());
  }
}
