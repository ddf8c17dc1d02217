package io.deadlinewatch.relay.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Requests for a relay's items. */
final class RelayTable {
  private RelayTable() {}

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
