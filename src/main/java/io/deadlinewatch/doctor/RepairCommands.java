package io.deadlinewatch.doctor;

import java.util.Optional;

/**
 * Where the watch runs, for the commands that mend it.
 *
 * @param stack the CloudFormation stack, where it is known
 * @param feedQueueArn the queue that dead letters go back to, where it is known
 */
public record RepairCommands(String table, Optional<String> stack, Optional<String> feedQueueArn) {

  /** One of our own commands, for this table. */
  String ours(String command) {
    var where = stack.map(name -> " --stack " + name).orElse(" --table " + table);
    return "deadline-watch " + command + where;
  }

  /**
   * The sweep's log of the last day, of which SAM shows ten minutes by itself, or what it says of
   * one item. A filter takes a word with a hyphen in double quotes only; the single ones are the
   * shell's.
   */
  String log(Optional<String> filter) {
    return "sam logs --name SweepFunction"
        + stackName()
        + " --start-time '1 day ago'"
        + filter.map(word -> " --filter '\"" + plain(word) + "\"'").orElse("");
  }

  /** Text of an item for a shell; hostile text is at worst not found. */
  static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9#/_.:-]", "?");
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

  /**
   * Finds what is missing. Deploying anew makes none of it: CloudFormation does not look by itself.
   */
  String drift() {
    return "aws cloudformation detect-stack-drift" + stackName();
  }

  /** Makes new versions of the functions; a managed Java takes its newest release then. */
  String deploy() {
    return "sam build && sam deploy" + stackName();
  }

  private String stackName() {
    return " --stack-name " + stack.orElse("STACK");
  }
}
