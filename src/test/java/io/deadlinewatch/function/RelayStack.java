package io.deadlinewatch.function;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.WallClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;

/** Topic, queue, table and secret in the emulator, a server as Slack, and what Lambda does. */
final class RelayStack implements AutoCloseable, InstantSource {
  final LocalAws aws = LocalAws.get();
  final TemplateTable table = TemplateTable.create(aws);
  final TestTopics topics = TestTopics.create(aws);
  final String queue = topics.queue(topics.feedArn());
  final String dead =
      aws.sqs().createQueue(create -> create.queueName("dead-" + UUID.randomUUID())).queueUrl();
  final WireMockServer slack = server();
  final SecretsManagerClient secrets =
      SecretsManagerClient.builder()
          .endpointOverride(aws.endpoint())
          .region(aws.region())
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .httpClientBuilder(UrlConnectionHttpClient.builder())
          .build();
  final String secret =
      secrets.createSecret(create -> create.name("routes-" + UUID.randomUUID())).arn();
  final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private volatile Duration ahead = Duration.ZERO;

  private static WireMockServer server() {
    var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return server;
  }

  /** The machine's clock, and what tests have set it forward. */
  @Override
  public Instant instant() {
    return WallClock.system().instant().plus(ahead);
  }

  void pass(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** A handler in an instance of its own. */
  RelayFunction function() {
    var settings = new RelaySettings(table.name(), queue, dead, secret);
    var clients = new RelayClients(aws.dynamo(), aws.sqs(), secrets);
    var log = new RelayJsonLog(new PrintStream(logged, false, StandardCharsets.UTF_8), this);
    var channel =
        new SlackChannel(new WebhookRule("http", Set.of("localhost")), new WebhookClient());
    return new RelayFunction(
        new Relay(
            new Channels(List.of(channel)), RelayFunction.ports(settings, clients, this, log)),
        this,
        log);
  }

  /** Routes by name, each with a webhook of its own. */
  void routes(String... names) {
    var json = new StringBuilder("[");
    for (var name : names) {
      json.append(json.length() == 1 ? "" : ",")
          .append("{\"name\": \"%s\", \"url\": \"%s\"}".formatted(name, url(name)));
    }
    secret(json + "]");
  }

  String url(String route) {
    return slack.baseUrl() + path(route);
  }

  static String path(String route) {
    return "/services/T0/B0/SECRET-" + route;
  }

  void secret(String value) {
    secrets.putSecretValue(put -> put.secretId(secret).secretString(value));
  }

  void send(String body) {
    aws.sqs().sendMessage(send -> send.queueUrl(queue).messageBody(body));
  }

  List<Message> receive(int waitSeconds) {
    return aws.sqs()
        .receiveMessage(receive ->
            receive
                .queueUrl(queue)
                .maxNumberOfMessages(10)
                .waitTimeSeconds(waitSeconds)
                .messageAttributeNames("All")
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  /** What Lambda does with a batch: the event in, and away with what does not come back. */
  Set<String> invoke(RelayFunction function, List<Message> batch) throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event(batch)), answer, FakeContext.withMillis(30_000));
    Set<String> back = new HashSet<>();
    new ObjectMapper()
        .readTree(answer.toByteArray())
        .get("batchItemFailures")
        .forEach(failure -> back.add(failure.get("itemIdentifier").asText()));
    for (var message : batch) {
      if (!back.contains(message.messageId())) {
        delete(message);
      }
    }
    return back;
  }

  /** Lambda does not mind a message that another instance has deleted. */
  private void delete(Message message) {
    try {
      aws.sqs().deleteMessage(away -> away.queueUrl(queue).receiptHandle(message.receiptHandle()));
    } catch (ReceiptHandleIsInvalidException gone) {
      logged.writeBytes("(was deleted)\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] event(List<Message> batch) throws IOException {
    var json = new ObjectMapper();
    var event = json.createObjectNode();
    var records = event.putArray("Records");
    for (var message : batch) {
      var record = records.addObject();
      record.put("messageId", message.messageId());
      record.put("receiptHandle", message.receiptHandle());
      record.put("body", message.body());
      var attributes = record.putObject("attributes");
      message.attributes().forEach((name, value) -> attributes.put(name.toString(), value));
      record.put("eventSource", "aws:sqs");
    }
    return json.writeValueAsBytes(event);
  }

  /**
   * Invokes until the queue is empty, at most so often; what comes back does so at once, and the
   * clock goes a minute forward instead.
   */
  int run(RelayFunction function, int most) throws IOException {
    for (int invocation = 0; invocation < most; invocation++) {
      var batch = receive(1);
      if (batch.isEmpty()) {
        return invocation;
      }
      var back = invoke(function, batch);
      for (var message : batch) {
        if (back.contains(message.messageId())) {
          show(message);
        }
      }
      pass(Duration.ofMinutes(1));
    }
    return most;
  }

  void show(Message message) {
    aws.sqs()
        .changeMessageVisibility(change ->
            change.queueUrl(queue).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
  }

  /** What a route's webhook answers from now on. */
  void answer(String route, ResponseDefinitionBuilder answer) {
    slack.stubFor(post(urlEqualTo(path(route))).willReturn(answer));
  }

  /** What a route's webhook was sent. */
  List<String> heard(String route) {
    return slack.findAll(postRequestedFor(urlEqualTo(path(route)))).stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }

  static String document(String id) {
    return AlertSamples.messages(Medium.FEED, AlertSamples.reached(id, "truce")).getFirst().body();
  }

  static String addressed(String route, String document) {
    return "{\"schema\":\"deadline-watch/delivery/v1\",\"route\":\"%s\",\"document\":%s}"
        .formatted(route, document);
  }

  List<TestTopics.Message> letters(int expected) {
    return topics.drain(dead, expected);
  }

  String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }

  /** All items of the table, as text. */
  String items() {
    return aws.dynamo().scan(scan -> scan.tableName(table.name())).items().toString();
  }

  @Override
  public void close() {
    slack.stop();
    topics.close();
    table.close();
    aws.sqs().deleteQueue(delete -> delete.queueUrl(dead));
    secrets.close();
  }
}
