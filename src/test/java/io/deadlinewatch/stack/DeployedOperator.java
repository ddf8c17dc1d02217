package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.services.iam.model.AccessKey;

/**
 * Somebody with the jar and a key of their own, who may do what keeping the table and its
 * subscribers takes, and nothing else.
 */
final class DeployedOperator {
  private static final String USER = "operator";

  /** As the stack's policies name it; it may be named before it is there. */
  static final String ARN = "arn:aws:iam::" + Clients.ACCOUNT + ":user/" + USER;

  final Clients clients;
  private final DeployedStack stack;
  private final Jar jar;

  DeployedOperator(DeployedStack stack) {
    this.stack = stack;
    AccessKey key = key();
    clients = stack.root.as(AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()));
    jar =
        new Jar(
            Map.of(
                "AWS_ENDPOINT_URL", stack.server.endpoint().toString(),
                "AWS_REGION", DeployedStack.REGION,
                "AWS_ACCESS_KEY_ID", key.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", key.secretAccessKey()));
  }

  /**
   * Allowed is what the commands ask for, as docs/operating/permissions.md says it. A subscription
   * is no resource to IAM: who may change one may change all.
   */
  private AccessKey key() {
    var table = stack.output("DeadlinesTableName");
    var policy =
        """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": "cloudformation:DescribeStacks", "Resource": "*"},
          {"Effect": "Allow", "Resource": ["%1$s", "%1$s/index/*"], "Action": [
            "dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem",
            "dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:UpdateItem"]},
          {"Effect": "Allow", "Resource": ["%2$s", "%3$s", "%4$s"], "Action": [
            "sns:ConfirmSubscription", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic",
            "sns:Publish", "sns:PublishBatch", "sns:Subscribe"]},
          {"Effect": "Allow", "Resource": "*", "Action": [
            "sns:GetSubscriptionAttributes", "sns:SetSubscriptionAttributes", "sns:Unsubscribe"]},
          {"Effect": "Allow", "Resource": "%5$s", "Action": "sqs:GetQueueAttributes"},
          {"Effect": "Allow", "Resource": "%6$s", "Action": "secretsmanager:PutSecretValue"}]}
        """
            .formatted(
                stack.root.dynamo().describeTable(get -> get.tableName(table)).table().tableArn(),
                stack.output("FeedTopicArn"),
                stack.output("EmailTopicArn"),
                stack.output("SmsTopicArn"),
                stack.output("FeedDeadLetterQueueArn"),
                stack.output("RoutesSecretArn"));
    var iam = stack.root.iam();
    iam.createUser(create -> create.userName(USER));
    iam.putUserPolicy(put -> put.userName(USER).policyName("keep").policyDocument(policy));
    return iam.createAccessKey(create -> create.userName(USER)).accessKey();
  }

  /** Runs a command on the stack, which must do it. */
  String run(String... arguments) {
    var run = ask(arguments);
    assertEquals(0, run.code(), () -> String.join(" ", arguments) + ": " + run.err());
    return run.out();
  }

  /** Runs a command on the stack, which may find something amiss. */
  private Jar.Run ask(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--stack", stack.name()));
    try {
      var run = jar.run(all.toArray(String[]::new));
      stack.transcript.say(
          "$ deadline-watch " + String.join(" ", all) + "\n" + run.out() + run.err());
      return run;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Imports what a data file says. */
  String bring(String data, String... options) {
    try {
      var file = Files.createTempFile(stack.folder, "data", ".yaml");
      Files.writeString(file, data);
      List<String> all = new ArrayList<>(List.of("import", file.toString(), "--yes"));
      all.addAll(List.of(options));
      return run(all.toArray(String[]::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Imports the data that comes with the program, which subscribers know. */
  String bringShipped() {
    var file =
        Path.of(
            System.getProperty("basedir", "."), "src/main/resources/datasets/us-china-2025.yaml");
    return run("import", file.toString(), "--known", "--yes");
  }

  /** A new queue, subscribed to the feed. */
  Inbox subscriber(String name, String... options) {
    var inbox = new Inbox(stack.root, name, stack.output("FeedTopicArn"));
    List<String> all = new ArrayList<>(List.of("subscribe", "sqs", inbox.arn(), "--no-digests"));
    all.addAll(List.of(options));
    run(all.toArray(String[]::new));
    return inbox;
  }

  /** Comes and goes, and then has the doctor look at everything. */
  void leavesAndMaySeeTheDoctorsRounds() {
    var inbox = subscriber("passer-by");
    run("unsubscribe", inbox.arn(), "--yes");
    var said = ask("doctor", "--format", "json").out();
    assertTrue(said.contains("\"check\":\"dead-letters\""), said);
    // Whoever may read the routes can post to them, so that not everybody who looks may.
    var others = said.lines().filter(line -> !line.contains("\"check\":\"routes\"")).toList();
    assertFalse(others.toString().matches(".*(not-looked|denied).*"), said);
  }

  /** Writes the Slack routes, which stand in no template. */
  void routes(String json) {
    clients
        .secrets()
        .putSecretValue(put -> put.secretId(stack.output("RoutesSecretArn")).secretString(json));
  }
}
