package io.deadlinewatch.cli.doctor;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.StackPart;
import io.deadlinewatch.cli.subscribers.SubscriberTopics;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.RepairCommands;
import io.deadlinewatch.doctor.http.HttpBoard;

/** The watch that a command looks at. */
final class Deployment {
  private Deployment() {}

  /** Who looks at it. */
  static Doctor doctor(Connection connection, Workplace workplace) {
    var table = connection.table(workplace);
    var aws = connection.aws(workplace);
    return new Doctor(
        aws.inspection(table),
        SubscriberTopics.known(workplace, connection),
        connection.find(workplace, StackPart.DEAD_LETTER_QUEUE).map(aws::queue),
        connection.find(workplace, StackPart.BOARD_URL).map(HttpBoard::new),
        RelayRounds.of(connection, workplace));
  }

  /** What commands that mend something must be told of it. */
  static RepairCommands of(Connection connection, Workplace workplace) {
    return new RepairCommands(
        connection.table(workplace),
        connection.stack(workplace),
        connection.find(workplace, StackPart.FEED_QUEUE_ARN),
        connection.homeOption(workplace));
  }
}
