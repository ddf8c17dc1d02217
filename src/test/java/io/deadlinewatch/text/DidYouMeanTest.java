package io.deadlinewatch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant by a word that nobody knows. */
class DidYouMeanTest {
  private static final List<String> KNOWN =
      List.of("bulk", "cbam", "list", "settle", "us-cn-truce", "us-cn-soy", "Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "cbma, cbam",
    "CBAM, cbam",
    "lst, list",
    "setle, settle",
    "us-cn-trcue, us-cn-truce",
    "us-cn-truces, us-cn-truce",
    "Asia/Shangai, Asia/Shanghai",
  })
  void aSlipIsUnderstood(String typed, String meant) {
    assertEquals(Optional.of(meant), DidYouMean.closest(typed, KNOWN));
    assertEquals("; did you mean " + meant + "?", DidYouMean.question(typed, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"tariffs", "x", "Europe/Berlin", "''"})
  void anotherWordIsNot(String typed) {
    assertEquals("", DidYouMean.question(typed, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"-", "--", "-x", "x"})
  void oneLetterIsNearToNothing(String typed) {
    assertEquals(Optional.empty(), DidYouMean.closest(typed, List.of("-h", "-V", "a", "--b")));
  }

  @Test
  void aWordThatIsKnownIsNoSlip() {
    assertEquals(Optional.empty(), DidYouMean.closest("bulk", List.of("bulk")));
  }
}
