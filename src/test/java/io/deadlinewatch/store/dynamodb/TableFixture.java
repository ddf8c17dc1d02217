package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of the template, a store on it, and a back door to its items. */
final class TableFixture implements AutoCloseable {
  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final List<UnreadableException> unreadable = new ArrayList<>();
  private final DynamoStore store = store(aws.dynamo());

  DynamoStore store() {
    return store;
  }

  DynamoStore store(DynamoDbClient client) {
    return new DynamoStore(client, table.name(), unreadable::add);
  }

  /** A client of one's own for the same AWS, to be closed by whoever asks. */
  DynamoDbClientBuilder client(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .endpointOverride(aws.endpoint())
        .region(aws.region())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(http);
  }

  DynamoDbClientBuilder client() {
    return client(UrlConnectionHttpClient.create());
  }

  /** What lists have left out. */
  List<UnreadableException> unreadable() {
    return unreadable;
  }

  void add(Deadline deadline, Instant at) {
    var first = Revision.first(deadline, ItemSamples.edit(at));
    store.revise(DeadlineItem.added(deadline, at), first, at);
  }

  Map<String, AttributeValue> item(ItemKey key) {
    return new HashMap<>(
        aws.dynamo().getItem(get -> get.tableName(table.name()).key(Keys.attributes(key))).item());
  }

  void put(Map<String, AttributeValue> item) {
    aws.dynamo().putItem(put -> put.tableName(table.name()).item(item));
  }

  String tableName() {
    return table.name();
  }

  @Override
  public void close() {
    table.close();
  }
}
