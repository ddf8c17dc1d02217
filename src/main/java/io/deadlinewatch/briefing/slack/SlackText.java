package io.deadlinewatch.briefing.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What people wrote, made safe for Slack. {@code &}, {@code <} and {@code >} are escaped as Slack
 * asks, which leaves no mention and no link of theirs. Slack has no escape for its other control
 * characters, so in marked-up text they give way to letters that look the same, and an invisible
 * word joiner breaks {@code @here} and {@code :emoji:}. Lengths count what is sent: a cut never
 * leaves half an escape.
 */
final class SlackText {
  /** What browsers follow, and Slack too. */
  static final int MAX_URL = 2_048;

  private static final String JOINER = "\u2060";
  private static final String ELLIPSIS = "…";
  private static final int MARKS = 4;
  private static final Pattern EMOJI = Pattern.compile(":[^\\s:]+(:|$)");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]");

  /** Nearly every character of a message, made once. */
  private static final List<String> ASCII =
      IntStream.range(0, 0x80).mapToObj(Character::toString).toList();

  private static final String NOT_IN_URLS = "<>|\"`\\^{} ";

  private SlackText() {}

  /** For {@code plain_text}, where no markup is read. */
  static String plain(String text, int room) {
    return fit(text, room, false);
  }

  /** For {@code mrkdwn}, without any markup of its own. */
  static String mrkdwn(String text, int room) {
    return fit(text, room, true);
  }

  /** A link; none for an address that is not http(s), or too long. */
  static Optional<String> link(String url, String label, int room) {
    if (!WEB.matcher(url).lookingAt()) {
      return Optional.empty();
    }
    var address = new StringBuilder();
    url.codePoints()
        .forEach(character -> {
          if (NOT_IN_URLS.indexOf(character) >= 0) {
            address.append('%').append(Integer.toHexString(character).toUpperCase(Locale.ROOT));
          } else {
            address.append(character == '&' ? "&amp;" : itself(character));
          }
        });
    var text = mrkdwn(label.replace('|', '∣'), room);
    return address.length() > MAX_URL
        ? Optional.empty()
        : Optional.of("<" + address + "|" + text + ">");
  }

  /** Where an address leads, for a reader to judge a link before following it. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String fit(String text, int room, boolean marked) {
    var out = new StringBuilder();
    int fitting = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      marks = isMark(character) ? marks + 1 : 0;
      var piece = marks > MARKS ? "" : piece(text, i, character, marked);
      if (out.length() + piece.length() > room) {
        return out.substring(0, fitting).stripTrailing() + ELLIPSIS;
      }
      out.append(piece);
      fitting = out.length() < room ? out.length() : fitting;
      i += Character.charCount(character);
    }
    return out.toString();
  }

  private static String piece(String text, int index, int character, boolean marked) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> marked && index == 0 ? JOINER + "&gt;" : "&gt;";
      case '@' -> "@" + JOINER;
      case ':' -> EMOJI.matcher(text).region(index, text.length()).lookingAt() ? ":" + JOINER : ":";
      default -> marked ? unmarked(text, index, character) : itself(character);
    };
  }

  /** Slack's markup characters by others that look the same; an underscore within a word stays. */
  private static String unmarked(String text, int index, int character) {
    return switch (character) {
      case '*' -> "∗";
      case '~' -> "∼";
      case '`' -> "ˋ";
      case '_' -> isWithinWord(text, index) ? "_" : "ˍ";
      default -> itself(character);
    };
  }

  private static String itself(int character) {
    return character < ASCII.size() ? ASCII.get(character) : Character.toString(character);
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

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
