package io.deadlinewatch.collector.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that is proposed is what people read, whatever form the API gives it in. */
class InlineMarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<em>Port</em> Fees &amp; Duties|Port Fees & Duties",
        "CO<sub>2</sub> under <E T=\"03\">Clean Air</E>|CO2 under Clean Air",
        "One<br/>Two &#167; 5 &#x201C;so&#8221;|One Two § 5 “so”",
        "Long Creek & Sloop Channel|Long Creek & Sloop Channel",
        "Rates of <5% and >3%; a<b>c|Rates of <5% and >3%; ac",
        "AT&T; &nosuch; &#55357; &#1114112;|AT&T; &nosuch;  &#1114112;",
        "&amp;lt;em&gt;|&lt;em>",
      })
  void isTakenOutAndNothingElse(String text, String shown) {
    assertEquals(shown, InlineMarkup.without(text).strip());
  }
}
