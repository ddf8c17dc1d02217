package io.deadlinewatch.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON Schema of the alert document, as it is shipped. */
public final class AlertSchema {
  private static final Schema SCHEMA = load();

  private AlertSchema() {}

  /** Fails, naming the document, unless it keeps to the schema. */
  public static void assertKept(String document) {
    assertEquals(List.of(), problems(document), () -> document);
  }

  /** What is wrong with a document, each in a line. */
  public static List<String> problems(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema load() {
    try (var in = AlertSchema.class.getResourceAsStream("/schemas/alert-v1.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
