package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question before an edit says how many confirmed readers of each medium will get it. */
class ReadersTest {
  private final CommandBench commandBench = new CommandBench();
  private final List<String> questions = new ArrayList<>();

  @BeforeEach
  void topics() {
    List.of("FEED", "EMAIL", "SMS")
        .forEach(medium ->
            commandBench.environment.put(
                medium + "_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:" + medium));
    commandBench.know(ItemSamples.deadline("us-cn-truce"));
    commandBench.prompt =
        question -> {
          questions.add(question);
          return Optional.of("n");
        };
  }

  private void subscribe(String address, String... wishes) {
    List<String> words = new ArrayList<>(List.of("subscribe", "email", address));
    words.addAll(List.of(wishes));
    var run = commandBench.run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    commandBench.subscriptions.confirm(address);
  }

  private String asked() {
    questions.clear();
    commandBench.edit("move", "us-cn-truce", "--due", "2026-11-11T00:00");
    return questions.getFirst().lines().findFirst().orElseThrow();
  }

  @Test
  void whoseFilterLeavesItOutIsNotCounted() {
    subscribe("a@example.org");
    subscribe("b@example.org", "--tracks", "truce");
    subscribe("c@example.org", "--tracks", "other", "--new-track");
    subscribe("d@example.org", "--least-urgency", "high");
    commandBench.run("subscribe", "email", "unconfirmed@example.org");
    commandBench.run("subscribe", "sqs", "arn:aws:sqs:us-east-1:123456789012:queue");

    assertEquals("Confirmed readers: email 3, sqs 1.", asked());
  }

  @Test
  void whereNobodyIsConfirmedThatIsSaid() {
    assertEquals("Confirmed readers: none.", asked());
  }

  @Test
  void ofManyTheFiltersAreNotAskedFor() {
    IntStream.rangeClosed(1, 13).forEach(each -> subscribe(each + "@example.org"));
    assertEquals("Confirmed readers: at most email 13.", asked());
  }

  @Test
  void aFilterOfAnotherFormCountsAsOneThatMayLetItThrough() {
    subscribe("a@example.org");
    var arn = commandBench.subscriptions.entries().getFirst().arn();
    commandBench.subscriptions.set(arn, "FilterPolicy", "{\"kind\":[\"reached\"]}");
    assertEquals("Confirmed readers: at most email 1.", asked());
  }

  @Test
  void whereNoTopicIsKnownNothingIsSaidOfThem() {
    commandBench.environment.remove("SMS_TOPIC_ARN");
    assertTrue(asked().startsWith("Write revision 2 of us-cn-truce"), asked());
  }
}
