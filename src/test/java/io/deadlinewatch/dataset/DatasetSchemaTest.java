package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON Schema of data files and the reader agree. */
class DatasetSchemaTest {
  private static final String DEADLINE =
      "deadlines: [{id: a, title: T, track: t, due: '2025-11-10', certainty: tentative%s}]";

  @Test
  void theShippedDataIsValid() throws IOException {
    assertEquals(List.of(), errors(resource("/datasets/us-china-2025.yaml")));
  }

  @Test
  void anEmptyListOfDeadlinesIsValid() throws IOException {
    assertEquals(List.of(), errors("deadlines: []"));
  }

  @Test
  void whatTheReaderRefusesByShapeTheSchemaRefusesToo() throws IOException {
    assertEquals(List.of(), errors(DEADLINE.formatted("")));
    for (var wrong :
        List.of(
            ", colour: red",
            ", through: '2025-11-09'",
            ", leads: [P1DT6H]",
            ", zone: EST",
            ", importance: high",
            ", awaitsOutcome: 'false'",
            ", action: " + "x".repeat(1_001))) {
      assertFalse(errors(DEADLINE.formatted(wrong)).isEmpty(), wrong);
    }
  }

  private static List<String> errors(String yaml) throws IOException {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schema = registry.getSchema(resource("/schemas/dataset-v1.json"), InputFormat.JSON);
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  private static String resource(String path) throws IOException {
    try (var bytes = DatasetSchemaTest.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException(path + " is not there");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
