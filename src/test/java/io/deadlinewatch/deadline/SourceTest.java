package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.WebAddress;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source leads where it seems to lead. */
class SourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.whitehouse.gov@evil.example/x",
        "https://user:pass@host.example/",
        "https://whiteh\u043Euse.gov/x",
        "https://www.whitehouse.gov\u2044evil.example/",
        "https://www.whitehouse.gov\uFF0Fevil.example/",
        "https://evil_site.example/",
        "https://evil..example/",
        "https://-evil.example/",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://[::1]/",
        "https://192.0.2.7/",
        "https://3221225991/",
        "https://0x7f.1/",
        "https://evil.0x7f/",
        "https://0177.0.0.1/",
        "https://017700000001",
        "https://127.1/",
        "https://127.0.0.1./",
        "https://example.org./",
        "https://[::]/",
        "https://[::ffff:7f00:1]/",
        "https://evil%2eexample/",
        "https://example.org%40evil.example/",
        "https://example.org;@evil.example/",
        "https://example.org&evil.example/",
        "https://example.org:/",
        "https://example.org:+80/",
        "https://@example.org/",
        "https://user@example.org@evil.example/",
        "https:///evil.example/",
        "https:\\\\evil.example/",
        "https:example.org",
        "//example.org/x",
        "view-source:https://example.org/",
        "https://exa\tmple.org/",
        "https://exa\u00ADmple.org/",
        "https://example\u3002org/",
        "https://\uFF45xample.org/",
        "https://\u2460.example/",
        "https://xn--.example/",
        "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/",
        "https://%65vil.example/",
        "https://",
        "https:/example.org",
        "ftp://example.org/",
        "javascript:alert(1)",
        "https://example.org/a b",
        "https://example.org/\u200Bx",
        "https://example.org\\@evil.example/",
      })
  void anAddressThatShowsAnotherHostIsRefused(String url) {
    assertThrows(RefusedException.class, () -> new Source("A", url, Optional.empty()));
    assertEquals(Optional.empty(), WebAddress.host(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.whitehouse.gov/x@y:z",
        "HTTP://Example.ORG:8080/?q=%27#x",
        "https://xn--r8jz45g.jp/パス",
        "https://1a.example",
        "https://a-b.example/_a_/b~c*d",
      })
  void anAddressWithAHostByNameIsKept(String url) {
    var source = new Source("A", url, Optional.empty());
    assertEquals(Optional.of(url), source.link());
    assertEquals(source, Source.stored("A", url, Optional.empty(), false));
  }

  @Test
  void aHostHas253CharactersAndNoMore() {
    var longest = "a.".repeat(125) + "org";
    assertEquals(253, longest.length());
    assertEquals(Optional.of(longest), WebAddress.host("https://" + longest + "/"));
    assertEquals(Optional.empty(), WebAddress.host("https://a" + longest + "/"));
  }

  @Test
  void whatAnOlderVersionStoredIsKeptAndNotLinked() {
    var source =
        Source.stored("A", "https://www.whitehouse.gov@evil.example/x", Optional.empty(), true);
    assertFalse(source.isLinked());
    assertEquals("https://www.whitehouse.gov@evil.example/x", source.url());
    assertEquals(Optional.empty(), source.link());
  }

  @Test
  void everyAcceptedHostIsMadeOfLettersDigitsAndHyphens() {
    var parts = new String[] {"a", "-", ".", "@", "xn--", ":", "1", "_", "о", "[", "/", "%2e", "。"};
    for (int seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var url = new StringBuilder("https://");
      random.ints(1 + random.nextInt(6), 0, parts.length).forEach(i -> url.append(parts[i]));
      url.append(seed % 3 == 0 ? ":1" : "");
      WebAddress.host(url.toString())
          .ifPresent(host -> {
            assertEquals(0, url.indexOf("https://" + host));
            assertEquals("", host.replaceAll("[A-Za-z0-9.-]", ""), url.toString());
          });
    }
  }
}
