package io.deadlinewatch.briefing.teams;

import io.deadlinewatch.briefing.post.Escapes;
import io.deadlinewatch.briefing.post.MarkdownLink;
import io.deadlinewatch.briefing.post.Markup;
import java.util.Optional;

/**
 * The Markdown of a card's text blocks: bold, italics, lists and links ({@code
 * learn.microsoft.com/adaptive-cards/authoring-cards/text-features}). It has no escape that every
 * client knows, so its characters give way to others that look the same. Two braces would begin a
 * date that the client computes; a word joiner between them prevents it.
 */
final class TeamsMarkup implements Markup {
  private static final int LONGEST_URL = 2_000;
  private static final double SHARE = 0.8;

  private enum Form implements Escapes {
    MARKED,
    PLAIN;

    @Override
    public String character(String text, int index, boolean first) {
      int character = text.codePointAt(index);
      return switch (character) {
        case '{' -> "{" + JOINER;
        case '*' -> this == MARKED ? "∗" : "*";
        case '_' -> this == MARKED ? "ˍ" : "_";
        case '~' -> this == MARKED ? "∼" : "~";
        case '`' -> this == MARKED ? "ˋ" : "`";
        case '\\' -> this == MARKED ? "∖" : "\\";
        case '[' -> this == MARKED ? "［" : "[";
        case ']' -> this == MARKED ? "］" : "]";
        case '<' -> "<" + JOINER;
        default -> Escapes.unblocked(text, index, first);
      };
    }

    @Override
    public String address(String address) {
      return address;
    }
  }

  /** For the summary, which is no part of the card; dates that the client computes stay out. */
  static String plain(String text, int room) {
    return Form.PLAIN.fit(text, room);
  }

  @Override
  public String words(String text, int room) {
    return Form.MARKED.fit(text, room);
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
    return "_" + safe + "_";
  }

  @Override
  public int share(int characters) {
    return (int) (SHARE * characters);
  }
}
