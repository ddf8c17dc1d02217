package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.DraftSamples;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every list is there for programs and for spreadsheets, and both have the same. */
class ListsAsTablesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CommandBench commandBench = new CommandBench();

  static List<String> lists() {
    return List.of(
        "list --all",
        "alerts --days 30",
        "fact list --all",
        "log",
        "subscribers",
        "drafts",
        "routes list",
        "dead-letters list");
  }

  @BeforeEach
  void know() {
    commandBench.environment.putAll(
        Map.of(
            "FEED_TOPIC_ARN",
            "arn:aws:sns:us-east-1:1:feed",
            "EMAIL_TOPIC_ARN",
            "arn:aws:sns:us-east-1:1:email",
            "SMS_TOPIC_ARN",
            "arn:aws:sns:us-east-1:1:sms",
            "ROUTES_SECRET",
            "routes",
            "DEAD_LETTER_QUEUE_URL",
            "dead",
            "FEED_QUEUE_URL",
            "feed"));
    commandBench.relay.routes =
        "[{\"name\": \"desk\", \"url\": \"https://hooks.slack.com/services/T0/B0/D\"}]";
    commandBench.relay.box.letters.add(FakeRelay.letter("a1", "desk", Optional.empty()));
    assertTrue(commandBench.store.drafts().keep(DraftSamples.open("d", "Due June 9, 2025.")));
    var through = DraftSamples.open("e", "The exclusion is extended through August 31, 2025.");
    assertTrue(commandBench.store.drafts().keep(through));
    commandBench.prompt = _ -> Optional.of("yes");
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.store.save(ItemSamples.fact("old", LocalDate.parse("2025-09-01")));
    commandBench.edit("settle", "a", "Extended.");
    commandBench.now = commandBench.now.plusSeconds(60);
    commandBench.sweep();
    assertEquals(0, commandBench.run("subscribe", "email", "ann@example.org").code());
  }

  private String out(String command, String format) {
    var run = commandBench.run((command + " --format " + format).split(" ", -1));
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  /** Arrays are one cell, objects are a column for each of their fields. */
  private static List<String> names(JsonNode object, String before) {
    List<String> names = new ArrayList<>();
    for (var field : object.properties()) {
      if (field.getValue().isObject()) {
        names.addAll(names(field.getValue(), before + field.getKey() + "."));
      } else {
        names.add(before + field.getKey());
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theTableHasAColumnForEveryFieldAndALineForEveryThing(String command) throws IOException {
    var objects = out(command, "json").lines().toList();
    var lines = out(command, "csv").split("\r\n", -1);
    assertTrue(!objects.isEmpty(), command);
    assertEquals(objects.size() + 2, lines.length, command);
    var columns = List.of(lines[0].split(",", -1));
    Set<String> names = new TreeSet<>();
    for (var object : objects) {
      names.addAll(names(JSON.readTree(object), ""));
    }
    assertEquals(List.copyOf(names), columns.stream().sorted().toList());
  }

  /** What lists things of one kind offers both; the other commands say text or JSON. */
  @Test
  void theseAreTheLists() {
    assertEquals(
        lists().stream().map(list -> list.replaceFirst(" --.*", "")).sorted().toList(),
        paths(commandBench.commands())
            .filter(command ->
                Optional.ofNullable(command.getCommandSpec().findOption("--format"))
                    .filter(format -> format.paramLabel().contains("csv"))
                    .isPresent())
            .map(command ->
                command.getCommandSpec().qualifiedName().replaceFirst("^deadline-watch ", ""))
            .sorted()
            .toList());
  }

  @Test
  void eachCanBeCutAndEachThatGoesByTimeAsksFromWhenToWhen() {
    for (var list : lists()) {
      var words = list.replaceFirst(" --.*", "").split(" ", -1);
      var command = commandBench.commands();
      for (var word : words) {
        command = command.getSubcommands().get(word);
      }
      var options = command.getCommandSpec().optionsMap();
      assertEquals(!list.equals("routes list"), options.containsKey("--limit"), list);
      boolean isByTime = !List.of("routes list", "dead-letters list", "subscribers").contains(list);
      assertEquals(isByTime, options.containsKey("--since"), list);
      assertEquals(isByTime, options.containsKey("--until"), list);
    }
  }

  private static Stream<CommandLine> paths(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(ListsAsTablesTest::paths));
  }
}
