package io.deadlinewatch.briefing;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What one medium carries in one publish.
 *
 * @param medium which topic it goes to
 * @param alerts what it tells: one for the feed, up to {@value #MAX_ALERTS} of one track for people
 * @param subject for an e-mail
 * @param body text, or the alert document
 * @param attributes names and values; one value is sent as a String, several as String.Array
 */
public record Message(
    Medium medium,
    List<Alert> alerts,
    Optional<String> subject,
    String body,
    SequencedMap<String, List<String>> attributes) {
  /** Most alerts of one e-mail or SMS; design, "What is sent". */
  public static final int MAX_ALERTS = 20;

  /** Takes a copy. */
  public Message {
    alerts = List.copyOf(alerts);
  }
}
