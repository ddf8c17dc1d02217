package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last look at a message before SNS gets it. The words are made to fit; this is for the day
 * when they are not: one bad entry would take a whole batch along, and emulators take it.
 */
final class MessageCheck {
  /** Most bytes of a message, and of a batch, attributes included (SNS quotas). */
  static final int MAX_BYTES = 256 * 1024;

  private static final Pattern SUBJECT =
      Pattern.compile("[A-Za-z0-9][ -~]{0," + (Subject.MAX_LENGTH - 1) + "}");

  private MessageCheck() {}

  /** Why SNS would not take it; nothing where it would. */
  static Optional<String> problem(SnsEntry entry) {
    var message = entry.message();
    if (message.body().isEmpty()) {
      return Optional.of("the body is empty");
    }
    if (message.attributes().values().stream().anyMatch(MessageCheck::saysNothing)) {
      return Optional.of("an attribute has no value");
    }
    if (message.medium() == Medium.EMAIL && message.subject().isEmpty()) {
      return Optional.of("an e-mail without a subject");
    }
    if (message.subject().isPresent() && !SUBJECT.matcher(message.subject().get()).matches()) {
      return Optional.of(
          "the subject is not 1 to 99 printable ASCII characters that start with a letter or"
              + " digit");
    }
    return entry.bytes() > MAX_BYTES
        ? Optional.of(entry.bytes() + " bytes, attributes included; SNS takes " + MAX_BYTES)
        : Optional.empty();
  }

  private static boolean saysNothing(List<String> values) {
    return values.isEmpty() || values.stream().anyMatch(String::isEmpty);
  }
}
