package io.deadlinewatch.rehearsal;

import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * An AWS for rehearsals. Requests to it are made, signed and read by the real clients, but none
 * leaves the process: {@code rehearsal/answers.json} answers them. It knows one table, in which a
 * reminder, a reached deadline, a change and a digest are due at {@link #NOW}.
 */
public final class CannedAws {
  /** When the answers are of. */
  public static final Instant NOW = Instant.parse("2025-11-03T14:00:00Z");

  /** The name of everything that it knows. */
  public static final String NAME = "rehearsal";

  private static final Region REGION = Region.US_EAST_1;
  private static final String ACCOUNT = "123456789012";

  private final SdkHttpClient http = new CannedHttp(Answers.read());

  /** The same client, but for where its answers, its region and its credentials come from. */
  public <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B behind(B builder) {
    return builder
        .httpClientBuilder(_ -> http)
        .region(REGION)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsSessionCredentials.create(NAME, NAME, NAME)));
  }

  /** The ARN of something that it knows, such as a topic. */
  public static String arn(String service, String name) {
    return "arn:aws:" + service + ":" + REGION.id() + ":" + ACCOUNT + ":" + name;
  }

  /** The URL of a queue that it knows. */
  public static String queue(String name) {
    return "https://sqs." + REGION.id() + ".amazonaws.com/" + ACCOUNT + "/" + name;
  }
}
