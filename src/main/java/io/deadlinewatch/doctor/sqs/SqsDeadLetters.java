package io.deadlinewatch.doctor.sqs;

import io.deadlinewatch.doctor.DeadLetterQueue;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** A dead-letter queue in SQS, of which only the length is read. */
public final class SqsDeadLetters implements DeadLetterQueue {
  private static final int FORBIDDEN = 403;

  private final SqsClient client;
  private final String url;

  /**
   * @param client the caller's; it stays the caller's to close
   */
  public SqsDeadLetters(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public Depth depth() {
    try {
      var attributes =
          client
              .getQueueAttributes(get ->
                  get.queueUrl(url)
                      .attributeNames(
                          QueueAttributeName.QUEUE_ARN,
                          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
              .attributes();
      return new Depth(
          text(attributes, QueueAttributeName.QUEUE_ARN),
          Integer.parseInt(text(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)));
    } catch (SdkException failed) {
      var why = "cannot read how long the dead-letter queue is: " + reason(failed);
      throw isDenied(failed)
          ? new DeniedException(why, failed)
          : new IllegalStateException(why, failed);
    }
  }

  private static String text(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
    return attributes.getOrDefault(name, "0");
  }

  private static boolean isDenied(SdkException failed) {
    return failed instanceof SqsException answer && answer.statusCode() == FORBIDDEN;
  }

  private static String reason(SdkException failed) {
    return switch (failed) {
      case QueueDoesNotExistException _ -> "it is not there";
      case SqsException _ when isDenied(failed) -> "access is denied";
      case SqsException answer -> "SQS refuses it (HTTP " + answer.statusCode() + ")";
      default -> "SQS gave no answer";
    };
  }
}
