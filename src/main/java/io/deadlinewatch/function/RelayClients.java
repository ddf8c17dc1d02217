package io.deadlinewatch.function;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * What talks to AWS for the relay. The clients retry within a short time: all that a relay asks may
 * be done twice.
 */
record RelayClients(DynamoDbClient dynamo, SqsClient sqs, SecretsManagerClient secrets) {
  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final Duration ATTEMPT = Duration.ofSeconds(1);
  private static final Duration CALL = Duration.ofMillis(2_500);

  /** Region, credentials and endpoint come from the environment; nothing is opened yet. */
  static RelayClients create() {
    return new RelayClients(
        quick(DynamoDbClient.builder()).build(),
        quick(SqsClient.builder()).build(),
        quick(SecretsManagerClient.builder()).build());
  }

  /** Sets the times that a relay has; a rehearsal leads such a client elsewhere. */
  static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B quick(B builder) {
    return builder
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
        .overrideConfiguration(
            override -> override.apiCallTimeout(CALL).apiCallAttemptTimeout(ATTEMPT));
  }
}
