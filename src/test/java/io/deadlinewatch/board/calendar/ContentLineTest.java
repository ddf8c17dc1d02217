package io.deadlinewatch.board.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.HostileTexts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of iCalendar: RFC 5545, 3.1 and 3.3.11. */
class ContentLineTest {
  private static final int RUNS = 500;

  @Test
  void aShortLineIsWrittenAsItIs() {
    assertEquals(
        "UID:truce-ends@board.example.org\r\n", line("UID", "truce-ends@board.example.org"));
  }

  @Test
  void whatHasAMeaningInTextIsEscaped() {
    assertEquals(
        "SUMMARY:10%\\; 20%\\, C:\\\\ports\\nnext\r\n",
        ContentLine.text("SUMMARY", "10%; 20%, C:\\ports\nnext"));
  }

  @Test
  void aLineBreakInAValueBeginsNoLine() {
    assertEquals("URL:https://x ATTACH:y\r\n", line("URL", "https://x\r\nATTACH:y"));
    assertEquals("SUMMARY:a\\nEND:VEVENT\r\n", ContentLine.text("SUMMARY", "a\r\nEND:VEVENT"));
  }

  @Test
  void seventyFiveOctetsAreOneLineAndOneMoreAreTwo() {
    assertEquals("X:" + "a".repeat(73) + "\r\n", line("X", "a".repeat(73)));
    assertEquals("X:" + "a".repeat(73) + "\r\n a\r\n", line("X", "a".repeat(74)));
  }

  @Test
  void aCharacterAtTheFoldStaysWhole() throws CharacterCodingException {
    for (var character : new String[] {"é", "中", "\uD83D\uDEA2"}) {
      for (int before = 60; before < 80; before++) {
        var text = "a".repeat(before) + character.repeat(40);
        requireFolds("SUMMARY", text, ContentLine.text("SUMMARY", text));
      }
    }
  }

  @Test
  void anyTextFoldsAndUnfoldsToWhatItWas() throws CharacterCodingException {
    for (int seed = 0; seed < RUNS; seed++) {
      var text = HostileTexts.text(new Random(seed), 400);
      requireFolds("DESCRIPTION", text, ContentLine.text("DESCRIPTION", text));
    }
  }

  private static void requireFolds(String name, String text, String written)
      throws CharacterCodingException {
    for (var line : written.split("\r\n", -1)) {
      var octets = line.getBytes(StandardCharsets.UTF_8);
      assertTrue(octets.length <= ContentLine.MAX_OCTETS, () -> octets.length + ": " + line);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
    assertTrue(written.endsWith("\r\n"));
    var unfolded = written.substring(0, written.length() - 2).replace("\r\n ", "");
    assertEquals(name + ":" + text, unescaped(unfolded));
  }

  private static String unescaped(String line) {
    return line.replaceAll("\\\\(.)", "$1");
  }

  private static String line(String name, String value) {
    return ContentLine.of(name, value);
  }
}
