package io.deadlinewatch.briefing.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.words.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of 72 columns, addresses whole. */
class EmailPageTest {
  private static final String ADDRESS = "https://example.org/" + "a".repeat(90);

  @ParameterizedTest
  @ValueSource(strings = {"(%s)", "\"%s\"", "see:%s.", "“%s”, and more", "[%s]"})
  void anAddressIsWholeAndAloneWhateverStandsAroundIt(String sentence) {
    for (var address : new String[] {ADDRESS, ADDRESS.replace("https", "HTTPS")}) {
      var page = new EmailPage().line("Text, " + sentence.formatted(address)).text();
      assertTrue(page.lines().anyMatch(address::equals), page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"，（！", "ＡＢＣ", "１２３", "中文字", "한국어", "\uD83D\uDEA2", "⌚✅", "︰﹏"})
  void wideCharactersCountTwoColumns(String wide) {
    var page = new EmailPage().line(wide.repeat(60)).text();
    page.lines().forEach(line -> assertTrue(Columns.of(line) <= 72, line));
    assertEquals(2, Columns.of(wide.codePointAt(0)));
  }

  @Test
  void aSignaturesDashesKeepTheirSpace() {
    assertEquals("-- \n", new EmailPage().line("-- ").text());
  }
}
