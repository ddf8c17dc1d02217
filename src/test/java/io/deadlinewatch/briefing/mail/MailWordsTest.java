package io.deadlinewatch.briefing.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.MarkupSamples;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a list gets, {@code golden/mail-*.eml} (as it is handed over) and {@code .html}, which are
 * written anew as those of other channels are; and that no text becomes markup or a header.
 */
class MailWordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final int RUNS = 100;
  private static final Instant SENT = Instant.parse("2025-11-09T14:00:20Z");
  private static final Set<String> SHOWN =
      Set.of("reminder-scheduled", "changed-later", "title-hostile", "digest");
  private static final MimeMail LIST =
      new MimeMail(
          MailAddress.of("Deadline Watch <alerts@example.org>"),
          MailAddress.of("trade@lists.example.org"),
          Optional.of("https://lists.example.org/leave"));

  /** Lines of ours; all else that looks like a tag, somebody wrote. */
  private static final Pattern TAG =
      Pattern.compile("<(/?[a-z0-9!]+)([^>]*)>", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OURS =
      Set.of(
          "!doctype",
          "html",
          "/html",
          "head",
          "/head",
          "meta",
          "title",
          "/title",
          "style",
          "/style",
          "body",
          "/body",
          "main",
          "/main",
          "h1",
          "/h1",
          "h2",
          "/h2",
          "h3",
          "/h3",
          "p",
          "/p",
          "ul",
          "/ul",
          "li",
          "/li",
          "table",
          "/table",
          "tr",
          "/tr",
          "td",
          "/td",
          "br",
          "hr",
          "a",
          "/a");

  private static final Pattern HEADER =
      Pattern.compile(
          "(From|To|Subject|Date|Message-ID|In-Reply-To|References|List-Id|List-Unsubscribe"
              + "|Auto-Submitted|X-Auto-Response-Suppress|MIME-Version|Content-Type): .*|[ \\t].*");

  static Stream<Scenario> alone() {
    return Scenarios.all().stream().filter(scenario -> scenario.alerts().size() == 1);
  }

  private static PostedAlert posted(Scenario scenario) {
    return PostedAlert.read(AlertDocument.of(scenario.alerts().getFirst(), scenario.context()));
  }

  @ParameterizedTest
  @MethodSource("alone")
  void theTextIsTheEmailOfTheTopic(Scenario scenario) {
    var email =
        new Messages(scenario.context())
            .of(AlertSamples.byMedium(scenario.alerts())).messages().stream()
                .filter(message -> message.medium() == Medium.EMAIL)
                .findFirst();
    email.ifPresent(
        message -> assertEquals(message.body(), MailMessage.of(posted(scenario), false).text()));
  }

  static Stream<Scenario> shown() {
    return Scenarios.all().stream().filter(scenario -> SHOWN.contains(scenario.name()));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void readAsTheyDid(Scenario scenario) throws IOException {
    var message = MailMessage.of(posted(scenario), scenario.name().equals("changed-later"));
    golden("mail-" + scenario.name() + ".html", message.html());
    golden(
        "mail-" + scenario.name() + ".eml",
        WireText.of(LIST.of(message, SENT)).replace("\r\n", "\n"));
  }

  private static void golden(String name, String text) throws IOException {
    var file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @Test
  void noTextBecomesMarkupOrAHeader() {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var context = MarkupSamples.context(random, random.nextInt(40), random.nextInt(12), 300);
      var deadline = MarkupSamples.deadline(random, random.nextBoolean() ? 200 : 3_000);
      var alert =
          seed % 3 == 0
              ? MarkupSamples.digest(random, random.nextInt(30), 300)
              : MarkupSamples.alert(random, deadline);
      var message =
          MailMessage.of(PostedAlert.read(AlertDocument.of(alert, context)), random.nextBoolean());
      requireOurTags(message.html(), "seed " + seed);
      requireOurHeaders(WireText.of(LIST.of(message, SENT)), "seed " + seed);
    }
  }

  private static void requireOurTags(String html, String label) {
    var tags = TAG.matcher(html);
    while (tags.find()) {
      assertTrue(
          OURS.contains(tags.group(1).toLowerCase(java.util.Locale.ROOT)), label + tags.group());
      assertFalse(
          tags.group(2).matches("(?is).*(\\son\\w+\\s*=|javascript:).*"), label + tags.group());
    }
    assertFalse(
        html.matches("(?s).*[\\u0000-\\u0009\\u000b-\\u001f\\u202a-\\u202e\\u2066-\\u2069].*"),
        label);
  }

  private static void requireOurHeaders(String source, String label) {
    assertTrue(source.chars().allMatch(c -> c < 0x7f), label);
    assertFalse(Pattern.compile("(?<!\r)\n|\r(?!\n)").matcher(source).find(), label);
    var header = source.substring(0, source.indexOf("\r\n\r\n"));
    for (var line : header.split("\r\n", -1)) {
      assertTrue(HEADER.matcher(line).matches(), label + ": " + line);
      assertTrue(line.length() <= 200, label + ": " + line);
    }
    assertTrue(source.lines().allMatch(line -> line.length() <= 998), label);
  }
}
