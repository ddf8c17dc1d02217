package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The partition keys that a sweep reads and writes are those that its role allows, neither more nor
 * fewer. No emulator looks at a policy's leading keys, so that a wrong one would first be noticed
 * by AWS.
 */
class SweepKeysTest {
  private final Template role = Template.read().get("Resources", "SweepRole", "Properties");

  /** Each request as its action and the leading key, such as {@code GetItem AUDIENCE}. */
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  @BeforeEach
  void sweep() throws IOException {
    var aws = new CannedAws();
    var dynamo = aws.behind(SweepWiring.dynamoBuilder());
    dynamo.overrideConfiguration(
        dynamo
            .overrideConfiguration()
            .copy(override -> override.addExecutionInterceptor(new Listening())));
    try (var listened = dynamo.build();
        var sns = aws.behind(SnsClients.publishingBuilder()).build()) {
      var log =
          new SweepJsonLog(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              () -> CannedAws.NOW);
      var topics = new Topics(topic("feed"), topic("email"), topic("sms"));
      var sweep =
          SweepWiring.sweep(
              new SweepSettings(CannedAws.NAME, topics),
              new SweepWiring.Clients(listened, sns),
              () -> CannedAws.NOW,
              log);
      RequestStreamHandler function = new SweepFunction(sweep, () -> CannedAws.NOW, log);
      function.handleRequest(
          CannedEvent.schedule(), OutputStream.nullOutputStream(), new RehearsalContext());
    }
  }

  @Test
  void aSweepAsksForNothingThatItsRoleDoesNotAllow() {
    assertTrue(asked.size() > 5, asked::toString);
    for (String request : asked) {
      assertTrue(allowed().stream().anyMatch(rule -> isOf(rule, request)), request);
    }
  }

  @Test
  void itsRoleAllowsNoKeyThatASweepDoesNotAskFor() {
    for (String rule : allowed()) {
      var key = rule.substring(rule.indexOf(' '));
      assertTrue(
          asked.stream().anyMatch(request -> isOf("\\w+" + key, request)), rule + " of " + asked);
    }
  }

  @Test
  void peoplesItemsAreNotItsToWrite() {
    for (String request :
        List.of(
            "UpdateItem AUDIENCE",
            "UpdateItem SITUATION",
            "PutItem DEADLINE#x",
            "PartiQLUpdate AUDIENCE",
            "PartiQLInsert SITUATION",
            "PartiQLDelete DEADLINE#x",
            "UpdateItem DELIVERY#x",
            "PutItem SITUATION")) {
      assertEquals(
          List.of(), allowed().stream().filter(rule -> isOf(rule, request)).toList(), request);
    }
  }

  /** Each action with each pattern of a key. */
  private Set<String> allowed() {
    Set<String> rules = new TreeSet<>();
    for (Template part : role.all()) {
      if (part.isMap()
          && part.has("Condition")
          && part.has("Sid")
          && part.get("Sid").text().matches("(Read|Write).*")) {
        var condition = part.get("Condition");
        var keys =
            condition.get(condition.keys().iterator().next(), "dynamodb:LeadingKeys").texts();
        for (String action : part.get("Action").texts()) {
          keys.forEach(
              key -> rules.add(action.replace("dynamodb:", "") + " " + key.replace("*", ".*")));
        }
      }
    }
    return rules;
  }

  private static boolean isOf(String rule, String request) {
    return request.matches(rule);
  }

  private static String topic(String medium) {
    return CannedAws.arn("sns", medium);
  }

  /** An index has a leading key of its own, and its queries a statement of their own. */
  private final class Listening implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      SdkRequest request = context.request();
      switch (request) {
        case GetItemRequest get -> asked.add("GetItem " + get.key().get("pk").s());
        case UpdateItemRequest update -> asked.add("UpdateItem " + update.key().get("pk").s());
        case PutItemRequest put -> asked.add("PutItem " + put.item().get("pk").s());
        case BatchExecuteStatementRequest batch -> batch.statements().forEach(this::statement);
        case QueryRequest query when query.indexName() == null ->
            asked.add("Query " + query.expressionAttributeValues().get(":pk").s());
        case QueryRequest _ -> {}
        default -> asked.add(request.getClass().getSimpleName() + " ?");
      }
    }

    /** Its key is the first of a new item's values, and in a condition the last but two. */
    private void statement(BatchStatementRequest statement) {
      var values = statement.parameters();
      asked.add(
          statement.statement().startsWith("INSERT")
              ? "PartiQLInsert " + values.getFirst().s()
              : "PartiQLUpdate " + values.get(values.size() - 3).s());
    }
  }
}
