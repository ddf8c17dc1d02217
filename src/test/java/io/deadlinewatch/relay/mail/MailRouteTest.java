package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.RoutesException;
import io.deadlinewatch.support.ShippedSchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route of the kind mail has, by the program and by the schema alike. */
class MailRouteTest {
  private static final String FIELDS =
      """
      "url": "smtps://mail.example.org", "from": "Deadline Watch <alerts@example.org>",\
       "to": "list@example.net", "user": "u", "password": "SECRET"\
      """;

  private static final ShippedSchema SCHEMA = ShippedSchema.of("routes-v2.json");
  private static final RouteKind KIND = new MailChannel(() -> Instant.EPOCH).kind();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtps://mail.example.org",
        "SMTPS://mail.example.org:465/",
        "smtp+starttls://mail.example.org:587",
        "smtp+starttls://mail.example.org",
      })
  void anyServerWithTlsIsTaken(String url) {
    var fields = FIELDS.replace("smtps://mail.example.org", url);
    assertEquals("(mail)", read(fields).toString());
    assertTrue(fits(fields), url);
  }

  @Test
  void withoutTlsThisMachineAloneIsTakenAndNobodySignsIn() {
    var fields =
        "\"url\": \"smtp://localhost:2525\", \"from\": \"a@example.org\", \"to\":"
            + " \"b@example.org\", \"unsubscribe\": \"mailto:leave@example.org\"";
    assertEquals("(mail)", read(fields).toString());
    assertTrue(fits(fields));
    var signsIn = fields + ", \"user\": \"u\", \"password\": \"SECRET\"";
    assertRefused(signsIn, "password would be sent without TLS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          smtps://mail.example.org | smtp://SECRET.example.org    | url has no TLS, which only localhost
          smtps://mail.example.org | https://SECRET.example.org   | url is no mail server: write smtps://
          smtps://mail.example.org | smtps://10.0.0.1             | url is not on a public host
          smtps://mail.example.org | smtps://u:SECRET@example.org | url has a user in it
          smtps://mail.example.org | smtps://example.org/SECRET   | url has more than a host and a port
          list@example.net         | SECRET                       | to is no address: write alerts@example.org
          list@example.net         | a@SECRET                     | to is no address
          list@example.net         | a@b.example, c@SECRET.org    | to is no address
          list@example.net         | a@example.org>SECRET         | to is no address
          list@example.net         | a\\\\r\\\\nBcc: b@example.org | to is no address
          Deadline Watch           | A, B                         | from is no address
          "user": "u",             | ~~                           | user and password come together
          "to":                    | "too":                       | too is not one that a route of this
          """)
  void whatIsWrongIsSaidAndNotRepeated(String what, String instead, String why) {
    var fields = FIELDS.replace(what, instead == null ? "" : instead.replace("\\\\", "\\"));
    assertRefused(fields, why);
    assertFalse(fits(fields), "the schema takes it");
  }

  private static void assertRefused(String fields, String why) {
    var refused = assertThrows(RoutesException.class, () -> read(fields));
    assertTrue(refused.why().contains(why), refused::why);
    var trace = new StringWriter();
    refused.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains("SECRET"), trace::toString);
  }

  private static Object read(String fields) {
    Map<String, String> texts =
        JsonNode.read("{" + fields + "}").orElseThrow().fields().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().value()));
    return KIND.read(texts);
  }

  private static boolean fits(String fields) {
    return SCHEMA.problems("[{\"name\": \"a\", \"kind\": \"mail\", " + fields + "}]").isEmpty();
  }
}
