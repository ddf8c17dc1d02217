package io.deadlinewatch.coldstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.runtime.Outcome;
import io.deadlinewatch.runtime.RuntimeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A function at the moment of its snapshot, which hundreds of instances may start from days later,
 * under Lambda's own runtime; and the same restored.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "/proc tells what a process is connected to")
class SnapshotTest {
  private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:";
  private static final String QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/";
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
          "--enable-native-access=ALL-UNNAMED");

  @TempDir private Path folder;
  private RuntimeApi lambda;
  private AwsStandIn aws;

  @BeforeEach
  void start() throws IOException {
    lambda = RuntimeApi.start();
    aws = new AwsStandIn();
  }

  @AfterEach
  void stop() {
    aws.close();
    lambda.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SweepFunction", "SlackRelayFunction", "DoctorFunction"})
  void holdsNoCredentialsAndNoConnectionAndHasAskedForNothing(String function)
      throws IOException, InterruptedException {
    var log = folder.resolve("log");
    var process = launch("io.deadlinewatch.function." + function).start(lambda, log);
    try {
      lambda.snapshot().join();
      assertEquals("", Files.readString(log), "a rehearsal that fails says so");
      assertEquals(0, aws.handedOut(), "no credentials are kept, as none were asked for");
      assertEquals(List.of(new AwsStandIn.Request("GET", "")), aws.requests());
      assertEquals(List.of(lambda.address()), Sockets.remoteOf(process), "all else is closed");

      lambda.restore();
      var outcome = lambda.invoke("{\"Records\": []}", Duration.ofSeconds(50)).join();
      assertInstanceOf(Outcome.Answered.class, outcome, outcome::toString);
      aws.requests().stream()
          .skip(1)
          .map(AwsStandIn.Request::authorization)
          .forEach(signed -> assertTrue(signed.contains(AwsStandIn.ACCESS_KEY), signed));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Launch launch(String handler) {
    return Launch.java(FLAGS, System.getProperty("java.class.path"), handler, folder)
        .with(
            Map.of(
                "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start",
                "AWS_CONTAINER_CREDENTIALS_FULL_URI", aws.credentialsUri(),
                "AWS_CONTAINER_AUTHORIZATION_TOKEN", "token",
                "AWS_ENDPOINT_URL", aws.endpoint(),
                "AWS_REGION", "us-east-1"))
        .with(
            Map.of(
                "DEADLINES_TABLE", "deadlines",
                "FEED_TOPIC_ARN", TOPIC + "feed",
                "EMAIL_TOPIC_ARN", TOPIC + "email",
                "SMS_TOPIC_ARN", TOPIC + "sms",
                "FEED_QUEUE_URL", QUEUE + "feed",
                "DEAD_LETTER_QUEUE_URL", QUEUE + "dead",
                "SLACK_ROUTES_SECRET",
                    "arn:aws:secretsmanager:us-east-1:123456789012:secret:routes"));
  }
}
