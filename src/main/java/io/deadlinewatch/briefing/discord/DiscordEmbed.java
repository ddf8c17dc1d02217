package io.deadlinewatch.briefing.discord;

import io.deadlinewatch.briefing.post.PostParts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one embed of a message. Discord takes 256 characters of a title, 4,096 of a description,
 * 2,048 of a footer and 6,000 of all embeds together ({@code
 * discord.com/developers/docs/resources/message#embed-object-embed-limits}).
 */
final class DiscordEmbed implements PostParts {
  private static final int DESCRIPTION = 4_096;

  private final StringBuilder description = new StringBuilder();
  private String footer = "";

  /**
   * A section that has no room is left out whole; the shares of the rooms see to it that all do.
   */
  @Override
  public void section(String text) {
    if (description.length() + 2 + text.length() <= DESCRIPTION) {
      description.append(description.isEmpty() ? "" : "\n\n").append(text);
    }
  }

  @Override
  public void fields(List<Field> fields) {
    if (!fields.isEmpty()) {
      section(
          fields.stream()
              .map(field -> "**" + field.label() + "**: " + field.words().replace("\n", " / "))
              .collect(Collectors.joining("\n")));
    }
  }

  /** Headings divide enough. */
  @Override
  public void divider() {}

  @Override
  public void context(String text) {
    footer = text;
  }

  String description() {
    return description.toString();
  }

  String footer() {
    return footer;
  }
}
