package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import java.util.Locale;
import java.util.function.Consumer;

/** What stands around every page: head, links to subscribe to, and the way back. */
final class Frame {
  private static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final String CLOCK = "M11 1.5a9.5 9.5 0 1 0 .01 0ZM11 5v6.4l4 2.6";

  private final Board board;
  private final String root;

  /**
   * @param root the way from the page to the board's root, such as {@code ../../}; empty there
   */
  Frame(Board board, String root) {
    this.board = board;
    this.root = root;
  }

  /** A whole page. */
  String page(String title, Consumer<Html> content) {
    var html = new Html();
    html.open(
        "html", "lang", "en-US", "data-zone", board.audience().zone().getId(), "data-root", root);
    head(html, title);
    html.open("body");
    Sprite.write(html);
    html.leaf("a", "Skip to the content", "class", "skip", "href", "#main").line();
    header(html);
    html.open("main", "id", "main", "class", "w").line();
    if (!root.isEmpty()) {
      html.open("p", "class", "crumb").leaf("a", "All deadlines", "href", index()).close();
    }
    html.leaf("h1", title);
    html.leaf("p", "", "id", "looked", "role", "status", "hidden", "").line();
    content.accept(html);
    html.close().line();
    footer(html);
    return html.close().close().page();
  }

  private void footer(Html html) {
    html.open("footer").open("div", "class", "w");
    html.leaf("p", "Times are of " + board.audience().zone().getId() + " where no other is named.");
    html.leaf("p", "Calendars look for changes by themselves; Google's about once a day.");
    board.audience().contact().ifPresent(contact -> html.leaf("p", "Questions: " + contact));
    html.close().close().line();
  }

  private void head(Html html, String title) {
    html.open("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .leaf("title", title + " - Deadline Watch")
        .empty("link", "rel", "icon", "type", "image/svg+xml", "href", root + "icon.svg")
        .empty("link", "rel", "stylesheet", "href", root + "board.css");
    alternate(html, "application/atom+xml", "atom.xml");
    alternate(html, "application/feed+json", "feed.json");
    alternate(html, "text/calendar", "calendar.ics");
    html.open("script", "defer", "", "src", root + "board.js").close().close().line();
  }

  private void alternate(Html html, String type, String file) {
    html.empty(
        "link", "rel", "alternate", "type", type, "href", root + file, "title", "Deadline Watch");
  }

  private void header(Html html) {
    html.open("header", "class", "band").open("div", "class", "w");
    html.open("a", "class", "brand", "href", index());
    html.open("svg", "viewBox", "0 0 22 22", "aria-hidden", "true");
    html.open("path", "d", CLOCK, "fill", "none", "stroke", "currentColor", "stroke-width", "2");
    html.close().close().text("Deadline Watch").close();
    html.open("nav", "class", "subs", "aria-label", "Subscribe")
        .leaf("a", "Subscribe in your calendar", "href", calendar("calendar.ics"))
        .leaf("a", "Atom feed", "href", root + "atom.xml")
        .leaf("a", "JSON Feed", "href", root + "feed.json")
        .leaf("a", "Data", "href", root + "deadlines.json")
        .close();
    html.close().close().line();
  }

  private String index() {
    return root + "index.html";
  }

  /** A calendar to subscribe to, where the board's address is known. */
  String calendar(String file) {
    return board
        .site()
        .file(file)
        .map(url -> "webcal:" + url.getRawSchemeSpecificPart())
        .orElse(root + file);
  }

  /** {@code Export controls} of {@code export-controls}. */
  static String track(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }
}
