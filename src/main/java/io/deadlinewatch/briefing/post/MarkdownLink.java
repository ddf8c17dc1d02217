package io.deadlinewatch.briefing.post;

import io.deadlinewatch.text.WebAddress;
import java.util.Optional;

/** A link as Markdown writes it. */
public final class MarkdownLink {
  private static final int LONGEST_HOST = 80;

  private MarkdownLink() {}

  /**
   * As {@link Markup#link}; none for an address with a bracket that could end the link.
   *
   * @param longest that an address may be
   */
  public static Optional<String> of(Markup markup, String url, String label, int longest) {
    boolean closes = url.indexOf('(') >= 0 || url.indexOf(')') >= 0;
    return WebAddress.host(url)
        .filter(_ -> url.length() <= longest && !closes)
        .map(host -> "[" + label + "](" + url + ") (" + markup.words(host, LONGEST_HOST) + ")");
  }
}
