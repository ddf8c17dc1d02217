package io.deadlinewatch.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.email.DigestEmail;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.Scenarios;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is told of something can see everything, where there is a board. */
class BoardPagesTest {
  private static final Context PLAIN = BriefingSamples.context(BriefingSamples.NEW_YORK);
  private static final Context LINKING = PLAIN.on(Scenarios.BOARD);
  private static final String ROOT = "https://deadlines.example.org/";

  @Test
  void everyMediumButSmsLinksToTheDeadlinesPage() {
    var alert = AlertSamples.reminder("us-cn-truce", "truce");
    var page = ROOT + "d/us-cn-truce/index.html";
    for (var message : messages(LINKING, List.of(alert))) {
      assertEquals(message.medium() != Medium.SMS, message.body().contains(page), message.body());
    }
    for (var message : messages(PLAIN, List.of(alert))) {
      assertFalse(message.body().contains("See everything"), message.body());
      assertFalse(message.body().contains("index.html"), message.body());
    }
  }

  @Test
  void aDigestLinksToTheIndex() {
    var digest = AlertSamples.digest();
    assertTrue(AlertDocument.of(digest, LINKING).contains("\"page\":\"" + ROOT + "\""));
    assertTrue(AlertDocument.of(digest, PLAIN).contains("\"page\":null"));
    assertTrue(mail(List.of(digest)).contains("See everything:\n" + ROOT + "\n"));
  }

  @Test
  void aDigestWithNothingNewStaysShort() {
    for (var scenario : Scenarios.all()) {
      if (scenario.name().equals("digest-nothing-new")) {
        var context = scenario.context().on(Scenarios.BOARD);
        var text = new DigestEmail((DigestAlert) scenario.alerts().getFirst(), context).text();
        assertTrue(text.contains("See everything:\n" + ROOT), text);
        assertTrue(text.lines().count() <= 15, text);
        return;
      }
    }
    fail("there is no such scenario");
  }

  @Test
  void aMailOfSeveralLinksToEachAndOneOfManyToTheIndex() {
    var two = mail(alerts(2));
    assertTrue(two.contains(ROOT + "d/d0/index.html\n"), two);
    assertTrue(two.contains(ROOT + "d/d1/index.html\n"), two);
    var many = mail(alerts(6));
    assertTrue(many.contains("See everything:\n" + ROOT + "\n"), many);
    assertFalse(many.contains("index.html"), many);
  }

  private static List<Alert> alerts(int count) {
    return IntStream.range(0, count)
        .<Alert>mapToObj(i -> AlertSamples.reminder("d" + i, "truce"))
        .toList();
  }

  private static String mail(List<Alert> alerts) {
    return messages(LINKING, alerts).stream()
        .filter(message -> message.medium() == Medium.EMAIL)
        .findFirst()
        .orElseThrow()
        .body();
  }

  private static List<Message> messages(Context context, List<Alert> alerts) {
    return new Messages(context).of(AlertSamples.byMedium(alerts)).messages();
  }
}
