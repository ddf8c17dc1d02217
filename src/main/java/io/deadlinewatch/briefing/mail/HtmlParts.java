package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.post.PostParts;
import java.util.List;

/**
 * The body of a page. Every text says by itself from which side it is read, so that one in Hebrew
 * or Arabic does not turn what stands beside it.
 */
final class HtmlParts implements PostParts {
  private final StringBuilder body = new StringBuilder();

  void header(String safe) {
    body.append("<h1 dir=\"auto\">").append(safe).append("</h1>\n");
  }

  void late(String safe) {
    body.append("<p class=\"late\">").append(safe).append("</p>\n");
  }

  @Override
  public void section(String text) {
    boolean isListed = false;
    for (var line : text.split("\n", -1)) {
      boolean isEntry = line.startsWith(HtmlMarkup.ENTRY);
      if (isEntry != isListed) {
        body.append(isEntry ? "<ul>\n" : "</ul>\n");
      }
      isListed = isEntry;
      body.append(isEntry ? entry(line) : block(line)).append('\n');
    }
    body.append(isListed ? "</ul>\n" : "");
  }

  private static String entry(String line) {
    return "<li dir=\"auto\">" + line.substring(HtmlMarkup.ENTRY.length()) + "</li>";
  }

  private static String block(String line) {
    boolean isHeading = line.startsWith(HtmlMarkup.HEADING) || line.startsWith(HtmlMarkup.GROUP);
    return isHeading ? line : "<p dir=\"auto\">" + line + "</p>";
  }

  @Override
  public void fields(List<Field> fields) {
    body.append("<table role=\"presentation\">\n");
    for (var field : fields) {
      body.append("<tr><td class=\"label\">").append(field.label());
      body.append("</td><td dir=\"auto\">").append(field.words().replace("\n", "<br>"));
      body.append("</td></tr>\n");
    }
    body.append("</table>\n");
  }

  @Override
  public void divider() {
    body.append("<hr>\n");
  }

  @Override
  public void context(String text) {
    body.append("<p class=\"small\" dir=\"auto\">").append(text).append("</p>\n");
  }

  String body() {
    return body.toString();
  }
}
