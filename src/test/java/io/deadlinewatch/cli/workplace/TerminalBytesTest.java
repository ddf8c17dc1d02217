package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.HostileTexts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes that go to a terminal as they are. */
class TerminalBytesTest {
  @Test
  void theyAreThoseWhoseCharactersAreAllSafe() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var bytes = bytes(random);
      assertEquals(areSafe(bytes), TerminalFilter.areSafe(bytes, 0, bytes.length), "seed " + seed);
    }
  }

  @Test
  void everyCharacterIsJudgedAsTheFilterJudgesIt() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
      boolean isSafe = TerminalFilter.isSafe(character) || isReplaced(character);
      assertEquals(
          isSafe, TerminalFilter.areSafe(bytes, 0, bytes.length), "character " + character);
    }
  }

  /** Half a pair is no character: Java writes a question mark. */
  private static boolean isReplaced(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** A text, and now and then a byte of it that is another or the last. */
  private static byte[] bytes(Random random) {
    var bytes = HostileTexts.text(random, 100).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static boolean areSafe(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString().codePoints().allMatch(TerminalFilter::isSafe);
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
