package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question before an edit says how many confirmed readers of each medium will get it. */
class ReadersTest {
  private static final String DATA =
      "deadlines:\n"
          + "  - {id: new-one, title: Talks, track: truce, due: 2030-01-01, certainty: scheduled,"
          + " sources: [{title: T, url: 'https://a.org'}]}\n";

  @TempDir private Path folder;
  private final CommandBench commandBench = new CommandBench();
  private final List<String> questions = new ArrayList<>();

  @BeforeEach
  void topics() {
    List.of("FEED", "EMAIL", "SMS")
        .forEach(medium ->
            commandBench.environment.put(
                medium + "_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:" + medium));
    commandBench.know(ItemSamples.deadline("us-cn-truce"));
    notAgreed();
  }

  private void notAgreed() {
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

  /** Of an edit of a track each reader counts once, whichever of its alerts they get. */
  @Test
  void everyPromptBeforeWhatReadersFeelSaysHowManyThereAre() throws IOException {
    subscribe("a@example.org");
    subscribe("b@example.org", "--tracks", "other", "--new-track");
    commandBench.know(ItemSamples.deadline("also"));
    assertAsked(
        "email 1",
        "settle us-cn-truce Prolonged. --why Met. --source-title T --source-url https://a.org");
    assertAsked(
        "email 1", "retract us-cn-truce --why Wrong. --source-title T --source-url https://a.org");
    assertAsked(
        "email 1", "cancel --track truce --why Met. --source-title T --source-url https://a.org");
    var fact = "--text So. --as-of 2025-10-01 --source-title T --source-url https://a.org";
    assertAsked("at most email 2", "fact add --track truce " + fact);
    assertAsked("at most email 2", "audience --zone Europe/Berlin");
    commandBench.prompt = _ -> Optional.of("y");
    commandBench.run(("fact add --id f --track truce " + fact).split(" ", -1));
    notAgreed();
    assertAsked("at most email 2", "fact supersede f " + fact);
    assertAsked("at most email 2", "fact correct f --text Thus.");
    assertAsked("at most email 2", "fact withdraw f");
    var file = Files.writeString(folder.resolve("d.yaml"), DATA).toString();
    assertAsked("at most email 2", "import " + file);
    assertTrue(
        questions.getFirst().contains("1 added, 0 changed (new-one), 0 facts?"),
        questions::toString);
    assertEquals(1, commandBench.run("import", file, "--known").code());
    assertTrue(questions.getLast().startsWith("Import " + file), questions::toString);
    assertTrue(questions.getLast().contains("told to nobody"), questions::toString);
  }

  private void assertAsked(String readers, String command) {
    questions.clear();
    var run = commandBench.run(command.split(" ", -1));
    assertEquals(1, run.code(), command + run.err());
    assertTrue(
        questions.getFirst().startsWith("Confirmed readers: " + readers + ".\n"),
        command + questions);
  }
}
