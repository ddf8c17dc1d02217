package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Ascii;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Subject;
import io.deadlinewatch.deadline.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several alerts in one SMS: as many headlines as fit, then how many more there are. What room is
 * left goes to the outcomes of what has ended: "settled" alone tells what took effect and what
 * never came in the same words.
 */
final class SmsSum {
  private static final int TITLE = 44;
  private static final int LEAST_OUTCOME = 14;
  private static final String SEPARATOR = "; ";

  private final List<DeadlineAlert> alerts;
  private final Audience audience;
  private final String beginning;

  private SmsSum(List<DeadlineAlert> alerts, Audience audience) {
    this.alerts = alerts;
    this.audience = audience;
    this.beginning = alerts.size() + " on " + alerts.getFirst().track() + ": ";
  }

  static String of(List<DeadlineAlert> alerts, Audience audience) {
    return new SmsSum(alerts, audience).text();
  }

  private String text() {
    var items = alerts.stream().map(this::item).toList();
    int told =
        IntStream.rangeClosed(1, items.size())
            .filter(number -> room(items.subList(0, number)) >= 0)
            .max()
            .orElse(0);
    if (told == 0) {
      return Ascii.cut(beginning + items.getFirst(), SmsText.ROOM - end(1).length()) + end(1);
    }
    var fitting = withOutcomes(items.subList(0, told));
    return SmsText.joined(beginning + String.join(SEPARATOR, fitting), end(told));
  }

  private String item(DeadlineAlert alert) {
    var headline = SmsText.plain(Subject.headline(alert, audience));
    return headline.withTitle(Ascii.cut(headline.title(), TITLE)).text() + passed(alert);
  }

  /** A change may come when due has passed; its words say so (R7). */
  private String passed(DeadlineAlert alert) {
    var due = alert.deadline().due();
    boolean told =
        alert.cause() instanceof DeadlineAlert.Changed
            && alert.deadline().status().isOpen()
            && due.isPast(alert.at(), audience);
    return told ? " (" + new DueWords(audience, alert.at()).left(due) + ")" : "";
  }

  private int room(List<String> items) {
    int length = String.join(SEPARATOR, items).length();
    return SmsText.ROOM - beginning.length() - length - end(items.size()).length();
  }

  private String end(int told) {
    int others = alerts.size() - told;
    return others == 0 ? "." : "; +" + others + " more";
  }

  /** Each that has ended gets an even share of what is left. */
  private List<String> withOutcomes(List<String> items) {
    List<String> told = new ArrayList<>();
    int room = room(items);
    int ended = (int) alerts.stream().limit(items.size()).filter(SmsSum::hasEnded).count();
    for (int i = 0; i < items.size(); i++) {
      var outcome = hasEnded(alerts.get(i)) ? outcome(alerts.get(i), room / ended--) : "";
      told.add(items.get(i) + outcome);
      room -= outcome.length();
    }
    return told;
  }

  private static boolean hasEnded(DeadlineAlert alert) {
    return !alert.deadline().status().isOpen();
  }

  private static String outcome(DeadlineAlert alert, int room) {
    var words = SmsText.outcome(alert.deadline()).orElse("");
    var sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    int length = room - " ()".length();
    return sentence.isEmpty() || length < Math.min(LEAST_OUTCOME, sentence.length())
        ? ""
        : " (" + Ascii.cut(sentence, length) + ")";
  }
}
