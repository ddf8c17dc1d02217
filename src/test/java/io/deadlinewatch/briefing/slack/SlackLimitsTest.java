package io.deadlinewatch.briefing.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.words.Prose;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.MarkupSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Slack's limits hold, and its mark-up stays ours, for any text that people write. */
class SlackLimitsTest {
  private static final int RUNS = 200;
  private static final Set<String> KEPT = Set.of("schema", "kind", "at", "url", "id");
  private static final int IN_ALL = 9_500;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Our own links; what is left may hold no angle bracket. */
  private static final Pattern LINK = Pattern.compile("<https?://[^<>|\\s]+\\|[^<>|]+>");

  /** An address with what Slack would read as markup, between backticks. */
  private static final Pattern VERBATIM = Pattern.compile("(?i)`https?://[^`\\s]+`");

  /** Any other address: nothing in it is markup, a colon only where a word joiner guards it. */
  private static final Pattern PLAIN_ADDRESS =
      Pattern.compile("(?i)https?://(?:[^*_~:@\\s]|:\\u2060)+");

  private static final Pattern PING = Pattern.compile("@[A-Za-z]");

  /** What readers copy is left as it is, where it calls nobody. */
  private static final Pattern MAILBOX =
      Pattern.compile("(?i)[a-z0-9][\\w.+-]*@(?!everyone|here|channel)[a-z0-9-]+\\.[a-z0-9-]+");

  private static final Pattern EMOJI = Pattern.compile(":[^\\s:\u2060…]+:");

  @Test
  void anyTextKeepsTheLimits() {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var deadline = MarkupSamples.deadline(random, random.nextBoolean() ? 200 : 3_000);
      var context = MarkupSamples.context(random, random.nextInt(8), random.nextInt(12), 300);
      requireLimits(payload(MarkupSamples.alert(random, deadline), context), "seed " + seed);
      requireLimits(
          payload(MarkupSamples.digest(random, random.nextInt(6), 300), context), "digest " + seed);
    }
  }

  /** Texts of 5,000 characters wherever the document has one, and 300 facts, 40 sources. */
  @Test
  void theLongestDocumentFitsAndSaysWhatWasLeftOut() throws JsonProcessingException {
    var random = new Random(7);
    var context = MarkupSamples.context(random, 300, 60, 300);
    for (int kind = 0; kind < 12; kind++) {
      var alert =
          kind % 3 == 0
              ? MarkupSamples.digest(random, 100, 300)
              : MarkupSamples.alert(random, MarkupSamples.deadline(random, 300));
      var document = JSON.readTree(AlertDocument.of(alert, context));
      var sources = (ArrayNode) document.get("sources");
      for (int i = 0; kind % 3 != 0 && i < 20; i++) {
        sources.add(sources.get(i).deepCopy());
      }
      lengthen(document, random);
      var payload = SlackMessage.of(document.toString()).payload();
      requireLimits(payload, "worst case");
      assertTrue(payload.contains("left out for length"), payload);
    }
  }

  private static void lengthen(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(field -> {
            if (field.getValue().isTextual() && !KEPT.contains(field.getKey())) {
              field.setValue(object.textNode(MarkupSamples.text(random, 5_000)));
            }
          });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isTextual()) {
          array.set(i, array.textNode(MarkupSamples.text(random, 5_000)));
        }
      }
    }
    node.forEach(child -> lengthen(child, random));
  }

  @Test
  void nothingThatPeopleWritePingsLinksOrMarks() throws JsonProcessingException {
    var title = String.join(" ", MarkupSamples.MARKUP).replace("\n", " ");
    var deadline =
        new Deadline(
            "a",
            "truce",
            MarkupSamples.wording(title),
            BriefingSamples.truce().timing(),
            BriefingSamples.truce().status());
    var payload =
        payload(
            BriefingSamples.reminder(deadline, "2025-11-09T14:00:00Z"),
            MarkupSamples.emptyContext());
    requireLimits(payload, "markup");
    for (var text : texts(JSON.readTree(payload))) {
      assertFalse(text.contains("@here") || text.contains("@channel"), text);
    }
  }

  @Test
  void anAddressCannotEndItsLink() {
    assertEquals(
        Optional.of("<https://example.org/ab?c&amp;d|A ∣ &lt;b&gt;> (example.org)"),
        SlackText.link("https://example.org/ab?c&d", "A | <b>", 100));
    for (var character : List.of("|", "<", ">", "\"", "`", "\\", "^", "{", "}", " ")) {
      assertEquals(
          Optional.empty(), SlackText.link("https://example.org/a" + character + "b", "A", 100));
    }
    assertEquals(Optional.empty(), SlackText.link("javascript:alert(1)", "A", 100));
    assertEquals(
        Optional.empty(), SlackText.link("https://example.org/" + "&".repeat(1_900), "A", 100));
  }

  @Test
  void aCutNeverLeavesHalfAnEscape() {
    for (int room = 1; room < 40; room++) {
      var cut = SlackText.mrkdwn("&<>\uD83D\uDEA2".repeat(20), room);
      assertTrue(cut.length() <= room, cut);
      assertTrue(cut.replaceAll("&(amp|lt|gt);", "").matches("[\uD83D\uDEA2\u2060]*…"), cut);
    }
    assertEquals("HTS_9903 ˍxˍ", SlackText.mrkdwn("HTS_9903 _x_", 100));
    assertEquals("12:01 :\u2060tada:", SlackText.mrkdwn("12:01 :tada:", 100));
  }

  /** Every limit that Slack documents, and what it does not: some 10,000 characters in all. */
  static void requireLimits(String payload, String label) {
    JsonNode root;
    try {
      root = JSON.readTree(payload);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(label, broken);
    }
    requireLength(root.get("text").asText(), 1_000, label);
    assertFalse(root.get("link_names").asBoolean() || root.get("unfurl_links").asBoolean(), label);
    assertEquals("none", root.get("parse").asText());
    var blocks = root.get("blocks");
    assertTrue(blocks.size() <= 50, () -> label + ": " + blocks.size() + " blocks");
    int inAll = 0;
    for (var block : blocks) {
      switch (block.get("type").asText()) {
        case "header" -> {
          requireLength(block.at("/text/text").asText(), 150, label);
          assertEquals("plain_text", block.at("/text/type").asText());
        }
        case "section" -> {
          assertTrue(block.has("text") || block.has("fields"), label);
          requireLength(block.at("/text/text").asText("-"), 3_000, label);
          requireAll(block.path("fields"), 2_000, label);
        }
        case "context" -> requireAll(block.get("elements"), 3_000, label);
        case "divider" -> assertEquals(1, block.size(), label);
        default -> throw new AssertionError(label + ": " + block);
      }
    }
    var texts = texts(root);
    for (var text : texts) {
      inAll += text.length();
      requireNoPing(text, label);
    }
    texts.stream().skip(1).forEach(text -> requireOurMarkupOnly(text, label));
    int characters = inAll;
    assertTrue(inAll <= IN_ALL, () -> label + ": " + characters + " characters in all");
  }

  private static void requireAll(JsonNode texts, int longest, String label) {
    assertTrue(texts.size() <= 10, label);
    for (var text : texts) {
      requireLength(text.get("text").asText(), longest, label);
      assertTrue(text.get("verbatim").asBoolean(), label);
    }
  }

  private static void requireLength(String text, int longest, String label) {
    assertFalse(text.isEmpty(), label);
    assertTrue(text.length() <= longest, () -> label + ": " + text.length() + ": " + text);
  }

  private static void requireNoPing(String text, String label) {
    var rest = withoutAddresses(LINK.matcher(text).replaceAll(""));
    assertFalse(rest.contains("<") || rest.contains(">"), () -> label + ": " + text);
    assertFalse(rest.replaceAll("&(amp|lt|gt);", "").contains("&"), () -> label + ": " + text);
    assertFalse(
        PING.matcher(MAILBOX.matcher(rest).replaceAll("")).find(), () -> label + ": " + text);
    assertFalse(EMOJI.matcher(rest).find(), () -> label + ": " + text);
  }

  /** Addresses stay what they are; nothing in the header and the notification is markup. */
  private static String withoutAddresses(String text) {
    return Prose.of(text).stream()
        .filter(Prose.Words.class::isInstance)
        .map(Prose.Piece::text)
        .collect(Collectors.joining(" "));
  }

  /** The header, which is plain text, reads no mark-up. */
  private static void requireOurMarkupOnly(String text, String label) {
    var linked = LINK.matcher(text).replaceAll("");
    for (var line : VERBATIM.matcher(linked).replaceAll("").lines().toList()) {
      assertFalse(line.startsWith("&gt;"), () -> label + ": " + text);
      var words = line.replaceAll("^\\*[^*]+\\*$|^_[a-z0-9-]+_$", "");
      assertFalse(words.matches(".*[*~`].*"), () -> label + ": " + text);
      for (var piece : Prose.of(words.replaceAll("&[lg]t;|[ˋˍ∗∼]", " "))) {
        boolean plain =
            !(piece instanceof Prose.Address) || PLAIN_ADDRESS.matcher(piece.text()).matches();
        assertTrue(plain, () -> label + ": " + text);
      }
    }
  }

  private static List<String> texts(JsonNode payload) {
    List<String> texts = new ArrayList<>();
    for (var block : payload.get("blocks")) {
      for (var at : List.of("/text", "/fields", "/elements")) {
        block.at(at).findValuesAsText("text").forEach(texts::add);
      }
    }
    return texts;
  }

  private static String payload(Alert alert, Context context) {
    return SlackMessage.of(AlertDocument.of(alert, context)).payload();
  }
}
