package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.text.CleanLine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of e-mail, with the name of whom it is of, where that is known: {@code Deadline Watch
 * <alerts@example.org>}. In ASCII, as every server takes it.
 *
 * @param name in any script; empty where there is none
 * @param address {@code alerts@example.org}
 */
public record MailAddress(String name, String address) {
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?=.{1,64}@)"
              + ATOM
              + "(?:\\."
              + ATOM
              + ")*@"
              + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern NAMED =
      Pattern.compile("([^<>\"@,;:\\\\()\\[\\]]{1,80}) <([^<>]+)>");
  private static final int LONGEST = 254;

  /** What is wrong with a text, without a word of it. */
  public static Optional<String> problem(String text) {
    return read(text).isPresent()
        ? Optional.empty()
        : Optional.of(
            "is no address: write alerts@example.org or Deadline Watch <alerts@example.org>");
  }

  /** An address as a route has it; throws where {@link #problem} has one. */
  public static MailAddress of(String text) {
    return read(text).orElseThrow();
  }

  private static Optional<MailAddress> read(String text) {
    if (!CleanLine.clean(text).equals(text)) {
      return Optional.empty();
    }
    var named = NAMED.matcher(text);
    return named.matches()
        ? bare(named.group(2)).map(address -> new MailAddress(named.group(1).strip(), address))
        : bare(text).map(address -> new MailAddress("", address));
  }

  private static Optional<String> bare(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** What stands before its at. */
  public String local() {
    return address.substring(0, address.indexOf('@'));
  }

  /** What stands behind its at. */
  public String domain() {
    return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
