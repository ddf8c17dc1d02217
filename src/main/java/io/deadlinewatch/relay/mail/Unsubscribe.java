package io.deadlinewatch.relay.mail;

import io.deadlinewatch.briefing.mail.MailAddress;
import io.deadlinewatch.text.WebAddress;
import java.util.Optional;

/** Where readers of a list leave it: {@code https://...} or {@code mailto:...}. */
final class Unsubscribe {
  private static final String MAIL = "mailto:";
  private static final String HTTPS = "https://";
  private static final int LONGEST = 900;

  private Unsubscribe() {}

  /** What is wrong with one, without a word of it. */
  static Optional<String> problem(String text) {
    boolean isMail =
        text.startsWith(MAIL)
            && !text.contains("<")
            && MailAddress.problem(text.substring(MAIL.length())).isEmpty();
    boolean isPage = text.startsWith(HTTPS) && WebAddress.problem(text).isEmpty();
    return text.length() <= LONGEST
            && text.chars().allMatch(c -> c > ' ' && c < 0x7f)
            && (isMail || isPage)
        ? Optional.empty()
        : Optional.of("is neither https:// with a page nor mailto: with an address");
  }
}
