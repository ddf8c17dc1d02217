package io.deadlinewatch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line keeps of what people write; the short way for plain texts says the same. */
class CleanLineTest {
  /** Format characters that have a form: they enclose the digits after them. */
  private static final String SHOWN =
      "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2"
          + "\uD804\uDCBD\uD804\uDCCD";

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "' ',''",
    "A truce: 24 points ~,A truce: 24 points ~",
    "' A  truce ',A truce",
    "'A truce ',A truce",
    "'A\ttruce\nruns\u007Fout',A truce runs out",
    "'\u201CA\u00A0 truce\u201D\u2028 ','\u201CA truce\u201D'",
    "'\u202EA\uD800 truce\uFFFF',A truce",
  })
  void runsOfSpacesAndWhatBreaksALineBecomeOneSpace(String written, String kept) {
    assertEquals(kept, CleanLine.clean(written));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "\u061C2025-11-10;2025-11-10",
        "10\u061C-25%;10-25%",
        "a\u200Bb\u2060c\u2064d\u206Ae\uFFF9f\u180Eg\u00ADh\u3164i\u034Fj;abcdefghij",
        "\u0336Truce of \u0301July;Truce of July",
        "a\uFFFCb\uFFF9c\uFFFAd\uD834\uDD59e\uD80D\uDC30f;abcdef",
        "x\uDB40\uDD00y\u17B4z\uFFA0;xyz",
        "a\u2800b;a b",
        "a\uDB40\uDC41\uDB40\uDC7Fb;ab",
        "a\uFE0Fb\u200Dc;abc",
        "❤\uFE0F\u200D\uD83D\uDD25;❤\uFE0F\u200D\uD83D\uDD25",
        "می\u200Cخواهم;می\u200Cخواهم",
        "1\uFE0F\u20E3;1\uFE0F\u20E3",
        "葛\uDB40\uDD00;葛\uDB40\uDD00",
        "❤\uFE0F\uFE0F\uFE0E;❤\uFE0F",
        "क्\u200Dष;क्\u200Dष",
      },
      delimiter = ';')
  void whatHidesOrTurnsIsDroppedAndWhatJoinsStays(String written, String kept) {
    assertEquals(kept, CleanLine.clean(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0301",
        "\u200B",
        "\u2800",
        "\u3164",
        "\uFE0F",
        "\u115F\u1160",
        "\uFFA0",
        "\uFFFC",
        "\u17B4\uDB40\uDD00",
        "\u0301\u0336\u20DD",
        "\u0903 \u0E31",
        "\uD834\uDD59",
        "\u200D \u0301",
        "\uDB40\uDC41",
        "\uE000",
        "\n"
      })
  void whatShowsNothingIsEmpty(String nothing) {
    assertEquals("", CleanLine.optional("why", nothing));
    assertThrows(RefusedException.class, () -> CleanLine.required("title", nothing));
  }

  @Test
  void aPileOfMarksIsCutToWhatScriptsNeed() {
    assertEquals("e" + "\u0301".repeat(8) + "x", CleanLine.clean("e" + "\u0301".repeat(500) + "x"));
    assertEquals("ཧྐྵྨླྺྼྻྂ", CleanLine.clean("ཧྐྵྨླྺྼྻྂ"));
  }

  /** Every format character that there is, and all that Unicode calls Default_Ignorable. */
  @Test
  void whateverHidesHidesNothingBetweenTwoLetters() {
    for (int each = 0; each < 0x110000; each++) {
      var name = Integer.toHexString(each);
      boolean isIgnorable = Character.getType(each) == Character.FORMAT || isIgnorable(each);
      if (isIgnorable && SHOWN.indexOf(each) < 0) {
        assertEquals("ab", CleanLine.clean("a" + Character.toString(each) + "b"), name);
      }
    }
  }

  /** From Unicode's DerivedCoreProperties.txt, without its format characters. */
  private static boolean isIgnorable(int character) {
    return character == 0x034F
        || (character >= 0x115F && character <= 0x1160)
        || (character >= 0x17B4 && character <= 0x17B5)
        || (character >= 0x180B && character <= 0x180F)
        || character == 0x2065
        || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFFA0
        || (character >= 0xFFF0 && character <= 0xFFF8)
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }

  @Test
  void cleaningTwiceIsCleaningOnceAndLeavesNothingHostile() {
    var some =
        "a1 \u200D\u200C\uFE0F\u061C\u0301\u2800❤मیक्葛\u20E3\u180B\n\u001B\u202E"
            .codePoints()
            .toArray();
    for (int seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(12, 0, some.length).forEach(i -> text.appendCodePoint(some[i]));
      var once = CleanLine.clean(text.toString());
      assertEquals(once, CleanLine.clean(once));
      assertFalse(once.codePoints().anyMatch(Characters::isHostile), once);
    }
  }
}
