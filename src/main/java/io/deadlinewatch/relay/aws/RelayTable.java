package io.deadlinewatch.relay.aws;

import java.time.Instant;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Requests for a relay's items. */
final class RelayTable {
  private RelayTable() {}

  /** A moment as the table writes it. */
  static Instant time(AttributeValue moment) {
    return Instant.parse(moment.s());
  }

  /** A condition that does not hold is for the caller. */
  static <T> T ask(String asked, Supplier<T> request) {
    try {
      return request.get();
    } catch (ConditionalCheckFailedException forTheCaller) {
      throw forTheCaller;
    } catch (SdkException failed) {
      throw RelayFailures.of(asked, failed);
    }
  }
}
