package io.deadlinewatch.cost;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.ItemCopies;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.aws.Dynalite;
import io.deadlinewatch.support.aws.TemplateTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table with so many open deadlines, none of them due, in an emulator of its own. */
final class Stored implements AutoCloseable {
  /** When it is looked at. */
  static final Instant NOW = AlertSamples.NOW;

  private static final String TABLE = "deadlines";
  private static final int BATCH = 25;
  private static final int THREADS = 4;
  private static final int MINUTES_OF_A_YEAR = 525_600;
  private static final LocalDateTime FIRST_DUE = LocalDateTime.of(2026, 1, 1, 0, 1);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final Dynalite dynalite;
  private final DynamoDbClient client;
  private final Map<String, AttributeValue> original;

  /** Fills a table; an item has some 470 bytes. */
  Stored(int deadlines, int heapMegabytes) {
    this.dynalite = Dynalite.start(heapMegabytes);
    this.client = builder().build();
    client.createTable(TemplateTable.request(TABLE));
    try (var waiter = client.waiter()) {
      waiter.waitUntilTableExists(table -> table.tableName(TABLE));
    }
    this.original = original();
    fill(deadlines);
    sayThatAllIsPlanned();
  }

  /** A client of one's own, to be closed by whoever asks. */
  DynamoDbClientBuilder builder() {
    return DynamoDbClient.builder()
        .endpointOverride(dynalite.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }

  /** The store over a client. */
  static DynamoStore store(DynamoDbClient client) {
    return new DynamoStore(
        client,
        TABLE,
        unreadable -> {
          throw unreadable;
        });
  }

  String table() {
    return TABLE;
  }

  /** Puts so many deadlines beside the others that owe a reminder now. */
  void makeDue(int count) {
    for (int number = 0; number < count; number++) {
      var item = ItemCopies.of(original, "due-" + number, NOW);
      client.putItem(put -> put.tableName(TABLE).item(item));
    }
  }

  /** As the store writes it; dynalite knows no transactions, so by the write that plans anew. */
  private Map<String, AttributeValue> original() {
    var before = NOW.minus(Duration.ofDays(1));
    var deadline = AlertSamples.deadline("original", "truce");
    store(client).replan(DeadlineItem.known(deadline, 1, before, Audience.DEFAULT), before);
    var key = ItemCopies.key(deadline.id());
    var item = client.getItem(get -> get.tableName(TABLE).key(key)).item();
    client.deleteItem(delete -> delete.tableName(TABLE).key(key));
    return item;
  }

  private void fill(int count) {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      List<? extends Future<?>> batches =
          IntStream.iterate(0, start -> start < count, start -> start + BATCH)
              .mapToObj(start -> threads.submit(() -> write(start, Math.min(start + BATCH, count))))
              .toList();
      for (var batch : batches) {
        batch.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the table cannot be filled", failed);
    }
  }

  private void write(int from, int until) {
    var puts =
        IntStream.range(from, until)
            .mapToObj(this::item)
            .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
            .toList();
    var answer = client.batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, puts)));
    if (!answer.unprocessedItems().isEmpty()) {
      throw new IllegalStateException("the emulator left out items " + from + " to " + until);
    }
  }

  /** As the first sweep of a new table does, which plans everything once: not what is measured. */
  private void sayThatAllIsPlanned() {
    var rules = Optional.of(ZoneData.here().plannedUnder());
    store(client).beat("sweep", new Beat(NOW.minus(Duration.ofMinutes(1)), "filled", rules));
  }

  private Map<String, AttributeValue> item(int number) {
    var due = new Due.At(FIRST_DUE.plusMinutes(number % MINUTES_OF_A_YEAR), ZONE);
    var nextAlertAt = due.instant().orElseThrow().minus(Duration.ofDays(7));
    return ItemCopies.of(original, "deadline-%07d".formatted(number), nextAlertAt, due);
  }

  @Override
  public void close() {
    client.close();
    dynalite.close();
  }
}
