package io.deadlinewatch.store.dynamodb.request;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table said to one of several statements. */
public sealed interface Reply {

  /**
   * It is done.
   *
   * @param item the item as it is then, where that was asked for
   */
  record Done(Map<String, AttributeValue> item) implements Reply {}

  /** Nothing is done: its condition does not hold, or there is no such item. */
  record Refused() implements Reply {}

  /**
   * It failed for another reason, such as that the table is throttled: to be asked for by itself,
   * which its condition makes safe even where it is done.
   */
  record Open() implements Reply {}
}
