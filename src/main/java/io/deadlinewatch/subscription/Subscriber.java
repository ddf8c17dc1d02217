package io.deadlinewatch.subscription;

import java.util.Optional;

/**
 * A subscription as a topic lists it.
 *
 * @param protocol SNS's word, such as {@code email}, {@code sqs} or {@code lambda}
 * @param endpoint where it is delivered; never to be logged
 * @param arn its ARN; none until it is confirmed
 */
public record Subscriber(String protocol, String endpoint, Optional<String> arn) {
  /** Whether alerts go there. */
  public boolean isConfirmed() {
    return arn.isPresent();
  }
}
