package io.deadlinewatch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          office          | office
          ~/office        | '~/office'
          /srv/my office  | '/srv/my office'
          it's            | 'it'\\''s'
          $HOME           | '$HOME'
          ;rm             | ';rm'
          """)
  void whatAShellWouldReadOtherwiseStandsInQuotes(String text, String word) {
    assertEquals(word, ShellWord.of(text));
  }
}
