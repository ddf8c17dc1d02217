package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

/**
 * The SNS client of this program. It does not retry: only the sweep does, so that every publish is
 * known. Region, credentials and {@code AWS_ENDPOINT_URL} come from the environment, as the SDK
 * reads them; SnapStart hands out credentials by its own endpoint, so no provider is fixed here.
 */
public final class SnsClients {
  /** Longest that a call may take. */
  static final Duration CALL = Duration.ofSeconds(5);

  private static final Duration ATTEMPT = Duration.ofMillis(4_500);
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private SnsClients() {}

  /** A client; it opens no connection before the first call. */
  public static SnsClient create() {
    return builder().build();
  }

  /** What such a client is built from; a rehearsal leads it elsewhere. */
  public static SnsClientBuilder builder() {
    return SnsClient.builder()
        .defaultsMode(DefaultsMode.IN_REGION)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
        .overrideConfiguration(override ->
            override
                .retryStrategy(AwsRetryStrategy.doNotRetry())
                .apiCallTimeout(CALL)
                .apiCallAttemptTimeout(ATTEMPT));
  }
}
