package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.post.Post;
import io.deadlinewatch.briefing.post.PostedAlert;
import java.util.Optional;

/**
 * The HTML part: one column that is as wide as its window, light or dark as the reader's device is.
 * It loads nothing, and what a client strips of its style leaves headings and lists.
 */
final class HtmlPage {
  private static final int HEADER = 1_500;
  private static final HtmlMarkup MARKUP = new HtmlMarkup();

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { margin: 0; padding: 16px; background: #ffffff; color: #1d2125; overflow-wrap: anywhere;
        font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
      main { display: block; max-width: 600px; margin: 0 auto; }
      h1 { font-size: 21px; line-height: 1.3; margin: 0 0 12px; }
      h2 { font-size: 16px; line-height: 1.4; margin: 20px 0 4px; }
      h3 { font-size: 16px; line-height: 1.4; margin: 12px 0 2px; font-weight: 600; }
      p { margin: 0 0 8px; }
      ul { margin: 0 0 8px; padding: 0 0 0 20px; }
      li { margin: 0 0 4px; }
      table { border-collapse: collapse; margin: 0 0 8px; }
      td { padding: 2px 0; vertical-align: top; text-align: start; }
      .label { padding-inline-end: 12px; color: #59636e; white-space: nowrap; }
      hr { border: 0; border-top: 1px solid #d0d7de; margin: 20px 0; }
      a { color: #0a58ca; }
      .small { font-size: 14px; color: #59636e; border-top: 1px solid #d0d7de; margin-top: 20px;
        padding-top: 12px; }
      .late { font-weight: 600; }
      @media (prefers-color-scheme: dark) {
        body { background: #16191d; color: #e6e9ec; }
        .label, .small { color: #a3adb8; }
        hr, .small { border-color: #3a424c; }
        a { color: #7db4ff; }
      }
      """;

  private HtmlPage() {}

  /**
   * The page of an alert.
   *
   * @param late what it says first, where it comes late
   */
  static String of(PostedAlert alert, Optional<String> late) {
    var parts = new HtmlParts();
    late.ifPresent(line -> parts.late(HtmlMarkup.escaped(line)));
    var header = MARKUP.words(alert.header(), HEADER);
    parts.header(header);
    Post.write(alert, MARKUP, parts, header.equals(HtmlMarkup.escaped(alert.header())));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + ("<title>" + MARKUP.words(alert.headline(), HEADER) + "</title>\n")
        + ("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
        + parts.body()
        + "</main>\n</body>\n</html>\n";
  }
}
