package io.deadlinewatch.briefing.post;

/**
 * A section: a heading and lines under it, as many as it has room for. It says how many it left
 * out.
 */
final class PostSection {
  private static final int ROOM_FOR_LEFT_OUT = 60;

  private final Markup markup;
  private final StringBuilder text = new StringBuilder();
  private final int room;
  private int left;

  /**
   * @param heading words of ours, without markup
   * @param room characters in all, in a message of some 9,000
   */
  PostSection(Markup markup, String heading, int room) {
    this.markup = markup;
    this.room = markup.share(room) - ROOM_FOR_LEFT_OUT;
    text.append(markup.strong(markup.words(heading, 200)));
  }

  /** A line of safe text; counted as left out where there is no room, or was none before. */
  PostSection line(String line) {
    if (left > 0 || text.length() + 1 + line.length() > room) {
      left++;
    } else {
      text.append('\n').append(line);
    }
    return this;
  }

  /** Words of others, as far as there is room. */
  PostSection words(String words) {
    return line(markup.words(words, Math.max(1, room - text.length() - 1)));
  }

  /** An entry of a list. */
  PostSection entry(String line) {
    return line(markup.bullet() + line);
  }

  /** Says how many were left out, here and before. */
  PostSection leftOut(int before, String what) {
    int number = left + before;
    if (number > 0) {
      text.append("\n(").append(number).append(' ').append(what);
      text.append(number == 1 ? "" : "s").append(" left out for length)");
    }
    return this;
  }

  String text() {
    return text.toString();
  }
}
