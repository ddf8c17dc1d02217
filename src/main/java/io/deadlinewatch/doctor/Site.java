package io.deadlinewatch.doctor;

import java.util.Optional;

/**
 * Where the watch runs, for the commands that mend it.
 *
 * @param stack the CloudFormation stack, where it is known
 * @param feedQueueArn the queue that dead letters go back to, where it is known
 */
public record Site(String table, Optional<String> stack, Optional<String> feedQueueArn) {

  /** One of our own commands, for this table. */
  String ours(String command) {
    var where = stack.map(name -> " --stack " + name).orElse(" --table " + table);
    return "deadline-watch " + command + where;
  }

  /** The sweep's log, or what it says of one item. */
  String log(Optional<String> filter) {
    return "sam logs --name SweepFunction"
        + stackName()
        + filter.map(word -> " --filter " + word).orElse("");
  }

  /**
   * Moves dead letters back. SQS does not know where from the relay's own came: it buries them by
   * sending, so the way back must be named.
   */
  String moveBack(String deadLetterArn) {
    return "aws sqs start-message-move-task --source-arn "
        + deadLetterArn
        + " --destination-arn "
        + feedQueueArn.orElse("FEED_QUEUE_ARN");
  }

  /** Deploys anew what is missing. */
  String deploy() {
    return "sam deploy" + stackName();
  }

  private String stackName() {
    return " --stack-name " + stack.orElse("STACK");
  }
}
