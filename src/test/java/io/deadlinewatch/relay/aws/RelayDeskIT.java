package io.deadlinewatch.relay.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.support.aws.LocalAws;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The secret and the dead letters in the emulator, as commands reach them. */
class RelayDeskIT {
  private final LocalAws aws = LocalAws.get();

  @Test
  void routesAreStoredOnlyWhereTheyStandAsTheyWereRead() {
    try (var client = secrets()) {
      var secret = client.createSecret(create -> create.name("routes-" + UUID.randomUUID())).arn();
      var routes = new SecretRoutes(client, secret);
      var none = routes.stored();
      assertEquals("[]", none.json());
      assertTrue(routes.replace(none, "[1]"));
      var one = routes.stored();
      assertEquals("[1]", one.json());
      assertTrue(routes.replace(one, "[2]"));
      assertFalse(routes.replace(one, "[3]"));
      assertFalse(routes.replace(none, "[4]"));
      assertEquals("[2]", routes.stored().json());
      assertTrue(routes.replace(routes.stored(), "[5]"));
      assertEquals("[5]", new SecretRoutes(client, secret).read());
      client.deleteSecret(delete -> delete.secretId(secret).forceDeleteWithoutRecovery(true));
    }
  }

  @Test
  void deadLettersAreTakenSentBackAndDeleted() {
    var dead = queue("dead");
    var feed = queue("feed");
    new SqsFeedQueue(aws.sqs(), feed, dead).bury("one", "HTTP 404");
    new SqsFeedQueue(aws.sqs(), feed, dead).bury("two", "HTTP 410");
    var box = new SqsDeadLetterBox(aws.sqs(), dead, feed);
    var taken = box.take(1_000, Duration.ofMinutes(5));
    assertEquals(
        List.of("HTTP 404", "HTTP 410"), taken.stream().map(DeadLetter::reason).sorted().toList());
    assertEquals(List.of(), box.take(1_000, Duration.ofMinutes(5)));
    assertEquals(2, box.depth());
    box.sendBack(taken.getFirst());
    box.delete(taken.getFirst());
    box.leave(taken.getLast());
    var left = box.take(1_000, Duration.ofMinutes(5));
    assertEquals(List.of(taken.getLast().id()), left.stream().map(DeadLetter::id).toList());
    assertEquals(
        List.of(taken.getFirst().body()),
        aws.sqs().receiveMessage(receive -> receive.queueUrl(feed)).messages().stream()
            .map(message -> message.body())
            .toList());
    for (var url : List.of(dead, feed)) {
      aws.sqs().deleteQueue(delete -> delete.queueUrl(url));
    }
  }

  private String queue(String name) {
    return aws.sqs().createQueue(create -> create.queueName(name + UUID.randomUUID())).queueUrl();
  }

  private SecretsManagerClient secrets() {
    return SecretsManagerClient.builder()
        .endpointOverride(aws.endpoint())
        .region(aws.region())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
