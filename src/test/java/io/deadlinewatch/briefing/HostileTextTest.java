package io.deadlinewatch.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.briefing.sms.Gsm7;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.briefing.words.Columns;
import io.deadlinewatch.briefing.words.Prose;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.HostileTexts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The limits hold for any text that people, or an attacker, write; design, "What is sent". */
class HostileTextTest {
  private static final int RUNS = 400;
  private static final int SNS_BYTES = 256 * 1024;

  /** What a phone makes a link of. */
  private static final Pattern LINKED =
      Pattern.compile("(?i)://|www\\.[a-z0-9]|[a-z0-9-]\\.[a-z]{2}|mailto:");

  private static final String NY = "America/New_York";

  @Test
  void everyMessageKeepsItsLimits() {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var alerts = alerts(random, 1 + random.nextInt(4), 200);
      for (var message : messages(alerts, facts(random, random.nextInt(5), 200))) {
        requireLimits(message, "seed " + seed);
      }
    }
  }

  @Test
  void twentyAlertsOfTheLongestTextsFitAndSayWhatWasLeftOut() {
    var random = new Random(7);
    var messages = messages(alerts(random, 20, 5_000), facts(random, 300, 5_000));
    messages.forEach(message -> requireLimits(message, "worst case"));
    var email = messages.stream().filter(m -> m.medium() == Medium.EMAIL).findFirst().orElseThrow();
    assertEquals(20, email.alerts().size());
    assertTrue(email.body().contains("left out for length"));
    var document =
        messages.stream().filter(m -> m.medium() == Medium.FEED).findFirst().orElseThrow();
    assertTrue(document.body().contains("\"leftOut\":{\"facts\":"));
    assertFalse(document.body().contains("\"leftOut\":{\"facts\":0"));
  }

  @Test
  void aDigestOverManyTracksFits() {
    List<Fact> facts = new ArrayList<>();
    for (int track = 0; track < 150; track++) {
      for (int i = 0; i < 4; i++) {
        facts.add(
            BriefingSamples.fact(
                "f" + track + "-" + i, "t" + track, "2025-10-01", "中".repeat(5_000)));
      }
    }
    var digest = BriefingSamples.digestWithNothingNew();
    var messages = messages(List.of(digest), facts);
    assertEquals(2, messages.size());
    messages.forEach(message -> requireLimits(message, "many tracks"));
  }

  @Test
  void neverZeroDaysAndNeverALeadsLabel() {
    var due = BriefingSamples.at("2025-11-10T00:01", NY);
    var now = due.instant().orElseThrow();
    for (int minutes = -5_000; minutes <= 5_000; minutes += 7) {
      var words = TimeLeft.words(due, now.plusSeconds(minutes * 60L), BriefingSamples.NEW_YORK);
      assertFalse(words.matches(".*\\b0 .*"), words);
      assertFalse(words.contains("P"), () -> "a label in: " + words.replaceAll("[AP]M", ""));
    }
  }

  private static List<Message> messages(List<Alert> alerts, List<Fact> facts) {
    var context =
        new Context(
            BriefingSamples.NEW_YORK,
            Situation.on(LocalDate.of(2025, 12, 1), facts),
            List.of(BriefingSamples.truce().summary()));
    var composed = new Messages(context).of(AlertSamples.byMedium(alerts));
    assertTrue(composed.failures().isEmpty(), () -> composed.failures().toString());
    return composed.messages();
  }

  private static void requireLimits(Message message, String label) {
    int bytes = message.body().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes > 0 && bytes < SNS_BYTES - 3_000, () -> label + ": " + bytes + " bytes");
    switch (message.medium()) {
      case SMS -> requireSegment(message.body(), label);
      case EMAIL -> {
        requireSubject(message.subject().orElseThrow(), label);
        message.body().lines().forEach(line -> requireColumns(line, label));
      }
      case FEED -> assertFalse(message.body().contains("\n"), label);
    }
  }

  private static void requireSubject(String subject, String label) {
    assertTrue(subject.matches("[A-Za-z0-9][ -~]{0,98}"), () -> label + ": " + subject);
    assertFalse(subject.contains("=?"), () -> label + ": " + subject);
  }

  private static void requireSegment(String text, String label) {
    assertTrue(text.matches("[ -_a-~]+"), () -> label + ": " + text);
    int septets = Gsm7.septets(text) + Gsm7.septets(SmsText.DISPLAY_NAME + "> ");
    assertTrue(septets <= 160, () -> label + ": " + septets + " septets: " + text);
    assertFalse(LINKED.matcher(text).find(), () -> label + ": " + text);
  }

  private static void requireColumns(String line, String label) {
    int columns = Columns.of(line);
    boolean address = Prose.of(line).equals(List.of(new Prose.Address(line)));
    assertTrue(address || columns <= 72, () -> label + ": " + columns + ": " + line);
    assertFalse(line.chars().anyMatch(Character::isISOControl), label);
  }

  private static List<Alert> alerts(RandomGenerator random, int number, int longest) {
    List<Alert> alerts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      var deadline = HostileTexts.deadline(random, "hostile-" + i, longest);
      alerts.add(alert(random, deadline, longest));
    }
    return alerts;
  }

  private static Alert alert(RandomGenerator random, Deadline deadline, int longest) {
    var now = "2025-11-0" + (1 + random.nextInt(9)) + "T14:00:00Z";
    var before = BriefingSamples.moved(deadline, due(random));
    return switch (random.nextInt(4)) {
      case 0 -> BriefingSamples.reminder(deadline, now);
      case 1 -> BriefingSamples.reached(deadline, now);
      case 2 ->
          BriefingSamples.changed(
              Optional.empty(), deadline, HostileTexts.text(random, longest), now);
      default ->
          BriefingSamples.changed(
              Optional.of(before), deadline, HostileTexts.text(random, longest), now);
    };
  }

  private static Due due(RandomGenerator random) {
    return random.nextBoolean()
        ? BriefingSamples.on("2025-11-12")
        : BriefingSamples.through("2025-11-12", NY);
  }

  private static List<Fact> facts(RandomGenerator random, int number, int longest) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      facts.add(
          BriefingSamples.fact(
              "fact-" + i, "truce", "2025-10-01", HostileTexts.text(random, longest)));
    }
    return facts;
  }
}
