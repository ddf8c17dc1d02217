package io.deadlinewatch.board.page;

/** The shapes of a page's marks, drawn once on it: each state has its own, whatever the colours. */
final class Sprite {
  private static final String BOX = "-8 -8 16 16";
  private static final String GROUND = "var(--bg)";
  private static final String INK = "currentColor";

  private final Html html;

  private Sprite(Html html) {
    this.html = html;
  }

  /** Draws all shapes where nobody sees them, to be used by their names. */
  static void write(Html html) {
    html.open("svg", "class", "sprite", "width", "0", "height", "0", "aria-hidden", "true");
    html.open("defs").line();
    new Sprite(html).shapes();
    html.close().close().line();
  }

  private void shapes() {
    shape("sch", () -> circle("6.2", "fill", INK));
    shape("ten", () -> circle("5.7", hollow("2", "stroke-dasharray", "3.6 2.37")));
    shape("thr", () -> path("M0-6.4 7 6H-7Z", hollow("2", "stroke-linejoin", "round")));
    shape(
        "wai",
        () -> {
          path("M0-7 7 0 0 7-7 0Z", hollow("1.8", "stroke-linejoin", "round"));
          path("M0-7V7L-7 0Z", "fill", INK);
        });
    shape(
        "set",
        () -> {
          path("M-6.5-6.5h13v13h-13Z", "fill", INK);
          path("M-3.4.2-.9 2.8 3.6-2.6", "fill", "none", "stroke", GROUND, "stroke-width", "2");
        });
    shape(
        "can",
        () -> path("M-5.2-5.2 5.2 5.2M5.2-5.2-5.2 5.2", "stroke", INK, "stroke-width", "2.8"));
    shape("gho", () -> circle("4.6", hollow("1.6", "stroke-dasharray", "1.4 1.9")));
    arrow("arrow", "17");
    arrow("tip", "8");
  }

  /** An arrow's head, so far before the end of its line. */
  private void arrow(String id, String before) {
    html.open(
        "marker",
        "id",
        id,
        "viewBox",
        "0 0 8 8",
        "refX",
        before,
        "refY",
        "4",
        "orient",
        "auto",
        "markerWidth",
        "9",
        "markerHeight",
        "9",
        "markerUnits",
        "userSpaceOnUse");
    html.open("path", "d", "M0 0 8 4 0 8Z", "fill", "var(--edge)").close().close().line();
  }

  private void shape(String id, Runnable drawing) {
    html.open("symbol", "id", id, "viewBox", BOX);
    drawing.run();
    html.close().line();
  }

  private static String[] hollow(String width, String name, String value) {
    return new String[] {"fill", GROUND, "stroke", INK, "stroke-width", width, name, value};
  }

  private void circle(String radius, String... attributes) {
    element("circle", "r", radius, attributes);
  }

  private void path(String line, String... attributes) {
    element("path", "d", line, attributes);
  }

  private void element(String name, String first, String value, String... attributes) {
    var all = new String[attributes.length + 2];
    all[0] = first;
    all[1] = value;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    html.open(name, all).close();
  }

  /** A mark in a line of text. */
  static void mark(Html html, String shape) {
    html.open("svg", "class", "m " + shape, "aria-hidden", "true");
    html.open("use", "href", "#" + shape).close().close();
  }
}
