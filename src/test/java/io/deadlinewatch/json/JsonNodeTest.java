package io.deadlinewatch.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is read once. */
class JsonNodeTest {
  @Test
  void whatStandsInItIsFoundAndWhatDoesNotIsAbsent() {
    var node = JsonNode.read("{\"a\": {\"b\": \"x\"}, \"n\": 1.50, \"no\": null}").orElseThrow();
    assertEquals("x", node.at("a").at("b").value());
    assertEquals("1.50", node.at("n").value());
    assertEquals(List.of("a", "n", "no"), List.copyOf(node.fields().keySet()));
    assertTrue(node.at("no").isAbsent() && node.at("c").at("d").isAbsent());
  }

  /** A short text and one that the parser reads in pieces. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100_000})
  void aPartIsHadAsItWasWritten(int length) {
    var part = "{ \"ü\" : [1, \"" + "é".repeat(length) + "\"] }";
    var json = "{\"before\":\"" + "x".repeat(length) + "\", \"part\": " + part + " , \"z\": 1}";
    assertEquals(part, JsonNode.read(json).orElseThrow().at("part").in(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "[{\"b\": null, \"b\": 0}]", "nothing"})
  void whatIsNotOneValueIsNothing(String text) {
    assertTrue(JsonNode.read(text).isEmpty());
  }
}
