package io.deadlinewatch.briefing.post;

import io.deadlinewatch.briefing.words.Prose;
import java.util.regex.Pattern;

/**
 * What a channel writes for a character and for an address that people wrote, so that it reads them
 * as they are and does nothing of its own with them.
 */
public interface Escapes {
  /** {@code :emoji:}; its second colon may be ours to come. */
  Pattern EMOJI = Pattern.compile(":[^\\s:]+(:|$)");

  /** What Markdown reads as a heading, a quotation or a list where a line begins with it. */
  Pattern BLOCK = Pattern.compile("[#>+-]|\\d+[.)]");

  /**
   * A mailbox, its parts no longer than they may be (RFC 5321), but one whose host begins as the
   * names by which channels call everybody.
   */
  Pattern MAILBOX =
      Pattern.compile(
          "(?i)(?<![\\w.+-])[a-z0-9][\\w.+-]{0,63}+@(?!everyone|here|channel)"
              + "[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,4}+");

  /** Keeps apart what stands on its two sides, and shows nothing. */
  String JOINER = "\u2060";

  /** Whether a channel that has emoji by name may see one at an index. */
  static boolean beginsEmoji(String text, int index) {
    return EMOJI.matcher(text).region(index, text.length()).lookingAt();
  }

  /** A character as it is, behind a joiner where Markdown would begin a block with it. */
  static String unblocked(String text, int index, boolean first) {
    var itself = TextRoom.itself(text.codePointAt(index));
    return first && BLOCK.matcher(text).region(index, text.length()).lookingAt()
        ? JOINER + itself
        : itself;
  }

  /**
   * What is written for the character at an index of a text: for a letter or a blank of ASCII
   * itself.
   *
   * @param first whether nothing stands before it
   */
  String character(String text, int index, boolean first);

  /** What is written for a whole address. */
  String address(String address);

  /** What is written for a whole mailbox, which readers copy: what they see must be what it is. */
  default String mailbox(String mailbox) {
    return mailbox;
  }

  /** A text in so many characters; what is cut is cut between two characters or addresses. */
  default String fit(String text, int room) {
    var filled = new TextRoom(room);
    for (var piece : Prose.of(text)) {
      boolean fits =
          switch (piece) {
            case Prose.Address(var address) -> filled.add(address(address));
            case Prose.Words(var words) -> add(words, filled);
          };
      if (!fits) {
        return filled.cut();
      }
    }
    return filled.text();
  }

  private boolean add(String words, TextRoom filled) {
    int from = 0;
    if (words.indexOf('@') > 0) {
      var mailboxes = MAILBOX.matcher(words);
      while (mailboxes.find()) {
        if (!add(words, from, mailboxes.start(), filled)
            || !filled.add(mailbox(mailboxes.group()))) {
          return false;
        }
        from = mailboxes.end();
      }
    }
    return add(words, from, words.length(), filled);
  }

  private boolean add(String words, int from, int to, TextRoom filled) {
    for (int i = from; i < to; ) {
      int plain = endOfPlain(words, i, to);
      boolean fits;
      if (plain > i) {
        fits = filled.addEach(words, i, plain);
        i = plain;
      } else {
        int character = words.codePointAt(i);
        fits = filled.add(character, character(words, i, filled.isEmpty()));
        i += Character.charCount(character);
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Where letters and blanks of ASCII end, which is most of most texts. */
  private static int endOfPlain(String words, int from, int to) {
    int at = from;
    while (at < to && isPlain(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == ' ';
  }
}
