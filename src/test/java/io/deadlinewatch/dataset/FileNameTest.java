package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.CleanLine;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** File names in errors: a name is chosen by whoever made the file. */
class FileNameTest {
  private static final int[] HOSTILE = {
    0x1B, '\n', '\r', 7, 0x9B, 0x202E, 0x2066, 0x2028, 0xFFFE, 0x1F600, 'a', ' ', '/', 0xF6
  };

  @Test
  void whatALineCannotHoldIsShownAsAnEscape() {
    assertEquals(
        "a\\u001B[31m\\u000Ab.yaml: is not there; check the path", refusal("a\u001B[31m\nb.yaml"));
    assertEquals(
        "a\\u0009\\u202E\\u200B\"o\u0308'.yaml: is not there; check the path",
        refusal("a\t\u202E\u200B\"o\u0308'.yaml"));
    assertEquals("a\\u0000b: is not there; check the path", refusal("a\0b"));
    assertEquals("'': is no file's name; write a path such as deadlines.yaml", refusal(""));
    assertEquals("'  ': is no file's name; write a path such as deadlines.yaml", refusal("  "));
  }

  @RepeatedTest(20)
  void noNameReachesATerminalRawOrInSeveralLines(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var name =
        IntStream.generate(() -> HOSTILE[random.nextInt(HOSTILE.length)])
            .limit(12)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("", "no-such-folder/", ".yaml"));

    var refusal = refusal(name);

    assertEquals(1, refusal.lines().count(), refusal);
    assertEquals(CleanLine.clean(refusal), refusal.replaceAll(" +", " "));
    assertTrue(refusal.contains(".yaml: is not there"), refusal);
  }

  @Test
  void aLocaleThatLosesNamesIsNamedWithItsRemedy() {
    assertEquals("check the path", FileName.remedy("f.yaml", "ANSI_X3.4-1968"));
    assertEquals("check the path", FileName.remedy("f\u00F6.yaml", "UTF-8"));
    assertEquals(
        "this locale has ANSI_X3.4-1968 names only: set LC_ALL=C.UTF-8 and try again",
        FileName.remedy("f\uFFFD\uFFFD.yaml", "ANSI_X3.4-1968"));
  }

  private static String refusal(String name) {
    return assertThrows(DataException.class, () -> Dataset.load(name)).getMessage();
  }
}
