package io.deadlinewatch.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables for spreadsheets. */
class CsvTest {
  private static final List<String> ONE = List.of("a");

  private static String object(String text) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("a", text);
      json.writeEndObject();
    });
  }

  private static String cell(String text) {
    var table = Csv.table(ONE, List.of(object(text)));
    return table.substring("a\r\n".length(), table.length() - "\r\n".length());
  }

  @Test
  void fieldsInsideOthersAndArraysHaveACellEach() {
    assertEquals(
        "due.zone,tracks,n,none,due.gone\r\nUTC,a; b,3,,\r\n",
        Csv.table(
            List.of("due.zone", "tracks", "n", "none", "due.gone"),
            List.of(
                "{\"n\":3,\"tracks\":[\"a\",\"b\"],\"none\":null,\"due\":{\"zone\":\"UTC\"}}")));
  }

  @Test
  void whereThereIsNothingTheNamesStand() {
    assertEquals("a\r\n", Csv.table(ONE, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "plain;plain",
        "a, b;\"a, b\"",
        "a \"b\";\"a \"\"b\"\"\"",
        "=1+1;'=1+1",
        "=HYPERLINK(\"https://evil.example\",1);\"'=HYPERLINK(\"\"https://evil.example\"\",1)\"",
        "+15551234567;'+15551234567",
        "-1;'-1",
        "@SUM(1);'@SUM(1)",
        "＝1;'＝1",
        "'tis;''tis",
        "a=b;a=b"
      })
  void nothingIsWorkedOut(String text, String cell) {
    assertEquals(cell, cell(text));
  }

  @Test
  void aTabOrALineBreakAtTheBeginningIsGuardedToo() {
    assertEquals("'\t=1", cell("\t=1"));
    assertEquals("\"'\r=1\"", cell("\r=1"));
  }

  /** By a reader of RFC 4180 that knows nothing of the writer. */
  @Test
  void whoeverTakesTheApostropheOffHasWhatWasWritten() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var first = text(random);
      var second = text(random);
      var rows = parsed(Csv.table(ONE, List.of(object(first), object(second))));
      assertEquals(List.of("a", first, second), rows.stream().map(CsvTest::unguarded).toList());
    }
  }

  private static String text(Random random) {
    var signs = "=+-@'\t\r\n\",; a中";
    var text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static List<String> parsed(String csv) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      int end;
      if (csv.charAt(at) == '"') {
        end = at + 1;
        while (csv.charAt(end) != '"' || (end + 1 < csv.length() && csv.charAt(end + 1) == '"')) {
          end += csv.charAt(end) == '"' ? 2 : 1;
        }
        cells.add(csv.substring(at + 1, end).replace("\"\"", "\""));
        end++;
      } else {
        end = csv.indexOf("\r\n", at);
        cells.add(csv.substring(at, end));
      }
      assertEquals("\r\n", csv.substring(end, end + 2));
      at = end + 2;
    }
    return cells;
  }
}
