package io.deadlinewatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Lines of JSON in UTF-8, one after the other, written without a text in between: for output that
 * is long. Each is handed on whole.
 */
public final class Utf8Json {
  /** Emoji as they are, as {@link Json} writes them, and not as two escapes. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * @param out where they go
   */
  public Utf8Json(OutputStream out) {
    this.out = out;
  }

  /** One line by itself. */
  public static byte[] line(Json.Writing writing) {
    var line = new ByteArrayOutputStream();
    write(line, writing);
    return line.toByteArray();
  }

  /** One JSON value, and the line's end. */
  public void add(Json.Writing writing) {
    line.reset();
    write(line, writing);
    try {
      line.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(ByteArrayOutputStream line, Json.Writing writing) {
    try (var json = FACTORY.createGenerator(line)) {
      writing.to(json);
      json.writeRaw('\n');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
