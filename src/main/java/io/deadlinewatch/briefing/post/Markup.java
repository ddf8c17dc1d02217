package io.deadlinewatch.briefing.post;

import java.util.Optional;

/**
 * How a channel writes what people wrote: so that nothing of it is markup, mentions anybody or
 * becomes a link, and within lengths that count what is sent. What these methods return is safe;
 * what is put together of it too.
 */
public interface Markup {
  /** Words of others, cut to so many characters. */
  String words(String text, int room);

  /** The same for the last line, which a channel may show without reading markup in it. */
  default String smallPrint(String text, int room) {
    return words(text, room);
  }

  /**
   * A link, and the host that it leads to, for a reader to judge before following it; none for an
   * address that readers are not sent to.
   */
  Optional<String> link(String url, String label, int room);

  /** A heading, of safe text. */
  String strong(String safe);

  /** The name of a group within a section, of safe text. */
  String emphasized(String safe);

  /** What an entry of a list begins with. */
  default String bullet() {
    return "• ";
  }

  /**
   * The room for what may have so many characters where a message has room for some 9,000 in all.
   */
  default int share(int characters) {
    return characters;
  }
}
