package io.deadlinewatch.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.HostileTexts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of JSON that are written as bytes. */
class Utf8JsonTest {
  @Test
  void theyAreTheTextsInUtf8WhateverStandsInThem() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var text = HostileTexts.text(random, 100).replaceAll("\\p{Cs}", "") + "é中\uD83D\uDEA2";
      Json.Writing writing =
          json -> {
            json.writeStartArray();
            json.writeString(text);
            json.writeRawValue(Json.text(raw -> raw.writeString(text.repeat(300))));
            json.writeEndArray();
          };
      var bytes = new ByteArrayOutputStream();
      var lines = new Utf8Json(bytes);
      lines.add(writing);
      lines.add(json -> json.writeNumber(1));
      assertEquals(Json.text(writing) + "\n1\n", bytes.toString(StandardCharsets.UTF_8));
      assertEquals(
          Json.text(writing) + "\n", new String(Utf8Json.line(writing), StandardCharsets.UTF_8));
    }
  }
}
