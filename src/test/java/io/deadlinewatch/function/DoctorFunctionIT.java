package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The doctor as Lambda makes him, with all that he takes from the environment. */
class DoctorFunctionIT {
  private static final Path EVENT =
      Path.of(System.getProperty("basedir", "."), "events", "schedule.json");

  private final LocalAws aws = LocalAws.get();

  @Test
  void looksAtTableTopicsAndQueue() throws IOException, InterruptedException {
    try (var table = TemplateTable.create(aws);
        var topics = TestTopics.create(aws)) {
      topics.queue(topics.feedArn());
      var dead = aws.sqs().createQueue(create -> create.queueName("dead-" + table.name()));
      aws.sqs().sendMessage(send -> send.queueUrl(dead.queueUrl()).messageBody("given up"));
      Map<String, String> environment = new HashMap<>(aws.env());
      environment.put("DEADLINES_TABLE", table.name());
      environment.put("FEED_TOPIC_ARN", topics.feedArn());
      environment.put("EMAIL_TOPIC_ARN", topics.emailArn());
      environment.put("SMS_TOPIC_ARN", topics.smsArn());
      environment.put("DEAD_LETTER_QUEUE_URL", dead.queueUrl());
      environment.put("STACK_NAME", "watch");

      var said = ownProcess(environment).lines().toList();

      assertEquals("{\"ok\":14,\"attention\":2,\"notLooked\":0}", said.getLast(), said::toString);
      var metrics = new ObjectMapper().readTree(said.get(said.size() - 2));
      assertEquals(1, metrics.get("DeadLetters").asInt());
      assertEquals(2, metrics.get("NeedsAHand").asInt());
      assertTrue(said.toString().contains("no sweep has ever run here"), said::toString);
      aws.sqs().deleteQueue(delete -> delete.queueUrl(dead.queueUrl()));
    }
  }

  private static String ownProcess(Map<String, String> environment)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DoctorInvocation.class.getName())
            .redirectInput(EVENT.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(environment);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running");
    return said;
  }
}
