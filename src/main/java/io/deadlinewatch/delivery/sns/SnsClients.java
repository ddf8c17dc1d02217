package io.deadlinewatch.delivery.sns;

import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

/**
 * The two kinds of SNS client. One publishes, and never tries again by itself: a call that got no
 * answer may have been accepted, and only its caller knows whether a second message is worse than
 * none. The other asks and subscribes, which said twice is said once; so it tries again as the SDK
 * does.
 *
 * <p>Region, credentials and {@code AWS_ENDPOINT_URL} come from the environment, as the SDK reads
 * them; SnapStart hands out credentials by its own endpoint, so no provider is fixed here. No
 * client opens a connection before its first call.
 */
public final class SnsClients {
  /** Longest that a publish may take. */
  static final Duration CALL = Duration.ofSeconds(5);

  private static final Duration ATTEMPT = Duration.ofMillis(4_500);
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** Longest that a question may take, with all its attempts. */
  private static final Duration QUESTION = Duration.ofSeconds(8);

  private static final Duration ASKED_ONCE = Duration.ofSeconds(3);

  private SnsClients() {}

  /** One that publishes; it does not retry. */
  public static SnsClient publishing() {
    return publishingBuilder().build();
  }

  /** What such a client is built from; a rehearsal leads it elsewhere. */
  public static SnsClientBuilder publishingBuilder() {
    return builder(
        ATTEMPT,
        CALL,
        override ->
            override
                .retryStrategy(AwsRetryStrategy.doNotRetry())
                .executionInterceptors(FormBody.interceptors()));
  }

  /** One that asks and subscribes; it retries. */
  public static SnsClient asking() {
    return askingBuilder().build();
  }

  /** What such a client is built from; a rehearsal leads it elsewhere. */
  public static SnsClientBuilder askingBuilder() {
    return builder(ASKED_ONCE, QUESTION, _ -> {});
  }

  private static SnsClientBuilder builder(
      Duration attempt, Duration call, Consumer<ClientOverrideConfiguration.Builder> more) {
    return SnsClient.builder()
        .defaultsMode(DefaultsMode.IN_REGION)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(attempt))
        .overrideConfiguration(override ->
            override.apiCallTimeout(call).apiCallAttemptTimeout(attempt).applyMutation(more));
  }
}
