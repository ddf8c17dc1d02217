package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.sns.SnsClient;

/** Puts a sweep together. Nothing here opens a connection or looks at the clock. */
final class Wiring {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private Wiring() {}

  static Sweep sweep(Settings settings, Clients clients, InstantSource clock, JsonLog log) {
    var pacer = new Pacer(clock, Thread::sleep);
    var publisher = new SnsPublisher(clients.sns(), settings.topics(), pacer, clock);
    var store = new DynamoStore(clients.dynamo(), settings.table(), log::leftOut);
    return new Sweep(store, publisher, clock, log);
  }

  /** What talks to AWS. */
  record Clients(DynamoDbClient dynamo, SnsClient sns) {}

  /**
   * The table's client. It retries: every write is conditional on the version, so that one applied
   * twice is refused the second time.
   */
  static DynamoDbClient dynamo() {
    return dynamoBuilder().build();
  }

  static DynamoDbClientBuilder dynamoBuilder() {
    return DynamoDbClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
        .overrideConfiguration(
            override -> override.apiCallTimeout(CALL).apiCallAttemptTimeout(ATTEMPT));
  }
}
