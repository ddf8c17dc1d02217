package io.deadlinewatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/**
 * JSON by Jackson's streaming core alone: its data binding would cost every cold start a tenth of a
 * second.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes to memory, where no I/O can fail. */
  public interface Writing {
    /** Writes one value. */
    void to(JsonGenerator json) throws IOException;
  }

  /** One JSON value as text, on one line. */
  public static String text(Writing writing) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(text)) {
      writing.to(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A field that is null where there is no value. */
  public static void field(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  /** An array of strings. */
  public static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
