package io.deadlinewatch.support.aws;

import io.deadlinewatch.delivery.sns.SnsClients;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The AWS that integration tests talk to: the one that {@code AWS_ENDPOINT_URL} names, else
 * LocalStack in Docker, else MiniStack from PyPI.
 *
 * <p>A test that cannot find one fails; it is never skipped, because a green build without its
 * integration tests would be a lie. The credentials are made up, so that not even a wrong endpoint
 * can lead a test into somebody's account.
 */
public final class LocalAws {
  private static final String DEFAULT_REGION = "us-east-1";
  private static final String ACCESS_KEY = "test";
  private static final String SECRET_KEY = "test";

  private static @Nullable LocalAws found;
  private static @Nullable String notFound;

  private final URI endpoint;
  private final Region region;
  private final DynamoDbClient dynamo;
  private final SnsClient sns;
  private final SnsClient publishing;
  private final SqsClient sqs;

  private LocalAws(URI endpoint, String region) {
    this.endpoint = endpoint;
    this.region = Region.of(region);
    this.dynamo = configured(DynamoDbClient.builder()).build();
    this.sns = configured(SnsClient.builder()).build();
    this.publishing = configured(SnsClients.publishingBuilder()).build();
    this.sqs = configured(SqsClient.builder()).build();
  }

  /**
   * Finds it at the first call and prints which one and why; later calls return the same one, or
   * fail at once with the same words.
   */
  public static synchronized LocalAws get() {
    if (found == null && notFound == null) {
      find();
    }
    if (found == null) {
      throw new IllegalStateException(notFound);
    }
    return found;
  }

  private static void find() {
    List<String> passedOver = new ArrayList<>();
    String given = System.getenv("AWS_ENDPOINT_URL");
    if (given != null && !given.isBlank()) {
      chosen("AWS_ENDPOINT_URL", new LocalAws(URI.create(given), givenRegion()), passedOver);
      return;
    }
    passedOver.add("AWS_ENDPOINT_URL is not set");
    String image = System.getProperty("localstack.image", "localstack/localstack:4.14.0");
    try {
      chosen(image, new LocalAws(LocalStack.start(image), DEFAULT_REGION), passedOver);
      return;
    } catch (UnavailableException e) {
      passedOver.add(e.getMessage());
    }
    try {
      URI endpoint = MiniStack.start(DEFAULT_REGION, "ministack.log", Map.of()).endpoint();
      chosen("MiniStack", new LocalAws(endpoint, DEFAULT_REGION), passedOver);
    } catch (UnavailableException e) {
      passedOver.add(e.getMessage());
      notFound =
          "No AWS for the integration tests: "
              + String.join("; ", passedOver)
              + ". Do one of these: install Python 3.10 or later with venv and let pip reach PyPI"
              + " (apt-get install python3-venv); start a Docker engine that can pull "
              + image
              + "; or set AWS_ENDPOINT_URL to an emulator that runs already.";
    }
  }

  private static String givenRegion() {
    Map<String, String> env = System.getenv();
    return env.getOrDefault("AWS_REGION", env.getOrDefault("AWS_DEFAULT_REGION", DEFAULT_REGION));
  }

  private static void chosen(String name, LocalAws aws, List<String> passedOver) {
    found = aws;
    String why = passedOver.isEmpty() ? "" : " (" + String.join("; ", passedOver) + ")";
    System.out.println("Integration tests use " + name + " at " + aws.endpoint + why);
  }

  private <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(region)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** The region that its tables and topics are in: emulators keep regions apart too. */
  public Region region() {
    return region;
  }

  /** Lives as long as the JVM; don't close it. */
  public DynamoDbClient dynamo() {
    return dynamo;
  }

  /** Lives as long as the JVM; don't close it. */
  public SnsClient sns() {
    return sns;
  }

  /** The program's own, which does not retry; lives as long as the JVM, too. */
  public SnsClient publishing() {
    return publishing;
  }

  /** Lives as long as the JVM; don't close it. */
  public SqsClient sqs() {
    return sqs;
  }

  /** The environment that leads a child process, the command line or a handler, to the same AWS. */
  public Map<String, String> env() {
    return Map.of(
        "AWS_ENDPOINT_URL",
        endpoint.toString(),
        "AWS_REGION",
        region.id(),
        "AWS_ACCESS_KEY_ID",
        ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY",
        SECRET_KEY);
  }
}
