package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.FeedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SQS messages in the form in which Lambda hands them over, and the answer that it wants. */
final class RelayBatch {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RelayBatch() {}

  /**
   * Reads the event.
   *
   * @throws IOException where it is none of SQS; Lambda then gives all of it again
   */
  static List<FeedMessage> read(InputStream event) throws IOException {
    List<FeedMessage> messages = new ArrayList<>();
    try (var json = FACTORY.createParser(event)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("the event is not a JSON object");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        boolean records = json.currentName().equals("Records");
        if (json.nextToken() == JsonToken.START_ARRAY && records) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            messages.add(message(texts(json)));
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return messages;
  }

  /**
   * How long the oldest of the messages that come back has waited; zero where none does. SQS cannot
   * say it: its age of the oldest message leaves out what was received three times.
   */
  static Duration longestWait(List<FeedMessage> batch, Set<String> back, Instant now) {
    return batch.stream()
        .filter(message -> back.contains(message.id()))
        .map(message -> Duration.between(message.sentAt(), now))
        .filter(Duration::isPositive)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** Which messages come back; SQS forgets the others. */
  static String answer(Collection<String> failed) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("batchItemFailures");
      for (var id : failed) {
        json.writeStartObject();
        json.writeStringField("itemIdentifier", id);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  /** The texts of a record, and those of its {@code attributes} by their own names. */
  private static Map<String, String> texts(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("a record is not a JSON object");
    }
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      var value = json.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        texts.put(name, json.getText());
      } else if (value == JsonToken.START_OBJECT && name.equals("attributes")) {
        texts.putAll(texts(json));
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }

  private static FeedMessage message(Map<String, String> texts) throws IOException {
    try {
      return new FeedMessage(
          required(texts, "messageId"),
          required(texts, "receiptHandle"),
          required(texts, "body"),
          Integer.parseInt(required(texts, "ApproximateReceiveCount")),
          Instant.ofEpochMilli(Long.parseLong(required(texts, "SentTimestamp"))));
    } catch (NumberFormatException notANumber) {
      throw new IOException("a record's attributes are not those of SQS", notANumber);
    }
  }

  private static String required(Map<String, String> texts, String name) throws IOException {
    var text = texts.get(name);
    if (text == null) {
      throw new IOException("a record has no " + name);
    }
    return text;
  }
}
