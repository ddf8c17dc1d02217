package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads items by the hundred, consistently. */
public final class ManyItems {
  private static final int MOST_IN_BATCH = 100;
  private static final int MOST_IN_VAIN = 20;
  private static final String ASKED = "read the deadlines";

  private final DynamoDbClient client;
  private final String name;
  private final DynamoFailures dynamoFailures;

  public ManyItems(DynamoDbClient client, String name, DynamoFailures dynamoFailures) {
    this.client = client;
    this.name = name;
    this.dynamoFailures = dynamoFailures;
  }

  /** The items of these keys, without those that are gone. */
  public Map<ItemKey, Map<String, AttributeValue>> of(List<ItemKey> keys) {
    Map<ItemKey, Map<String, AttributeValue>> items = new LinkedHashMap<>();
    List<Map<String, AttributeValue>> left =
        new ArrayList<>(keys.stream().map(Keys::attributes).toList());
    int inVain = 0;
    while (!left.isEmpty()) {
      int before = items.size();
      var some = List.copyOf(left.subList(0, Math.min(MOST_IN_BATCH, left.size())));
      left.subList(0, some.size()).clear();
      left.addAll(read(some, items));
      inVain = left.isEmpty() || items.size() > before ? 0 : inVain + 1;
      if (inVain > MOST_IN_VAIN + left.size() / MOST_IN_BATCH) {
        throw new StoreException(
            "cannot " + ASKED + ": table '" + name + "' is throttled",
            new IllegalStateException(left.size() + " keys were left unread"));
      }
    }
    return items;
  }

  /** Reads a batch and gives back what DynamoDB had no room for in its answer. */
  private List<Map<String, AttributeValue>> read(
      List<Map<String, AttributeValue>> keys, Map<ItemKey, Map<String, AttributeValue>> items) {
    var asked = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    try {
      var answer = client.batchGetItem(get -> get.requestItems(Map.of(name, asked)));
      for (var item : answer.responses().getOrDefault(name, List.of())) {
        items.put(ItemReader.of(item).key(), item);
      }
      var unread = answer.unprocessedKeys().get(name);
      return unread == null ? List.of() : unread.keys();
    } catch (SdkException failed) {
      throw dynamoFailures.of(ASKED, failed);
    }
  }
}
