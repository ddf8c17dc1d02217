package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

/**
 * A message in the form that SNS takes, made once: it is checked, fills a batch by its size, and is
 * sent.
 *
 * @param attributes as SNS takes them
 * @param bytes as SNS counts them: body, subject, and the names, types and values of the attributes
 */
record SnsEntry(Message message, Map<String, MessageAttributeValue> attributes, int bytes) {
  static SnsEntry of(Message message) {
    Map<String, MessageAttributeValue> attributes = new LinkedHashMap<>();
    message.attributes().forEach((name, values) -> attributes.put(name, attribute(values)));
    return new SnsEntry(message, attributes, bytes(message, attributes));
  }

  /**
   * The entry of a batch.
   *
   * @param id unique within the batch
   */
  PublishBatchRequestEntry request(String id) {
    return PublishBatchRequestEntry.builder()
        .id(id)
        .subject(message.subject().orElse(null))
        .message(message.body())
        .messageAttributes(attributes)
        .build();
  }

  private static int bytes(Message message, Map<String, MessageAttributeValue> attributes) {
    int bytes = utf8(message.body()) + message.subject().map(SnsEntry::utf8).orElse(0);
    for (var attribute : attributes.entrySet()) {
      var value = attribute.getValue();
      bytes += utf8(attribute.getKey()) + utf8(value.dataType()) + utf8(value.stringValue());
    }
    return bytes;
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Filter policies match a String, or any one element of a String.Array. */
  private static MessageAttributeValue attribute(List<String> values) {
    var type = values.size() == 1 ? "String" : "String.Array";
    var value = values.size() == 1 ? values.getFirst() : array(values);
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }

  private static String array(List<String> values) {
    return Json.text(json -> {
      json.writeStartArray();
      for (var value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    });
  }
}
