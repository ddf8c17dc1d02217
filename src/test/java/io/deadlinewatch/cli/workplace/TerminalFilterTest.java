package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.delivery.console.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal gets cannot steer it. */
class TerminalFilterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Truce: “é” 中 \uD83D\uDEA2;Truce: “é” 中 \uD83D\uDEA2",
        "a\u001B[2J\u0007.;a\\u001b[2J\\u0007.",
        "a\u001B]8;a\\u001b]8",
        "{\"k\":\"\u009B31m\"};{\"k\":\"\\u009b31m\"}",
        "a\u202Eb\u061Cc\u200Bd;a\\u202eb\\u061cc\\u200bd",
        "a\uDB40\uDC41;a\\udb40\\udc41",
        "a\b\u007Fb;a\\u0008\\u007fb",
        "❤\uFE0F\u200D\uD83D\uDD25;❤\uFE0F\u200D\uD83D\uDD25",
        "a\u001B[1mx\u001B[0m.;a\\u001b[1mx\\u001b[0m.",
      })
  void whatSteersOrHidesIsWrittenAsJsonWritesIt(String text, String shown) {
    assertEquals(shown, shown(text, Style.PLAIN));
  }

  @Test
  void ourColoursPassOnATerminalAndNothingElse() {
    var ours = "\u001B[1;31mLATE\u001B[0m";
    assertEquals(ours, shown(ours, Style.COLOUR));
    assertEquals("\\u001b[8mx\\u001b[2Jy", shown("\u001B[8mx\u001B[2Jy", Style.COLOUR));
  }

  @Test
  void aCharacterThatComesInPartsIsOne() {
    var bytes = new ByteArrayOutputStream();
    var out =
        TerminalFilter.over(new PrintStream(bytes, true, StandardCharsets.UTF_8), Style.PLAIN);
    for (byte one : "é中\uD83D\uDEA2\u009B.".getBytes(StandardCharsets.UTF_8)) {
      out.write(one);
    }
    assertEquals("é中\uD83D\uDEA2\\u009b.", bytes.toString(StandardCharsets.UTF_8));
  }

  /** As RFC 4180 ends lines; alone, the first would let what follows stand over what was said. */
  @Test
  void aCarriageReturnPassesBeforeALineFeedOnly() {
    assertEquals("a\r\nb\\u000dc\\u000d\r\n", shown("a\r\nb\rc\r\r\n", Style.PLAIN));
    var bytes = new ByteArrayOutputStream();
    var out =
        TerminalFilter.over(new PrintStream(bytes, true, StandardCharsets.UTF_8), Style.PLAIN);
    for (byte one : "a\r\nb\rc\r\n".getBytes(StandardCharsets.UTF_8)) {
      out.write(one);
    }
    assertEquals("a\r\nb\\u000dc\r\n", bytes.toString(StandardCharsets.UTF_8));
  }

  private static String shown(String text, Style style) {
    var bytes = new ByteArrayOutputStream();
    TerminalFilter.over(new PrintStream(bytes, true, StandardCharsets.UTF_8), style).print(text);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
