package io.deadlinewatch.briefing.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.post.PostParts;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of a message, within the limits that Slack documents under {@code
 * docs.slack.dev/reference/block-kit/blocks}. What Slack does not document: it refuses messages of
 * more than some 10,000 characters in all ({@code msg_blocks_too_long}, {@code slackapi/bolt-js}
 * issues 2509 and 2867), so the sections' rooms add up to less.
 */
final class SlackBlocks implements PostParts {
  /** Characters of a header. */
  static final int HEADER = 150;

  /** Characters of a section. */
  static final int SECTION = 3_000;

  /** Characters of one field of a section. */
  static final int FIELD = 2_000;

  /** Fields of a section. */
  static final int FIELDS = 10;

  private final List<Json.Writing> blocks = new ArrayList<>();

  /** Adds a header; tells whether all of the words have room in it. */
  boolean header(String words) {
    var text = SlackText.plain(words, HEADER);
    add(
        "header",
        json -> {
          json.writeObjectFieldStart("text");
          json.writeStringField("type", "plain_text");
          json.writeStringField("text", text);
          json.writeBooleanField("emoji", false);
          json.writeEndObject();
        });
    return text.equals(SlackText.plain(words, Integer.MAX_VALUE));
  }

  @Override
  public void section(String markup) {
    add(
        "section",
        json -> {
          json.writeFieldName("text");
          text(json, markup);
        });
  }

  /** In two columns. */
  @Override
  public void fields(List<Field> fields) {
    if (!fields.isEmpty()) {
      add(
          "section",
          json ->
              texts(
                  json, "fields", fields.stream().limit(FIELDS).map(SlackBlocks::field).toList()));
    }
  }

  @Override
  public void divider() {
    add("divider", _ -> {});
  }

  @Override
  public void context(String markup) {
    add("context", json -> texts(json, "elements", List.of(markup)));
  }

  private static String field(Field field) {
    return "*" + field.label() + "*\n" + field.words();
  }

  int count() {
    return blocks.size();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (var block : blocks) {
      block.to(json);
    }
    json.writeEndArray();
  }

  private void add(String type, Json.Writing content) {
    blocks.add(json -> {
      json.writeStartObject();
      json.writeStringField("type", type);
      content.to(json);
      json.writeEndObject();
    });
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var each : texts) {
      text(json, each);
    }
    json.writeEndArray();
  }

  /** Verbatim: Slack links no address and no name that stands in the text. */
  private static void text(JsonGenerator json, String markup) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "mrkdwn");
    json.writeStringField("text", markup);
    json.writeBooleanField("verbatim", true);
    json.writeEndObject();
  }
}
