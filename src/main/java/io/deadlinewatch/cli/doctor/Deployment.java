package io.deadlinewatch.cli.doctor;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.StackPart;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.doctor.RepairCommands;

/** What commands that mend something must be told of the watch that a command looks at. */
final class Deployment {
  private Deployment() {}

  static RepairCommands of(Connection connection, Workplace workplace) {
    return new RepairCommands(
        connection.table(workplace),
        connection.stack(workplace),
        connection.find(workplace, StackPart.FEED_QUEUE_ARN),
        connection.homeOption(workplace));
  }
}
