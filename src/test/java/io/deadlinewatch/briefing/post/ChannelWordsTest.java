package io.deadlinewatch.briefing.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.discord.DiscordMessage;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.ntfy.NtfyMessage;
import io.deadlinewatch.briefing.teams.TeamsMessage;
import io.deadlinewatch.support.MarkupSamples;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the channels of Discord, Teams, ntfy and a program see, {@code golden/discord-*.json} and so
 * on, which are written anew as those of Slack are; and that any text keeps their limits.
 */
class ChannelWordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int RUNS = 100;
  private static final Set<String> SHOWN =
      Set.of(
          "reminder-scheduled",
          "reminder-with-a-board",
          "changed-later",
          "title-hostile",
          "digest");

  static Stream<Scenario> shown() {
    return Scenarios.all().stream().filter(scenario -> SHOWN.contains(scenario.name()));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void readAsTheyDid(Scenario scenario) throws IOException {
    var document = AlertDocument.of(scenario.alerts().getFirst(), scenario.context());
    var alert = PostedAlert.read(document);
    golden("webhook-" + scenario.name(), document);
    golden("discord-" + scenario.name(), DiscordMessage.payload(alert, false));
    golden("teams-" + scenario.name(), TeamsMessage.payload(alert, false));
    golden("ntfy-" + scenario.name(), NtfyMessage.payload("deadlines", alert, false));
  }

  /** A card's heading is read as Markdown, and so is the title of an embed. */
  @Test
  void aTitleMakesNoLinkAndNoMarkup() throws IOException {
    var title = "[US order](https://evil.example) *now* _or_ ~never~ `x` \\";
    for (var scenario : List.of("reminder-scheduled", "changed-later")) {
      var alert = Scenarios.all().stream().filter(each -> each.name().equals(scenario)).findFirst();
      var document =
          AlertDocument.of(alert.orElseThrow().alerts().getFirst(), alert.get().context());
      var posted =
          PostedAlert.read(
              document.replace("US-China tariff truce runs out", title.replace("\\", "\\\\")));
      var body =
          JSON.readTree(TeamsMessage.payload(posted, false)).at("/attachments/0/content/body");
      for (var text : body.findValuesAsText("text")) {
        assertFalse(text.contains("](https://evil"), text);
        assertFalse(text.contains("_or_") || text.contains("*now*") || text.contains("`"), text);
      }
      var head =
          JSON.readTree(DiscordMessage.payload(posted, false)).at("/embeds/0/title").asText();
      assertFalse(head.matches(".*(?<!\\\\)[\\[\\]*_`].*"), head);
    }
  }

  private static void golden(String name, String payload) throws IOException {
    var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(payload));
    var file = FOLDER.resolve(name + ".json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text + "\n");
    }
    assertEquals(Files.readString(file), text + "\n");
  }

  @Test
  void anyTextKeepsTheLimits() throws IOException {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var context =
          MarkupSamples.context(random, random.nextInt(40), random.nextInt(12), 300)
              .on(Scenarios.BOARD);
      var deadline = MarkupSamples.deadline(random, random.nextBoolean() ? 200 : 3_000);
      var alert =
          seed % 3 == 0
              ? MarkupSamples.digest(random, random.nextInt(30), 300)
              : MarkupSamples.alert(random, deadline);
      var posted = PostedAlert.read(AlertDocument.of(alert, context));
      boolean late = random.nextBoolean();
      requireDiscord(JSON.readTree(DiscordMessage.payload(posted, late)), "seed " + seed);
      requireTeams(TeamsMessage.payload(posted, late), "seed " + seed);
      requireNtfy(JSON.readTree(NtfyMessage.payload("deadlines", posted, late)), "seed " + seed);
    }
  }

  private static void requireDiscord(JsonNode message, String label) {
    var embed = message.at("/embeds/0");
    requireLength(message.get("content"), 2_000, label);
    requireLength(embed.get("title"), 256, label);
    requireLength(embed.get("description"), 4_096, label);
    requireLength(embed.at("/footer/text"), 2_048, label);
    int inAll = 0;
    for (var part : new String[] {"/title", "/description", "/footer/text"}) {
      inAll += embed.at(part).asText().length();
    }
    assertTrue(inAll <= 6_000, label);
    assertTrue(message.at("/allowed_mentions/parse").isEmpty(), label);
    for (var text : message.findValuesAsText("description")) {
      var words = text.replaceAll("(?i)<https?://[^>]*>", "");
      assertFalse(words.matches("(?s).*(@everyone|@here|<[@#:!t][^\u2060]).*"), label + text);
    }
  }

  private static void requireTeams(String payload, String label) throws IOException {
    assertTrue(payload.getBytes(StandardCharsets.UTF_8).length <= 27_000, label);
    for (var text : JSON.readTree(payload).findValuesAsText("text")) {
      assertFalse(text.contains("{{") || text.contains("<at>"), label + text);
      assertFalse(text.isEmpty(), label);
    }
  }

  private static void requireNtfy(JsonNode message, String label) {
    var text = message.get("message").asText();
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 4_096, label);
    requireLength(message.get("title"), 250, label);
    int priority = message.get("priority").asInt();
    assertTrue(priority >= 2 && priority <= 5, label);
  }

  private static void requireLength(JsonNode text, int longest, String label) {
    assertFalse(text.asText().isEmpty(), label);
    assertTrue(text.asText().length() <= longest, () -> label + ": " + text.asText().length());
  }
}
