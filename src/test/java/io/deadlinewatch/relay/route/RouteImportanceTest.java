package io.deadlinewatch.relay.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which alerts a route wants by the importance of their deadline. */
class RouteImportanceTest {
  private static final RouteKinds KINDS =
      RouteKinds.of(new RouteKind("slack", WebhookRule.https("hooks.slack.com")));

  private static final String URL = "https://hooks.slack.com/services/T0/B0/x";

  @ParameterizedTest
  @CsvSource({"major,major", "normal,major+normal", "minor,major+normal+minor"})
  void whatIsAtLeastAsImportantComes(String least, String wanted) {
    var route = route(", \"leastImportance\": \"" + least + "\"");

    var come =
        List.of("major", "normal", "minor").stream()
            .filter(importance ->
                route.wants(new AlertHead("a/1/changed", "changed", "high", "t", importance)))
            .toList();

    assertEquals(wanted, String.join("+", come));
  }

  @Test
  void aDigestComesAllTheSame() {
    var digest = new AlertHead("digest/2025-11-10", "digest", "normal", "all");

    assertTrue(route(", \"leastImportance\": \"major\"").wants(digest));
  }

  @Test
  void absentMeansEverything() {
    assertTrue(route("").wants(new AlertHead("a/1/reached", "reached", "high", "t", "minor")));
  }

  private static Route route(String more) {
    var text = "[{\"name\": \"a\", \"url\": \"%s\"%s}]".formatted(URL, more);
    return RouteReader.read(text, KINDS).getFirst();
  }
}
