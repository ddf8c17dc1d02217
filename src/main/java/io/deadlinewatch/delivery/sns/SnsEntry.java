package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

/** Messages in the form that SNS takes, and their size as SNS counts it. */
final class SnsEntry {
  private SnsEntry() {}

  /**
   * One entry of a batch.
   *
   * @param id unique within the batch
   */
  static PublishBatchRequestEntry of(String id, Message message) {
    return PublishBatchRequestEntry.builder()
        .id(id)
        .subject(message.subject().orElse(null))
        .message(message.body())
        .messageAttributes(attributes(message))
        .build();
  }

  /** Body, subject, and the names, types and values of the attributes. */
  static int bytes(Message message) {
    int bytes =
        MessageCheck.utf8(message.body()) + message.subject().map(MessageCheck::utf8).orElse(0);
    for (var attribute : attributes(message).entrySet()) {
      var value = attribute.getValue();
      bytes += MessageCheck.utf8(attribute.getKey());
      bytes += MessageCheck.utf8(value.dataType()) + MessageCheck.utf8(value.stringValue());
    }
    return bytes;
  }

  private static Map<String, MessageAttributeValue> attributes(Message message) {
    Map<String, MessageAttributeValue> attributes = new LinkedHashMap<>();
    message.attributes().forEach((name, values) -> attributes.put(name, attribute(values)));
    return attributes;
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
