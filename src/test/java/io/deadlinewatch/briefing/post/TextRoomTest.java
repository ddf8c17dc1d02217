package io.deadlinewatch.briefing.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.HostileTexts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text that is filled until its room ends. */
class TextRoomTest {
  @Test
  void aStretchIsFilledAndCutAsEachOfItsCharactersWouldBe() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var text = HostileTexts.text(random, 100).replace("://", "").replace("@", "") + "a few words";
      int room = random.nextInt(1, text.length() + 3);
      assertEquals(eachByItself(text, room), new PlainMarkup(1).words(text, room), "seed " + seed);
    }
  }

  private static String eachByItself(String text, int room) {
    var filled = new TextRoom(room);
    boolean fits =
        text.codePoints().allMatch(character -> filled.add(character, TextRoom.itself(character)));
    return fits ? filled.text() : filled.cut();
  }
}
