package io.deadlinewatch.briefing.sms;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.NewsSamples;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An SMS says the news within its segment: whole headlines, whole numbers. */
class SmsWordsTest {
  private static final String NOW = "2025-10-26T13:00:00Z";
  private static final Pattern NUMBER = Pattern.compile("[$+-]?\\d[\\d.,:]*%?");

  @Test
  void aHeadlineIsTheNewsWithTheDoubtThatItLeavesOut() {
    var threat = NewsSamples.threat();
    var alert =
        NewsSamples.news(
            Optional.of(threat),
            NewsSamples.happening(threat, "It has become less likely."),
            "100% tariff now less likely: Bessent says talks averted it",
            NOW);
    assertEquals(
        "100% tariff now less likely (threatened): Bessent says talks averted it."
            + " Deadline: Sat Nov 1 (in 6 days).",
        sms(alert));
  }

  @Test
  void aSentenceThatNamesTheDayNeedsNoOtherWordOfIt() {
    var truce = BriefingSamples.truce();
    var later =
        BriefingSamples.moved(truce, BriefingSamples.at("2026-11-10T00:01", "America/New_York"));
    assertEquals(
        "Truce extended to Nov 10, 2026.",
        sms(NewsSamples.news(Optional.of(truce), later, "Truce extended to Nov 10, 2026", NOW)));
  }

  @Test
  void aLastDayBehindASentenceIsCalledThat() {
    var pause =
        BriefingSamples.deadline(
            "p", "Pause", BriefingSamples.through("2025-11-29", "America/New_York"));
    assertEquals(
        "The pause goes on. Last day as of now: Sat Nov 29 (in 34 days).",
        sms(NewsSamples.news(Optional.of(pause), pause, "The pause goes on", NOW)));
  }

  @Test
  void aDoubtThatTheSentenceSaysIsNotRepeated() {
    var threat = NewsSamples.threat();
    var alert =
        NewsSamples.news(Optional.of(threat), threat, "The threatened tariff is less likely", NOW);
    assertTrue(sms(alert).startsWith("The threatened tariff is less likely. "), sms(alert));
  }

  @Test
  void aCorrectionSaysSoFirst() {
    var truce = BriefingSamples.truce();
    var later = BriefingSamples.moved(truce, BriefingSamples.on("2026-11-10"));
    var alert = NewsSamples.correction(later, truce, "The truce was not extended", NOW);
    assertTrue(sms(alert).startsWith("Correction: The truce was not extended. "), sms(alert));
  }

  @Test
  void theNumberAtTheEndOfALongTitleIsKept() {
    var title =
        "US fentanyl duty on Chinese goods that enter by whatever port, "
            + "by sea or land ".repeat(8)
            + "falls to 10%";
    var sms = sms(reminder("cut", title));
    assertTrue(sms.contains("... to 10%"), sms);
  }

  @Test
  void noClockTimeThenThePlaceThenTheDayGoBeforeTheHeadlineIsCut() {
    var due = BriefingSamples.on("2025-11-08", "Asia/Shanghai");
    var title = "China's licences for five more rare earths and batteries";
    assertEquals(
        "In 12 days: " + title + ". Due Sat Nov 8 in Shanghai (begins Fri Nov 7, 11:00 AM EST).",
        sms(reminder(BriefingSamples.deadline("a", title, due))));
    var longer = title + " and whatever else is made with them";
    assertEquals(
        "In 12 days: " + longer + ". Due Sat Nov 8 in Shanghai.",
        sms(reminder(BriefingSamples.deadline("a", longer, due))));
    var longest = longer + ", at home and abroad, now";
    assertEquals(
        "In 12 days: " + longest + ". Due Sat Nov 8.",
        sms(reminder(BriefingSamples.deadline("a", longest, due))));
  }

  @Test
  void aYearThatMakesTheDifferenceStays() {
    var title = "China's pause of its listings of firms in the United States of America ends";
    var from = BriefingSamples.deadline("a", title, BriefingSamples.on("2025-11-10"));
    var to = BriefingSamples.moved(from, BriefingSamples.on("2026-11-10"));
    var sms = sms(BriefingSamples.changed(Optional.of(from), to, "why", NOW));
    assertEquals("Moved later: " + title + ", now Tue Nov 10, 2026 (was Mon Nov 10).", sms);
  }

  @Test
  void wholeHeadlinesAreSummedUpAndTheRestIsCounted() {
    var alerts =
        List.of(
            reminder("a", "Extra 100% US tariff on Chinese goods"),
            reminder("b", "25% US duty on heavy trucks and parts"),
            reminder("c", "Supreme Court hears the emergency tariff cases"),
            reminder("d", "US fentanyl duty on Chinese goods falls to 10%"));
    assertEquals(
        "In 15 days: Extra 100% US tariff on Chinese goods; In 15 days: 25% US duty on heavy"
            + " trucks and parts; +2 more",
        SmsText.of(alerts, NEW_YORK));
  }

  @Test
  void theMostImportantIsToldFirst() {
    var minor = NewsSamples.important(deadline("a", "Comments close"), Importance.MINOR);
    var major = NewsSamples.important(deadline("z", "Truce runs out"), Importance.MAJOR);
    var sms =
        AlertSamples.messages(
                Medium.SMS,
                (Alert) BriefingSamples.changed(Optional.empty(), minor, "why", NOW),
                reminder(major))
            .getFirst()
            .body();
    assertTrue(sms.startsWith("In 15 days: Truce runs out; New deadline: Comments close"), sms);
  }

  @Test
  void ofAnOutcomeOnlyWholeSentencesAreTold() {
    var ended =
        BriefingSamples.ended(
            NewsSamples.threat(),
            new Status.Cancelled(
                Optional.of(
                    "Not imposed: the deal leaves it out. "
                        + "Nobody speaks of it now ".repeat(9))));
    assertEquals(
        "Called off: Extra 100% US tariff. Not imposed: the deal leaves it out.",
        sms(BriefingSamples.changed(Optional.of(NewsSamples.threat()), ended, "why", NOW)));
    var two =
        SmsText.of(
            List.of(
                BriefingSamples.changed(Optional.of(NewsSamples.threat()), ended, "why", NOW),
                reminder("long", "A title of " + "many words ".repeat(9) + "is long")),
            NEW_YORK);
    assertFalse(two.contains("(Not imposed"), two);
    assertFalse(two.contains("Not imposed:..."), two);
  }

  /** Whatever the titles: a number in an SMS is one that was written, whole. */
  @Test
  void noNumberIsEverCut() {
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var alerts = random.ints(1 + random.nextInt(3)).mapToObj(i -> any(random, "d" + i)).toList();
      var sms = SmsText.of(alerts, NEW_YORK);
      var written =
          alerts.stream()
              .flatMap(alert -> numbers(alert.deadline().title()).stream())
              .collect(Collectors.toSet());
      var titles = alerts.stream().map(alert -> alert.deadline().title()).toList();
      var ours = Set.of("15", "+1", "+2", "10", "12:01");
      for (var number : numbers(sms)) {
        assertTrue(
            written.contains(number) || ours.contains(number),
            () -> number + " of " + titles + " in: " + sms);
      }
      assertTrue(sms.length() <= SmsText.ROOM, sms);
    }
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replaceFirst("[.,:]+$", ""))
        .collect(Collectors.toSet());
  }

  private static DeadlineAlert any(RandomGenerator random, String id) {
    var words =
        random
            .ints(3 + random.nextInt(30), 0, 8)
            .mapToObj(word ->
                switch (word) {
                  case 0 -> "$" + (100 + random.nextInt(900)) + ".5";
                  case 1 -> 30 + random.nextInt(9_000) + "%";
                  case 2 -> 1_000 + random.nextInt(90_000) + " tonnes";
                  default -> Arrays.asList("duty", "to", "on", "Chinese", "goods").get(word - 3);
                })
            .collect(Collectors.joining(" "));
    return reminder(id, "T " + words);
  }

  private static DeadlineAlert reminder(String id, String title) {
    return reminder(deadline(id, title));
  }

  private static DeadlineAlert reminder(Deadline deadline) {
    return BriefingSamples.reminder(deadline, NOW);
  }

  private static Deadline deadline(String id, String title) {
    return BriefingSamples.deadline(
        id, title, BriefingSamples.at("2025-11-10T00:01", "America/New_York"));
  }

  private static String sms(DeadlineAlert alert) {
    return SmsText.of(List.of(alert), NEW_YORK);
  }
}
