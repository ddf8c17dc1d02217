package io.deadlinewatch.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a function's process finds in its environment, of Lambda and of the template. */
public final class LambdaEnvironment {
  /** How an instance starts: {@code on-demand}, or {@code snap-start}. */
  public static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";

  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:";
  private static final String QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/";

  private LambdaEnvironment() {}

  /** What Lambda says to an instance that starts without a snapshot. */
  public static Map<String, String> of(RuntimeApi api, Path folder) {
    return Map.of(
        "LAMBDA_TASK_ROOT",
        folder.toString(),
        "AWS_LAMBDA_RUNTIME_API",
        api.address(),
        "AWS_LAMBDA_FUNCTION_NAME",
        "local",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "512",
        "AWS_LAMBDA_LOG_FORMAT",
        "JSON",
        INITIALIZATION,
        "on-demand");
  }

  /** The settings of all functions, with names that nobody has. */
  public static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(ofTheBoardAndTheCollector());
    settings.putAll(
        Map.of(
            "AWS_REGION",
            "us-east-1",
            "DEADLINES_TABLE",
            "rehearsal",
            "FEED_TOPIC_ARN",
            TOPIC + "feed",
            "EMAIL_TOPIC_ARN",
            TOPIC + "email",
            "SMS_TOPIC_ARN",
            TOPIC + "sms",
            "FEED_QUEUE_URL",
            QUEUE + "feed",
            "DEAD_LETTER_QUEUE_URL",
            QUEUE + "dead",
            "ROUTES_SECRET",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret:r"));
    return settings;
  }

  private static Map<String, String> ofTheBoardAndTheCollector() {
    return Map.of(
        "BOARD_BUCKET",
        "board",
        "BOARD_URL",
        "https://board.invalid/",
        "REGISTER_API",
        "http://127.0.0.1:9",
        "OPS_TOPIC_ARN",
        TOPIC + "ops");
  }
}
