package io.deadlinewatch.briefing.sms;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import java.util.List;

/**
 * An SMS of one segment: 160 septets with the topic's display name, which SNS puts before the text
 * as {@code NAME> } (SNS developer guide, display names of SMS topics). No URL; several alerts are
 * summed up.
 */
public final class SmsText {
  /** The display name of the SMS topic in {@code template.yaml}; a test holds the two together. */
  public static final String DISPLAY_NAME = "Deadlines";

  /** Septets that are left for the text. */
  public static final int ROOM = Gsm7.SEGMENT - DISPLAY_NAME.length() - "> ".length();

  private SmsText() {}

  /** The text of one or several alerts of one track, the most important first. */
  public static String of(List<DeadlineAlert> alerts, Audience audience) {
    return alerts.size() == 1
        ? SmsAlone.of(alerts.getFirst(), audience)
        : SmsSum.of(alerts, audience);
  }
}
