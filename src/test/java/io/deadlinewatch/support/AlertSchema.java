package io.deadlinewatch.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** The JSON Schema of the alert document, as it is shipped. */
public final class AlertSchema {
  private static final ShippedSchema SCHEMA = ShippedSchema.of("alert-v1.json");

  private AlertSchema() {}

  /** Fails, naming the document, unless it keeps to the schema. */
  public static void assertKept(String document) {
    assertEquals(List.of(), problems(document), () -> document);
  }

  /** What is wrong with a document, each in a line. */
  public static List<String> problems(String document) {
    return SCHEMA.problems(document);
  }
}
