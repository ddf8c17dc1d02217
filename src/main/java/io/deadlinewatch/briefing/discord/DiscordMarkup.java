package io.deadlinewatch.briefing.discord;

import io.deadlinewatch.briefing.post.Escapes;
import io.deadlinewatch.briefing.post.MarkdownLink;
import io.deadlinewatch.briefing.post.Markup;
import io.deadlinewatch.briefing.post.TextRoom;
import java.util.Optional;

/**
 * Discord's Markdown. It has an escape, the backslash; a word joiner breaks what has none: {@code
 * @everyone}, names in angle brackets, {@code :emoji:}. An address stands between angle brackets,
 * where Discord reads nothing else in it and shows no preview.
 */
final class DiscordMarkup implements Markup {
  private static final int LONGEST_URL = 1_000;

  /** Of a message of 9,000 characters an embed has room for 4,096. */
  private static final double SHARE = 0.43;

  private enum Form implements Escapes {
    MARKED {
      @Override
      public String character(String text, int index, boolean first) {
        int character = text.codePointAt(index);
        return switch (character) {
          case '\\', '*', '_', '~', '`', '|', '[', ']' -> "\\" + (char) character;
          case '@', '<' -> (char) character + JOINER;
          case ':' -> Escapes.beginsEmoji(text, index) ? ":" + JOINER : ":";
          default -> Escapes.unblocked(text, index, first);
        };
      }

      @Override
      public String mailbox(String mailbox) {
        return mailbox.replace("_", "\\_");
      }
    },
    /** Where Discord reads no Markdown, but names and emoji all the same. */
    PLAIN {
      @Override
      public String character(String text, int index, boolean first) {
        int character = text.codePointAt(index);
        return switch (character) {
          case '@', '<' -> (char) character + JOINER;
          default -> TextRoom.itself(character);
        };
      }
    };

    @Override
    public String address(String address) {
      return this == MARKED ? "<" + address + ">" : address;
    }
  }

  @Override
  public String words(String text, int room) {
    return Form.MARKED.fit(text, room);
  }

  /** A footer. */
  @Override
  public String smallPrint(String text, int room) {
    return Form.PLAIN.fit(text, room);
  }

  @Override
  public Optional<String> link(String url, String label, int room) {
    return MarkdownLink.of(this, url, words(label, room), LONGEST_URL);
  }

  @Override
  public String strong(String safe) {
    return "**" + safe + "**";
  }

  @Override
  public String emphasized(String safe) {
    return "*" + safe + "*";
  }

  @Override
  public String bullet() {
    return "- ";
  }

  @Override
  public int share(int characters) {
    return (int) (SHARE * characters);
  }
}
