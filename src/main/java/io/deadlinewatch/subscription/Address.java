package io.deadlinewatch.subscription;

import io.deadlinewatch.text.RefusedException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a subscriber is reached, checked before SNS sees it: SNS takes much that it can never
 * deliver to.
 *
 * @param text as it is written for SNS
 */
public record Address(Protocol protocol, String text) {
  private static final int MOST_OF_EMAIL = 254;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final int MOST_OF_LOCAL = 64;
  private static final Pattern DOMAIN =
      Pattern.compile(
          "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "([A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})");

  /** E.164: at most 15 digits, country code first, which never begins with 0. */
  private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private static final Pattern QUEUE =
      Pattern.compile("arn:aws[a-z-]*:sqs:[a-z]{2}[a-z0-9-]+-[0-9]:[0-9]{12}:[A-Za-z0-9_-]{1,80}");

  /**
   * Reads an address.
   *
   * @throws RefusedException when nothing can be delivered to it
   */
  public static Address of(Protocol protocol, String text) {
    switch (protocol) {
      case EMAIL -> requireEmail(text);
      case SMS -> requireNumber(text);
      case SQS -> requireQueue(text);
    }
    return new Address(protocol, text);
  }

  /**
   * Reads an address whose form says how it is reached.
   *
   * @throws RefusedException where it says nothing
   */
  public static Address of(String text) {
    if (text.startsWith("arn:")) {
      return of(Protocol.SQS, text);
    }
    if (text.contains("@")) {
      return of(Protocol.EMAIL, text);
    }
    if (text.startsWith("+")) {
      return of(Protocol.SMS, text);
    }
    throw refused(
        text, "is no e-mail address, number or ARN of a queue; subscribers lists those there are");
  }

  /** Whether two are the same to SNS's users: the case of an e-mail address is none. */
  public boolean reaches(String endpoint) {
    return protocol == Protocol.EMAIL
        ? text.toLowerCase(Locale.ROOT).equals(endpoint.toLowerCase(Locale.ROOT))
        : text.equals(endpoint);
  }

  private static void requireEmail(String text) {
    int at = text.lastIndexOf('@');
    if (text.chars().anyMatch(character -> character > '~')) {
      throw refused(text, "has other than ASCII characters; write the domain in its xn-- form");
    }
    boolean sound =
        at > 0
            && at <= MOST_OF_LOCAL
            && text.length() <= MOST_OF_EMAIL
            && LOCAL.matcher(text.substring(0, at)).matches()
            && DOMAIN.matcher(text.substring(at + 1)).matches();
    if (!sound) {
      throw refused(text, "is not an e-mail address; write one such as ops@example.org");
    }
  }

  private static void requireNumber(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw refused(
          text,
          "is not a number in E.164 form; write + and 7 to 15 digits, country code first and"
              + " nothing between them, such as +12025550123");
    }
  }

  private static void requireQueue(String text) {
    if (text.startsWith("arn:") && text.endsWith(".fifo")) {
      throw refused(text, "is a FIFO queue, which a standard topic does not deliver to");
    }
    if (!QUEUE.matcher(text).matches()) {
      throw refused(
          text,
          "is not the ARN of a queue; write one such as"
              + " arn:aws:sqs:us-east-1:123456789012:alerts");
    }
  }

  private static RefusedException refused(String text, String problem) {
    return new RefusedException("ADDRESS", RefusedException.quoted(text) + " " + problem);
  }
}
