package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.sns.SnsClient;

/** Puts a sweep together. Nothing here opens a connection or looks at the clock. */
final class SweepWiring {
  private static final String KEPT_OPEN = "http.maxConnections";

  private static final int AS_MANY_AS_CALLS_AT_ONCE = 32;

  /**
   * How long after its moment a change may be missing in the journal: its moment is read from the
   * clock of an editor (30 s off at most) before it is written (8 s, and a request in flight), and
   * the index lags. A digest that looked at it sooner could miss it for ever.
   */
  static final Duration JOURNAL_SETTLES = Duration.ofMinutes(2);

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private SweepWiring() {}

  static Sweep sweep(
      SweepSettings sweepSettings, Clients clients, InstantSource clock, SweepJsonLog log) {
    var parallel = Parallel.atOnce();
    var pacer = new Pacer(clock, Thread::sleep);
    var publisher = new SnsPublisher(clients.sns(), sweepSettings.topics(), pacer, clock, parallel);
    var store =
        new DynamoStore(clients.dynamo(), sweepSettings.table(), log::leftOut, JOURNAL_SETTLES);
    return new Sweep(
        store, publisher, clock, log, new Sweep.Manner(parallel, sweepSettings.pages()));
  }

  /**
   * What talks to AWS.
   *
   * @param sns one that publishes
   */
  record Clients(DynamoDbClient dynamo, SnsClient sns) {}

  /**
   * The table's client. It retries: a write of an item that speaks is conditional on its version,
   * so that one applied twice is refused the second time; a record or a heartbeat says the same
   * twice.
   */
  static DynamoDbClient dynamo() {
    keepConnectionsOpen();
    return dynamoBuilder().build();
  }

  /**
   * Sets how many connections to each endpoint stay open between two calls. Java keeps 5; with more
   * calls than that at once, the others would shake hands anew each time. Java reads it once, at
   * the first call of any client; what an operator has set stays.
   */
  private static void keepConnectionsOpen() {
    if (System.getProperty(KEPT_OPEN) == null) {
      System.setProperty(KEPT_OPEN, Integer.toString(AS_MANY_AS_CALLS_AT_ONCE));
    }
  }

  static DynamoDbClientBuilder dynamoBuilder() {
    return patient(DynamoDbClient.builder());
  }

  /** The time that a sweep has, and the doctor with it, for what it asks of AWS. */
  static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B patient(B builder) {
    return builder
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
        .overrideConfiguration(
            override -> override.apiCallTimeout(CALL).apiCallAttemptTimeout(ATTEMPT));
  }
}
