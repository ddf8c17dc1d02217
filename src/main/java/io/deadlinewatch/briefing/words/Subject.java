package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import java.util.List;

/**
 * E-mail subjects: 1 to 99 printable ASCII characters in one line that starts with a letter or a
 * digit (SNS API reference, Publish, Subject: "less than 100 characters").
 */
public final class Subject {
  /** Most characters. */
  public static final int MAX_LENGTH = 99;

  private Subject() {}

  /** The subject of a message of one or several alerts of one track, the most urgent first. */
  public static String of(List<DeadlineAlert> alerts, Audience audience) {
    var first = headline(alerts.getFirst(), audience);
    int more = alerts.size() - 1;
    var others = more == 0 ? "" : " (and " + more + " more on " + alerts.getFirst().track() + ")";
    return fit(new Headline(first.lead(), first.title(), first.tail() + others));
  }

  public static String cut(String line) {
    return Ascii.cut(line, MAX_LENGTH);
  }

  /** A headline in ASCII; where the title has no such form, the id stands in. */
  public static Headline headline(DeadlineAlert alert, Audience audience) {
    var headline = Headline.of(alert, audience);
    var tail = Ascii.fold(headline.tail()).orElse("");
    return new Headline(headline.lead(), title(alert.deadline()), tail);
  }

  private static String title(Deadline deadline) {
    return Ascii.fold(deadline.title()).orElse(deadline.id());
  }

  /** The title gives way before the words around it do. */
  private static String fit(Headline headline) {
    int around = headline.lead().length() + 2 + headline.tail().length();
    int room = Math.max(20, MAX_LENGTH - around);
    return cut(headline.withTitle(Ascii.cut(headline.title(), room)).text());
  }
}
