package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.post.Escapes;
import io.deadlinewatch.briefing.post.Markup;
import io.deadlinewatch.briefing.post.PlainMarkup;
import io.deadlinewatch.briefing.post.TextRoom;
import io.deadlinewatch.text.WebAddress;
import java.util.Optional;

/**
 * HTML, of which nothing that people wrote can be: every character that HTML reads is written as a
 * reference. So what begins with an angle bracket is ours, and {@link HtmlParts} can tell.
 */
final class HtmlMarkup implements Markup {
  static final String HEADING = "<h2>";
  static final String GROUP = "<h3>";
  static final String ENTRY = "<li>";

  private static final int LONGEST_HOST = 80;

  /** References and addresses take room that a reader does not see. */
  private static final int SHARE = 3;

  private static final Escapes HTML =
      new Escapes() {
        @Override
        public String character(String text, int index, boolean first) {
          return reference(text.codePointAt(index));
        }

        @Override
        public String address(String address) {
          return escaped(address);
        }
      };

  private static String reference(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> TextRoom.itself(character);
    };
  }

  /** The whole of a text. */
  static String escaped(String text) {
    var safe = new StringBuilder();
    text.codePoints().forEach(character -> safe.append(reference(character)));
    return safe.toString();
  }

  /** What no client reads as HTML, such as a subject. */
  static String plain(String text, int room) {
    return new PlainMarkup(1).words(text, room);
  }

  @Override
  public String words(String text, int room) {
    return HTML.fit(text, room);
  }

  @Override
  public Optional<String> link(String url, String label, int room) {
    return WebAddress.host(url)
        .map(host ->
            "<a href=\""
                + escaped(url)
                + "\">"
                + words(label, room)
                + "</a> ("
                + words(host, LONGEST_HOST)
                + ")");
  }

  @Override
  public String strong(String safe) {
    return HEADING + safe + "</h2>";
  }

  @Override
  public String emphasized(String safe) {
    return GROUP + safe + "</h3>";
  }

  @Override
  public String bullet() {
    return ENTRY;
  }

  @Override
  public int share(int characters) {
    return SHARE * characters;
  }
}
