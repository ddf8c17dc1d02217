package io.deadlinewatch.relay.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret: what is read, what is refused, and what is never repeated of it. */
class RouteReaderTest {
  private static final String SECRET = "T0000SECRET";
  private static final String URL = "https://hooks.slack.com/services/T0/B0/" + SECRET;
  private static final WebhookRule SLACK =
      WebhookRule.https("hooks.slack.com", "hooks.slack-gov.com");

  private static final RouteKinds KINDS = RouteKinds.of(new RouteKind("slack", SLACK));

  private final Schema schema = schema();

  @Test
  void readsARoute() {
    var text =
        """
        [{"name": "trade-desk", "url": "%s", "tracks": ["truce", "tariffs"],
          "leastUrgency": "high", "leastImportance": "major", "kinds": ["changed", "digest"]},
         {"name": "all", "url": "%s"}]
        """
            .formatted(URL, URL.replace("slack.com", "slack-gov.com"));
    var routes = RouteReader.read(text, KINDS);
    assertEquals(
        new Route.Filter(
            Optional.of(Set.of("truce", "tariffs")),
            Urgency.HIGH,
            Importance.MAJOR,
            Optional.of(Set.of("changed", "digest"))),
        routes.getFirst().filter());
    assertEquals("all", routes.getLast().name());
    assertFalse(routes.toString().contains(SECRET), routes::toString);
    assertTrue(schema.validate(text, InputFormat.JSON).isEmpty());
    assertTrue(RouteReader.read("[]", KINDS).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                       | not an array of routes
          {"routes": []}                                           | not an array of routes
          ["URL"]                                                  | route 1: is not an object
          [{"url": "URL"}]                                         | route 1: name is missing
          [{"name": "a"}]                                          | route 1: url is missing
          [{"name": "A b", "url": "URL"}]                          | route 1: name is not a slug
          [{"name": "URL", "url": "URL"}]                          | route 1: name is not a slug
          [{"name": 1, "url": "URL"}]                              | route 1: name is not a text
          [{"name": "a", "url": "URL", "URL": 1}]                  | route 1: a field is not one
          [{"name": "a", "url": "URL", "kinds": ["sms"]}]          | route 1: kinds knows only
          [{"name": "a", "url": "URL", "leastImportance": "high"}] | route 1: leastImportance is neither
          [{"name": "a", "url": "URL", "kinds": []}]               | route 1: kinds is empty
          [{"name": "a", "url": "URL", "tracks": "truce"}]         | route 1: tracks is not an array
          [{"name": "a", "url": "URL", "tracks": ["a", {}]}]       | route 1: tracks is not a text
          [{"name": "a", "url": "URL", "leastUrgency": "URL"}]     | route 1: leastUrgency is
          """)
  void saysWhatIsWrongAndNotWhatItIs(String text, String why) {
    var secret = text.replace("URL", URL);
    assertRefused(secret, why);
    assertFalse(schema.validate(secret, InputFormat.JSON).isEmpty(), "the schema takes it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"name": "a", "url": "URL"}, {"name": "a", "url": "URL"}] | route 2: has the name of
          [{"name": "a", "name": "b", "url": "URL"}]                 | not JSON, or a field twice
          [{"name": "a", "url": "URL"}] URL                          | not JSON
          [{"name": "a", "url": URL}]                                | not JSON
          URL                                                        | not JSON
          [{"name": "a", "url": "URL"                                | not JSON
          """)
  void saysWhatNoSchemaCan(String text, String why) {
    assertRefused(text.replace("URL", URL), why);
  }

  @Test
  void saysAllThatIsWrongAtOnceAndWhereItStands() {
    var text =
        """
        [{"name": "a",
          "url": {"of": ["URL"]},
          "tracks": ["a", {"b": "URL"}, "c"],
          "URL": "x"},
         "URL",
         {"url": "https://example.org/URL", "name": "b"},
         {"url": "URL", "name": "c"},
         {"url": "URL", "name": "c",
          "leastUrgency": "low"}]
        """
            .replace("URL", URL);
    var reading = RouteReader.check(text, KINDS);
    assertEquals(List.of("c"), reading.routes().stream().map(Route::name).toList());
    assertEquals(
        List.of(
            "2 route 1: url is not a text",
            "3 route 1: tracks is not a text",
            "4 route 1: a field is not one that a route has",
            "5 route 2: is not an object",
            "6 route 3: url is not on hooks.slack-gov.com or hooks.slack.com",
            "9 route 5: leastUrgency is neither normal nor high"),
        reading.problems().stream().map(each -> each.line() + " " + each.what()).toList());
  }

  @Test
  void fiftyRoutesAreReadAndNoMore() {
    assertEquals(50, RouteReader.read(routes(50), KINDS).size());
    assertRefused(routes(51), "more than 50 routes");
  }

  private static String routes(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> "{\"name\": \"r" + each + "\", \"url\": \"" + URL + "\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/services/T0000SECRET",
        "https://hooks.slack.com.example.org/T0000SECRET",
        "https://example.org/T0000SECRET",
        "https://example.org@hooks.slack.com/T0000SECRET",
        "https://hooks.slack.com@example.org/T0000SECRET",
        "https://169.254.169.254/T0000SECRET",
        "https://[::1]/T0000SECRET",
        "https://localhost/T0000SECRET",
        "https://hooks.slack.com:8443/T0000SECRET",
        "https://hooks.slack.com/T0000SECRET#x",
        "https://hooks.slack.com/",
        "https://hooks.slack.com",
        "https:///T0000SECRET",
        "https:hooks.slack.com/T0000SECRET",
        "//hooks.slack.com/T0000SECRET",
        "file:///T0000SECRET",
        "https://hooks.slack.com /T0000SECRET",
        "https://hooks.slack.com/%zz/T0000SECRET",
        "T0000SECRET",
        "",
      })
  void onlySlacksOwnHostsByHttpsAreTaken(String url) {
    var secret = "[{\"name\": \"a\", \"url\": \"" + url + "\"}]";
    assertRefused(secret, "route 1: url ");
  }

  @Test
  void aWebhookHasNoText() {
    var url = SLACK.read(URL);
    assertEquals("(webhook)", url.toString());
    assertEquals(url, SLACK.read(URL));
    assertTrue(url.fingerprint().matches("[0-9a-f]{16}"));
  }

  private static void assertRefused(String secret, String why) {
    var refused = assertThrows(RoutesException.class, () -> RouteReader.read(secret, KINDS));
    assertTrue(refused.why().startsWith(why), refused::why);
    var trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains(SECRET), trace::toString);
    assertNull(refused.getCause());
  }

  private static Schema schema() {
    try (var file = RouteReaderTest.class.getResourceAsStream("/schemas/routes-v2.json")) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
