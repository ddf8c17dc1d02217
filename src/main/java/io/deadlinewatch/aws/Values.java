package io.deadlinewatch.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values as this table writes them. */
public final class Values {
  private Values() {}

  public static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  public static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  public static AttributeValue time(Instant moment) {
    return text(UtcText.text(moment));
  }

  /** A moment as {@link #time} writes it; throws where it is none. */
  public static Instant instant(AttributeValue moment) {
    return Instant.parse(moment.s());
  }

  public static AttributeValue texts(List<String> texts) {
    return AttributeValue.fromL(texts.stream().map(Values::text).toList());
  }

  public static AttributeValue map(Map<String, AttributeValue> attributes) {
    return AttributeValue.fromM(attributes);
  }

  public static AttributeValue flag(boolean flag) {
    return AttributeValue.fromBool(flag);
  }

  /** Puts a text where there is one. */
  public static void put(
      Map<String, AttributeValue> item, String attribute, Optional<String> text) {
    text.ifPresent(words -> item.put(attribute, text(words)));
  }
}
