package io.deadlinewatch.briefing.slack;

/**
 * A section: a heading and lines under it, as many as it has room for. It says how many it left
 * out.
 */
final class SlackSection {
  private static final int ROOM_FOR_LEFT_OUT = 60;

  private final StringBuilder text = new StringBuilder();
  private final int room;
  private int left;

  /**
   * @param heading words of ours, without markup
   * @param room characters in all, at most {@link SlackBlocks#SECTION}
   */
  SlackSection(String heading, int room) {
    this.room = Math.min(room, SlackBlocks.SECTION) - ROOM_FOR_LEFT_OUT;
    text.append('*').append(SlackText.mrkdwn(heading, 200)).append('*');
  }

  /** A line of safe text; counted as left out where there is no room, or was none before. */
  SlackSection line(String line) {
    if (left > 0 || text.length() + 1 + line.length() > room) {
      left++;
    } else {
      text.append('\n').append(line);
    }
    return this;
  }

  /** An entry of a list. */
  SlackSection entry(String line) {
    return line("• " + line);
  }

  /** Says how many were left out, here and before. */
  SlackSection leftOut(int before, String what) {
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
