package io.deadlinewatch.briefing.slack;

import io.deadlinewatch.briefing.post.Escapes;
import io.deadlinewatch.briefing.post.TextRoom;
import io.deadlinewatch.text.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people wrote, made safe for Slack. {@code &}, {@code <} and {@code >} are escaped as Slack
 * asks, which leaves no mention and no link of theirs. Slack has no escape for its other control
 * characters, so in marked-up text they give way to letters that look the same, and an invisible
 * word joiner breaks {@code @here} and {@code :emoji:}. An address is nobody's to change: it stays
 * what it is, between backticks where Slack would read markup in it. Lengths count what is sent: a
 * cut never leaves half an escape or half an address.
 */
final class SlackText {
  /** What browsers follow, and Slack too. */
  static final int MAX_URL = 2_048;

  private static final int LONGEST_HOST = 80;
  private static final String JOINER = "\u2060";
  private static final Pattern MARKUP = Pattern.compile("[*_~:@].*");

  /** How Slack reads a text. */
  private enum Form implements Escapes {
    PLAIN,
    MARKED,
    /** Markup is switched off; some clients read it all the same. */
    NOTIFICATION;

    @Override
    public String character(String text, int index, boolean first) {
      return piece(text, index, first, this);
    }

    @Override
    public String address(String address) {
      return SlackText.address(address, this);
    }
  }

  private SlackText() {}

  /** For {@code plain_text}, where no markup is read. */
  static String plain(String text, int room) {
    return Form.PLAIN.fit(text, room);
  }

  /** For {@code mrkdwn}, without any markup of its own. */
  static String mrkdwn(String text, int room) {
    return Form.MARKED.fit(text, room);
  }

  /** For the text beside the blocks. */
  static String notification(String text, int room) {
    return Form.NOTIFICATION.fit(text, room);
  }

  /**
   * A link, and the host that it leads to, for a reader to judge before following it; none for an
   * address that readers are not sent to (one that could end the link is none), or that is too
   * long.
   */
  static Optional<String> link(String url, String label, int room) {
    var host = WebAddress.host(url);
    var address = url.replace("&", "&amp;");
    if (host.isEmpty() || address.length() > MAX_URL) {
      return Optional.empty();
    }
    var text = mrkdwn(label.replace('|', '∣'), room);
    return Optional.of("<" + address + "|" + text + "> (" + mrkdwn(host.get(), LONGEST_HOST) + ")");
  }

  private static String address(String address, Form form) {
    var escaped = address.replace("&", "&amp;");
    var rest = address.substring(address.indexOf("://") + "://".length());
    boolean marked = form == Form.MARKED && MARKUP.matcher(rest).find();
    return marked ? "`" + escaped + "`" : escaped;
  }

  private static String piece(String text, int index, boolean first, Form form) {
    int character = text.codePointAt(index);
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> form != Form.PLAIN && first ? JOINER + "&gt;" : "&gt;";
      case '@' -> "@" + JOINER;
      case ':' -> Escapes.beginsEmoji(text, index) ? ":" + JOINER : ":";
      default -> form == Form.PLAIN ? TextRoom.itself(character) : unmarked(text, index, character);
    };
  }

  /** Slack's markup characters by others that look the same; an underscore within a word stays. */
  private static String unmarked(String text, int index, int character) {
    return switch (character) {
      case '*' -> "∗";
      case '~' -> "∼";
      case '`' -> "ˋ";
      case '_' -> isWithinWord(text, index) ? "_" : "ˍ";
      default -> TextRoom.itself(character);
    };
  }

  private static boolean isWithinWord(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && isAsciiLetterOrDigit(text.charAt(index - 1))
        && isAsciiLetterOrDigit(text.charAt(index + 1));
  }

  private static boolean isAsciiLetterOrDigit(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
