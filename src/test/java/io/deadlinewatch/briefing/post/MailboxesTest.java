package io.deadlinewatch.briefing.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.discord.DiscordMessage;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.ntfy.NtfyMessage;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.briefing.teams.TeamsMessage;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A mailbox in a text can be copied out of every channel; a name that calls everybody calls nobody.
 */
class MailboxesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HERE = "The suspended 24-point reciprocal layer returns.";
  private static final String MAILBOX = "port_fees_now.a-b+c@comments.agency.gov";

  @Test
  void everyChannelShowsItAsItIs() throws Exception {
    var alert = saying("Write to " + MAILBOX + ", not to @everyone.");
    for (var payload : payloads(alert)) {
      assertTrue(shown(payload).contains("Write to " + MAILBOX + ", not to @"), payload);
    }
  }

  @Test
  void whatCallsEverybodyIsBrokenInsideOfOneToo() throws Exception {
    var alert = saying("Write to a@everyone.example or (b@here), @channel, @everyone@here.");
    for (var payload : List.of(payloads(alert).get(0), payloads(alert).get(1))) {
      assertFalse(payload.matches("(?s).*@(everyone|here|channel).*"), payload);
    }
  }

  @Test
  void aFooterThatReadsNoMarkupHasNoEscapes() throws Exception {
    var payload = DiscordMessage.payload(written("contact", "Write to " + MAILBOX + "."), false);
    var footer = JSON.readTree(payload).at("/embeds/0/footer/text").asText();
    assertTrue(footer.endsWith("Write to " + MAILBOX + "."), footer);
  }

  private static List<String> payloads(String document) {
    var alert = PostedAlert.read(document);
    return List.of(
        SlackMessage.of(document).payload(),
        DiscordMessage.payload(alert, false),
        TeamsMessage.payload(alert, false),
        NtfyMessage.payload("topic", alert, false));
  }

  /** All texts, as a reader sees them. */
  private static String shown(String payload) throws Exception {
    var text = new StringBuilder();
    collect(JSON.readTree(payload), text);
    return text.toString().replace("\\", "");
  }

  private static void collect(JsonNode node, StringBuilder text) {
    if (node.isTextual()) {
      text.append(node.asText()).append('\n');
    }
    node.forEach(each -> collect(each, text));
  }

  private static String saying(String consequence) {
    var document = document();
    assertTrue(document.contains(HERE), document);
    return document.replace(HERE, consequence);
  }

  private static PostedAlert written(String word, String text) {
    var document = document();
    var absent = "\"" + word + "\":null";
    assertEquals(2, document.split(absent, -1).length, document);
    return PostedAlert.read(document.replace(absent, "\"" + word + "\":\"" + text + "\""));
  }

  private static String document() {
    return Scenarios.all().stream()
        .filter(scenario -> scenario.name().equals("reminder-scheduled"))
        .findFirst()
        .map(MailboxesTest::document)
        .orElseThrow();
  }

  private static String document(Scenario scenario) {
    return AlertDocument.of(scenario.alerts().getFirst(), scenario.context());
  }
}
