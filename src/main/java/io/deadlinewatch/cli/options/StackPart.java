package io.deadlinewatch.cli.options;

/** What a stack has beside its table and its topics. */
public enum StackPart {
  /** The dead-letter queue's URL. */
  DEAD_LETTER_QUEUE("FeedDeadLetterQueueUrl", "DEAD_LETTER_QUEUE_URL"),
  /** The feed queue's ARN, to which dead letters go back. */
  FEED_QUEUE_ARN("FeedQueueArn", "FEED_QUEUE_ARN"),
  /** The feed queue's URL. */
  FEED_QUEUE("FeedQueueUrl", "FEED_QUEUE_URL"),
  /** The secret that holds the routes. */
  ROUTES_SECRET("RoutesSecretArn", "ROUTES_SECRET"),
  /** Where the board is read. */
  BOARD_URL("BoardUrl", "BOARD_URL");

  private final String output;
  private final String variable;

  StackPart(String output, String variable) {
    this.output = output;
    this.variable = variable;
  }

  /** The output of the stack that says it. */
  public String output() {
    return output;
  }

  /** Whether a home has it too, in its file. */
  boolean isOfAHome() {
    return this == DEAD_LETTER_QUEUE || this == FEED_QUEUE || this == ROUTES_SECRET;
  }

  /** The environment variable that says it where no stack is named. */
  public String variable() {
    return variable;
  }
}
