package io.deadlinewatch.local.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.support.ShippedSchema;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** watch.yaml by the reader and by the schema. */
class SettingsReaderTest {
  private static final ShippedSchema SCHEMA = ShippedSchema.of("watch-v1.json");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "SMTP_PASSWORD", "p@ss:w/rd SECRET",
          "HOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private static final String WHOLE =
      """
      board: {port: 0, bind: 127.0.0.1, url: "https://deadlines.example.org"}
      smtp: {url: "smtps://alerts%40example.org:${SMTP_PASSWORD}@mail.example.org:465", from: "Deadline Watch <alerts@example.org>"}
      readers:
        - {email: ana@example.org}
        - {email: ben@example.org, tracks: [truce], leastUrgency: high, leastImportance: normal, digests: false}
      routes:
        - {name: hook, kind: webhook, url: "https://example.org/hook", secret: "${HOOK_SECRET}"}
        - {name: shelf, kind: webhook, url: "http://192.168.1.20:8080/alerts", secret: "${HOOK_SECRET}", private: true, kinds: [digest]}
      collect: {daily: "06:45"}
      """;

  @Test
  void allThatItMaySayIsRead() {
    var settings = read(WHOLE);

    assertEquals("2 readers, 2 routes", settings.words());
    assertEquals("deadlines.example.org", settings.site().host());
    assertEquals(Optional.of(LocalTime.of(6, 45)), settings.collect());
    var routes = settings.routes().read();
    assertTrue(routes.contains("\"user\":\"alerts@example.org\""), routes);
    assertTrue(routes.contains("\"password\":\"p@ss:w/rd SECRET\""), routes);
    assertTrue(routes.contains("\"url\":\"smtps://mail.example.org:465\""), routes);
    assertTrue(
        routes.contains("\"tracks\":[\"truce\"],\"kinds\":[\"reminder\",\"reached\",\"changed\"]"),
        routes);
    assertTrue(routes.contains("\"kind\":\"private-webhook\""), routes);
    assertFalse(settings.toString().contains("SECRET"), settings::toString);
    assertFalse(settings.toString().contains("whsec"), settings::toString);
    assertEquals(List.of(), schema(WHOLE));
  }

  @Test
  void aFileOfRemarksSetsNothing() {
    var example = new String(SettingsExample.bytes(), StandardCharsets.UTF_8);
    assertEquals("0 readers, 0 routes", read(example).words());
    assertEquals("0 readers, 0 routes", read("").words());
  }

  @Test
  void theExampleIsRightOnceItsExamplesAreUsed() {
    var example =
        new String(SettingsExample.bytes(), StandardCharsets.UTF_8)
            .replaceAll("(?m)^#(?! )", "")
            .replaceAll("(?m)^#( {2,}-? ?[a-zA-Z]+:.*)", "$1")
            .replace("${SLACK_WEBHOOK}", "https://hooks.slack.com/services/T0/B0/x");

    assertEquals("2 readers, 2 routes", read(example).words());
    assertEquals(List.of(), schema(example));
  }

  @Test
  void aReaderIsCalledTheSameAsLongAsItsAddress() {
    assertEquals(ReaderName.of("ana@example.org"), ReaderName.of("Ana@Example.ORG"));
    assertTrue(ReaderName.of("ana@example.org").startsWith("reader-ana-example-org-"));
    assertFalse(ReaderName.of("a.b@example.org").equals(ReaderName.of("a-b@example.org")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          readers:                | reeders:                | :3: the file: 'reeders' is not a field here; known are board, collect, readers, routes, smtp; did you mean readers? | true
          email: ben@example.org  | emial: ben@example.org  | :5: readers[1]: 'emial' is not a field here; known are digests, email, leastImportance, leastUrgency, tracks; did you mean email? | true
          leastUrgency: high      | leastUrgency: higher    | :5: readers[1].leastUrgency: is neither normal nor high | true
          leastImportance: normal | leastImportance: 3      | :5: readers[1].leastImportance: is neither major, normal nor minor | true
          digests: false          | digests: "no"           | :5: readers[1].digests: 'no' is neither; write true or false | true
          tracks: [truce]         | tracks: [The Truce]     | :5: readers[1].tracks: is not a slug (a-z, 0-9 and -, at most 64) | true
          email: ana@example.org  | email: ana.example.org  | :4: readers[0].email: is no address: write alerts@example.org or Deadline Watch <alerts@example.org> | true
          email: ben@example.org  | email: Ana@example.org  | :5: readers[1].email: stands twice; a reader is written once, with all of its tracks | false
          port: 0                 | port: 70000             | :1: board.port: '70000' is not a number from 0 to 65535 | true
          bind: 127.0.0.1         | bind: everywhere        | :1: board.bind: 'everywhere' is no address of this machine; write 127.0.0.1 for this machine alone, 0.0.0.0 for everybody who reaches it | false
          https://deadlines.example.org | deadlines          | :1: board.url: 'deadlines' is no address of a board; write one such as https://deadlines.example.org/ | true
          smtps:                  | smtp:                   | :2: smtp.url: has no TLS, which only localhost may; write smtps:// or smtp+starttls:// | false
          smtps:                  | https:                  | :2: smtp.url: is no mail server: write smtps://HOST or smtp+starttls://HOST:587 | true
          ${SMTP_PASSWORD}        | ${SMTP_PASS}            | :2: smtp.url: needs the variable SMTP_PASS, which is not set; set it where the watch, or this command, is begun | false
          ${SMTP_PASSWORD}        | ${SMTP_PASSWORD         | :2: smtp.url: has ${ without the name of a variable and } behind it; write ${NAME} | false
          :${SMTP_PASSWORD}@      | @                       | :2: smtp.url: has a user without a password; write smtps://USER:PASSWORD@HOST | false
          Watch <alerts@example.org> | Watch                | :2: smtp.from: is no address: write alerts@example.org or Deadline Watch <alerts@example.org> | false
          kind: webhook, url: "https | kind: webhok, url: "https | :7: routes[0].kind: 'webhok' is none of discord, mail, ntfy, slack, teams, webhook; did you mean webhook? | true
          https://example.org/hook | http://example.org/hook | :7: routes[0].url: is not https | false
          https://example.org/hook | https://10.0.0.1/hook  | :7: routes[0].url: is not on a public host; write its full name, not an address | false
          name: hook              | name: shelf             | :8: routes[1].name: is that of another; give each route a name of its own | false
          name: hook              | name: reader-x          | :7: routes[0].name: begins as the names of readers do; write another | true
          kind: webhook, url: "https | kind: slack, private: true, url: "https | :7: routes[0].private: goes with mail, ntfy, webhook alone: the service of slack is on the internet | true
          secret: "${HOOK_SECRET}"}| token: tk_12345678}     | :7: routes[0].secret: is missing | true
          kinds: [digest]         | kinds: [digests]        | :8: routes[1].kinds: knows only reminder, reached, changed and digest | true
          """)
  void whatIsWrongIsSaidWithItsPlaceAndWhatToWrite(
      String what, String instead, String problem, boolean isShape) {
    var text = WHOLE.replaceFirst(Pattern.quote(what), quoted(instead));
    var wrong = assertThrows(DataException.class, () -> read(text));

    assertTrue(
        wrong.problems().contains("office/watch.yaml" + problem), () -> "" + wrong.problems());
    assertFalse(wrong.problems().toString().contains("SECRET"), () -> "" + wrong.problems());
    assertEquals(isShape, !schema(text).isEmpty(), () -> "the schema: " + schema(text));
  }

  /** What the file does not say is not named: a server's fault is its own, and told once. */
  @Test
  void aFaultIsToldWhereItStandsAndHidesNoOtherOfItsEntry() {
    var text =
        """
        smtp: {url: "smtp://mail.example.org", from: a@example.org}
        readers:
          - {email: ana@example.org, digests: "no", leastUrgency: low}
        routes:
          - {name: a, kind: webhook, private: "yes", url: "http://192.168.1.20/x", secret: short}
        """;
    var wrong = assertThrows(DataException.class, () -> read(text));
    assertEquals(
        List.of(
            ":1: smtp.url: has no TLS, which only localhost may; write smtps:// or"
                + " smtp+starttls://",
            ":3: readers[0].digests: 'no' is neither; write true or false",
            ":3: readers[0].leastUrgency: is neither normal nor high",
            ":5: routes[0].private: 'yes' is neither; write true or false",
            ":5: routes[0].secret: is no secret: write whsec_ and 24 to 64 random bytes in Base64"),
        wrong.problems().stream().map(line -> line.replace("office/watch.yaml", "")).toList());
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfTheFile() {
    var text =
        """
        board: {port: x, bind: y}
        readers:
          - {email: one, tracks: [A b]}
          - {leastUrgency: high}
        routes:
          - {name: A b, url: "SECRET"}
        """;
    var wrong = assertThrows(DataException.class, () -> read(text));
    assertEquals(
        List.of(
            ":1: board.port: 'x' is not a number from 0 to 65535",
            ":1: board.bind: 'y' is no address of this machine; write 127.0.0.1 for this machine"
                + " alone, 0.0.0.0 for everybody who reaches it",
            ":2: readers: are told by e-mail: write smtp with the url of a mail server, and from",
            ":3: readers[0].tracks: is not a slug (a-z, 0-9 and -, at most 64)",
            ":4: readers[1].email: is missing; write it",
            ":6: routes[0].name: is not a slug (a-z, 0-9 and -, at most 64)"),
        wrong.problems().stream().map(line -> line.replace("office/watch.yaml", "")).toList());
  }

  /** A blank or a quote that is missed makes a field's name of what stands behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          smtp: {url: "            | smtp: {url:"
          kind: webhook, url: "    | kind: "https://example.org/SECRET
          tracks: [truce]          | https://example.org/SECRET: 1
          digests: false           | digests: "tk_SECRET"
          email: ana@example.org   | email:ana@example.org
          """)
  void whatMayBeASecretIsNotRepeatedWhereverItStands(String what, String instead) {
    var text = WHOLE.replaceFirst(Pattern.quote(what), quoted(instead));
    var problems = assertThrows(DataException.class, () -> read(text)).problems().toString();
    for (var secret : List.of("SECRET", "SMTP_PASSWORD", "//", "ana@", "mail.example")) {
      assertFalse(problems.contains(secret), problems);
    }
  }

  private static HomeSettings read(String text) {
    return SettingsReader.read(
        "office/watch.yaml",
        text.getBytes(StandardCharsets.UTF_8),
        ENVIRONMENT,
        HomeChannels.all(InstantSource.system()).kinds());
  }

  private static List<String> schema(String text) {
    return SCHEMA.schema().validate(text, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
