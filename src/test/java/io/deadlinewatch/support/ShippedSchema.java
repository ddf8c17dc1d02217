package io.deadlinewatch.support;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A JSON Schema as it is shipped. */
public record ShippedSchema(Schema schema) {
  /** The one of that file. */
  public static ShippedSchema of(String file) {
    try (var in = ShippedSchema.class.getResourceAsStream("/schemas/" + file)) {
      return new ShippedSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Objects.requireNonNull(in), InputFormat.JSON));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is wrong with a document, each in a line. */
  public List<String> problems(String document) {
    return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
