package io.deadlinewatch.delivery.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of a terminal. */
class WidthTest {
  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(4, Width.of("\u4e2d\u56fd"));
    assertEquals(1, Width.of("e\u0301"));
    assertEquals(2, Width.of("\uD83D\uDE00"));
  }

  @Test
  void anAddressIsNeverBroken() {
    var address = "https://example.org/a-long/path?with=words";
    assertEquals(List.of("see", address, "now"), Width.wrapped("see " + address + " now", 8));
    assertEquals(List.of(address), Width.wrapped(address, 8));
    assertEquals(List.of(address), Width.wrapped(address + " ", 8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'- Moved: was Nov 10'     | '- Moved: was/  Nov 10'",
        "'  Wed Nov 12, tariffs'   | '  Wed Nov/  12,/  tariffs'",
        "'Due:  Mon Nov 10, 2025'  | 'Due:  Mon/      Nov/      10,/      2025'",
        "'Authority:      Order 1' | 'Authority:/Order 1'",
        "'Talks end, Nov 10'       | 'Talks end,/Nov 10'",
        "'- See https://a.org/bcd' | '- See/  https://a.org/bcd'",
        "'- ok'                    | '- ok'",
      })
  void whatFollowsTheFirstLineBeginsBelowItsText(String text, String lines) {
    assertEquals(lines, String.join("/", Width.hanging(text, 12)));
  }

  @Test
  void linesBreakAtSpacesAndElseWhereTheyMust() {
    assertEquals(List.of("one two", "three"), Width.wrapped("one two three", 8));
    assertEquals(List.of("abcdef", "ghi"), Width.wrapped("abcdefghi", 6));
    assertEquals(List.of(""), Width.wrapped("", 6));
    Width.wrapped("\uD83D\uDE00".repeat(30), 7).forEach(line -> assertTrue(Width.of(line) <= 7));
    assertEquals("abc...", Width.cut("abcdefghi", 6));
  }
}
