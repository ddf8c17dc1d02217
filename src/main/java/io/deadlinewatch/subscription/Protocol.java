package io.deadlinewatch.subscription;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a subscriber is reached; each way hears one medium's topic. */
public enum Protocol {
  /** An inbox. */
  EMAIL(Medium.EMAIL),
  /** A phone. */
  SMS(Medium.SMS),
  /** A queue, for programs. */
  SQS(Medium.FEED);

  private final Medium medium;

  Protocol(Medium medium) {
    this.medium = medium;
  }

  /** The medium whose topic it hears. */
  public Medium medium() {
    return medium;
  }

  /** The word, which is SNS's protocol too. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word.
   *
   * @throws RefusedException for any other
   */
  public static Protocol parse(String field, String text) {
    return Arrays.stream(values())
        .filter(route -> route.word().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                field,
                RefusedException.quoted(text)
                    + " is none of "
                    + Arrays.stream(values()).map(Protocol::word).collect(Collectors.joining(", "))
                    + DidYouMean.question(
                        text, Arrays.stream(values()).map(Protocol::word).toList())));
  }
}
