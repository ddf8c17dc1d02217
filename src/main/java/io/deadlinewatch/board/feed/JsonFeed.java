package io.deadlinewatch.board.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A JSON Feed 1.1. */
final class JsonFeed {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeed() {}

  /**
   * The whole file, on one line.
   *
   * @param entries newest first
   */
  static String of(FeedHead head, List<FeedEntry> entries) {
    return Json.text(json -> write(json, head, entries)) + "\n";
  }

  private static void write(JsonGenerator json, FeedHead head, List<FeedEntry> entries)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("version", VERSION);
    json.writeStringField("title", head.title());
    link(json, "home_page_url", head.home());
    link(json, "feed_url", head.self());
    json.writeStringField("language", "en");
    json.writeArrayFieldStart("items");
    for (var entry : entries) {
      write(json, entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, String name, Optional<URI> to) throws IOException {
    if (to.isPresent()) {
      json.writeStringField(name, to.get().toString());
    }
  }

  private static void write(JsonGenerator json, FeedEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    link(json, "url", entry.place().page());
    json.writeStringField("title", entry.title());
    json.writeStringField("content_text", entry.content());
    json.writeStringField("date_published", entry.at().toString());
    Json.strings(json, "tags", List.of(entry.place().track()));
    json.writeEndObject();
  }
}
