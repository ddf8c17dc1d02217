package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.HostileTexts;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses within a text, and where they end. */
class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "See https://example.org/_a_/b~c*d.; https://example.org/_a_/b~c*d",
        "(https://example.org/a_(b)); https://example.org/a_(b)",
        "see:HTTPS://example.org/x?; HTTPS://example.org/x",
        "“https://example.org/12:30:45/z”; https://example.org/12:30:45/z",
        "'https://example.org/@desk/post',; https://example.org/@desk/post",
        "<https://example.org>; https://example.org",
        "«https://example.org/a»; https://example.org/a",
        "[https://example.org/a[1]]…; https://example.org/a[1]",
        "**https://example.org/a**; https://example.org/a",
        "_https://example.org/a_; https://example.org/a",
        "https://example.org/a_; https://example.org/a_",
        "https://example.org/a'b' and; https://example.org/a'b'",
        "https://example.org/a – see; https://example.org/a",
        "https://example.org/2018–20_trade_war–; https://example.org/2018–20_trade_war",
        "https://example.org/a؟; https://example.org/a",
        "https://例え.jp/パス。次; https://例え.jp/パス",
        "https://user:pw@[::1]:80/#:~:text=a,; https://user:pw@[::1]:80/#:~:text=a",
        "（https://example.org/a）。; https://example.org/a",
      })
  void anAddressEndsBeforeWhatClosesItsSentence(String text, String address) {
    var found = Prose.of(text).stream().filter(Prose.Address.class::isInstance).toList();
    assertEquals(List.of(new Prose.Address(address)), found);
  }

  @ParameterizedTest
  @CsvSource({
    "a text without one",
    "https://",
    "http://|x",
    "ftp://example.org",
    "https://)",
    "https://…",
    "http:///x"
  })
  void whatLeadsNowhereIsWords(String text) {
    assertEquals(List.of(new Prose.Words(text)), Prose.of(text));
  }

  @Test
  void thePiecesAreTheText() {
    for (int seed = 0; seed < 300; seed++) {
      var text = HostileTexts.text(new Random(seed), 300);
      var joined = Prose.of(text).stream().map(Prose.Piece::text).collect(Collectors.joining());
      assertEquals(text, joined);
    }
  }
}
