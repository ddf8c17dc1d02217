package io.deadlinewatch.briefing.sms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from an SMS whatever a phone would make a link of: phones link {@code evil.example/login}
 * and {@code bit.ly} as they link {@code https://}, and a text message is where people are phished.
 */
final class SmsLinks {
  private static final String LINK = "(link)";
  private static final String PHONE_WORD = "(phone)";

  /** What phones act on without slashes behind it. */
  private static final String SCHEMES =
      "https?|ftps?|mailto|tel|callto|sms|smsto|mms|mmsto|facetime|facetime-audio|whatsapp|skype"
          + "|sips?|xmpp|geo|maps|intent|market|itms|webcal|bitcoin|javascript|data";

  /** Leads somewhere: a scheme, a host with a path, a mailbox, an address in numbers. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)://|//(?=[a-z0-9])|(?<![a-z])(?:"
              + SCHEMES
              + "):(?=.)|\\bwww\\."
              + "|[a-z0-9-]\\.[a-z]{2}.*[/@?#:]|[/@].*[a-z0-9-]\\.[a-z]{2}"
              + "|(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}"
              + "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]*\\d)");

  /** A telephone number as Americans write it, or with its country. A tap calls it. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.,+])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}["
              + " .-]\\d{4}(?![\\d.,]*\\d)|(?<!\\d)\\+(?!\\d{1,3}(?:[ .]\\d{3})+(?!["
              + " .-]?\\d))\\d(?:[ ().-]{0,2}\\d){9,14}(?!\\d)");

  /** The least that both forms have. */
  private static final int DIGITS_OF_PHONE = 10;

  /** A name of a host, or two sentences without the space between them: a space breaks both. */
  private static final Pattern DOTTED = Pattern.compile("(?<=[A-Za-z0-9-])\\.(?=[A-Za-z]{2})");

  /** Words with what stands around them, such as {@code (bit.ly/x),}. */
  private static final Pattern WORD = Pattern.compile("([(\"'<]*)(\\S*?)([)\"'>.,;:!?]*)(?=\\s|$)");

  private SmsLinks() {}

  /** The text without links; in the alphabet of an SMS before and after. */
  static String without(String text) {
    var silent = digits(text) < DIGITS_OF_PHONE ? text : PHONE.matcher(text).replaceAll(PHONE_WORD);
    if (!mayLead(silent)) {
      return silent;
    }
    return WORD.matcher(silent)
        .replaceAll(
            word -> Matcher.quoteReplacement(word.group(1) + plain(word.group(2)) + word.group(3)));
  }

  private static long digits(String text) {
    return text.chars().filter(character -> character >= '0' && character <= '9').count();
  }

  private static String plain(String word) {
    if (!mayLead(word)) {
      return word;
    }
    return LEADS.matcher(word).find() ? LINK : DOTTED.matcher(word).replaceAll(". ");
  }

  /** Whether there is what every link and dotted name needs: most texts have none, and soon. */
  private static boolean mayLead(String text) {
    for (int at = 0; at < text.length() - 1; at++) {
      char next = text.charAt(at + 1);
      boolean may =
          switch (text.charAt(at)) {
            case '/' -> next == '/';
            case ':' -> next != ' ' && isLetter(text, at - 1);
            case '.' ->
                Character.isDigit(next) || (isLetter(text, at + 1) && isLetter(text, at + 2));
            case 'w', 'W' -> next == '.';
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
