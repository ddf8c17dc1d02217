package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The collector of a deployed stack, with a server of the test in the Register's place. */
final class DeployedCollector implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PAGE =
      """
      {"count":1,"results":[{"document_number":"2037-05000","title":"Notice of Action",
       "dates":"Comments are due June 9, 2037.","publication_date":"2037-05-05"}]}
      """;

  private final RegisterServer register = new RegisterServer(_ -> RegisterServer.Reply.ok(PAGE));

  /** Where the stand-in is. */
  String api() {
    return register.api();
  }

  void writesADraftAndTellsTheOpsTeam(DeployedStack stack, DeployedOperator deployedOperator) {
    stack.transcript.step("A day of the collector");
    var opsTeam = new Inbox(stack.root, "ops-of-drafts", stack.output("OpsTopicArn"));
    var topic = stack.output("OpsTopicArn");
    stack.root.sns().subscribe(to -> to.topicArn(topic).protocol("sqs").endpoint(opsTeam.arn()));
    var answer = stack.invoke("CollectorFunctionName");

    assertEquals(
        "{\"read\":1,\"proposed\":1,\"unreadPercent\":0}",
        answer.payload().asUtf8String().replace(" ", ""));
    var key = AttributeValue.fromS("DRAFT");
    var sort = AttributeValue.fromS("2037-05000-comments");
    assertTrue(
        stack
            .root
            .dynamo()
            .getItem(get ->
                get.tableName(stack.output("DeadlinesTableName"))
                    .key(Map.of("pk", key, "sk", sort)))
            .hasItem());
    Eventually.holds(
        "the ops team hears of it",
        SOON,
        () -> opsTeam.bodies().toString().contains("one waits, just made"));
    var log = stack.log("CollectorLogGroupName");
    assertTrue(log.contains("\"event\":\"collected\""), log);
    assertFalse(log.contains("drafts-untold"), log);
    var said = deployedOperator.run("drafts");
    assertTrue(said.contains("2037-05000-comments"), said);
    stack.transcript.say(log);
  }

  @Override
  public void close() {
    register.close();
  }
}
