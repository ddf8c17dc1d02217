package io.deadlinewatch.relay.aws;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Values of a relay's items, as the table writes them everywhere, and requests for them. */
final class RelayTable {
  /** Fixed width, UTC: text order is time order. */
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private RelayTable() {}

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  static AttributeValue time(Instant moment) {
    return text(FORM.format(moment));
  }

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
