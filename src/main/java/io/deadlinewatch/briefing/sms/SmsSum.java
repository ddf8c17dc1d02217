package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Subject;
import io.deadlinewatch.deadline.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several alerts in one SMS: as many whole headlines as fit, the most important first, then how
 * many more there are. What room is left goes to the longer forms of those that are told.
 */
final class SmsSum {
  private static final String SEPARATOR = "; ";

  private final List<DeadlineAlert> alerts;
  private final Audience audience;
  private final List<List<String>> forms = new ArrayList<>();

  private SmsSum(List<DeadlineAlert> alerts, Audience audience) {
    this.alerts = alerts;
    this.audience = audience;
  }

  static String of(List<DeadlineAlert> alerts, Audience audience) {
    return new SmsSum(alerts, audience).text();
  }

  /** The headline in its forms, the longest first. */
  private static List<String> forms(DeadlineAlert alert, Audience audience) {
    var passed = new SmsDetails(alert, audience).passed();
    return Subject.forms(alert, audience).stream()
        .map(form -> Gsm7.plain(form.text() + (alert.deadline().status().isOpen() ? passed : "")))
        .toList();
  }

  private String text() {
    var shortest = shortest();
    int told =
        IntStream.rangeClosed(1, shortest.size())
            .filter(number -> fits(shortest.subList(0, number)))
            .max()
            .orElse(0);
    if (told == 0) {
      var first = alerts.getFirst();
      var form = Subject.forms(first, audience).getLast();
      return SmsAlone.cut(form, SmsText.ROOM - end(1).length()) + end(1);
    }
    return SmsAlone.joined(
        widened(shortest.subList(0, told)).stream().collect(Collectors.joining(SEPARATOR)),
        end(told));
  }

  /** The shortest forms; where those before leave no room whatever comes after them, no more. */
  private List<String> shortest() {
    List<String> shortest = new ArrayList<>();
    for (var alert : alerts) {
      forms.add(forms(alert, audience));
      shortest.add(forms.getLast().getLast());
      if (length(shortest) > SmsText.ROOM) {
        break;
      }
    }
    return shortest;
  }

  /** The first gets its longest form that leaves room for the others, then the next. */
  private List<String> widened(List<String> shortest) {
    List<String> told = new ArrayList<>(shortest);
    for (int i = 0; i < told.size(); i++) {
      for (var form : forms.get(i)) {
        var shorter = told.set(i, form);
        if (fits(told)) {
          break;
        }
        told.set(i, shorter);
      }
    }
    return told;
  }

  private boolean fits(List<String> items) {
    return length(items) + end(items.size()).length() <= SmsText.ROOM;
  }

  private static int length(List<String> items) {
    return String.join(SEPARATOR, items).length();
  }

  private String end(int told) {
    int others = alerts.size() - told;
    return others == 0 ? "." : "; +" + others + " more";
  }
}
