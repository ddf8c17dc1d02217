package io.deadlinewatch.briefing.sms;

import java.util.regex.Pattern;

/** The length of an SMS in septets of the GSM 7-bit alphabet (3GPP TS 23.038). */
public final class Gsm7 {
  /** Septets of one segment. */
  public static final int SEGMENT = 160;

  /** A range, as "10~20%". */
  private static final Pattern TO = Pattern.compile("(?<=[\\d%])~(?=[$\\d])");

  /** An estimate, as "~10%": a dash in its place would read as a minus. */
  private static final Pattern ABOUT = Pattern.compile("~ ?(?=[?$]?[A-Z]{0,3} ?[.\\d])");

  private static final String EXTENSION = "^{}\\[~]|";

  private Gsm7() {}

  /** Septets of a text in printable ASCII without a backtick; extension characters count twice. */
  public static int septets(String text) {
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      septets += EXTENSION.indexOf(text.charAt(i)) < 0 ? 1 : 2;
    }
    return septets;
  }

  /**
   * Writes extension characters as plain ones, so that a length in characters is one in septets,
   * and only then takes the links out: an SMS carries none (design, "What is sent"), and a plain
   * character may be what makes one.
   */
  public static String plain(String text) {
    return SmsLinks.without(inBasicAlphabet(text.indexOf('~') < 0 ? text : tildes(text)));
  }

  private static String tildes(String text) {
    return ABOUT.matcher(TO.matcher(text).replaceAll("-")).replaceAll("about ");
  }

  private static String inBasicAlphabet(String text) {
    return text.replace('[', '(')
        .replace(']', ')')
        .replace('{', '(')
        .replace('}', ')')
        .replace('|', '/')
        .replace('\\', '/')
        .replace('~', '-')
        .replace('^', '\'')
        .replace('`', '\'');
  }
}
