package io.deadlinewatch.board.publish;

import java.util.Map;

/** What is said of a board's file to whoever reads it, wherever it is served from. */
public final class FileHeaders {
  /** How long browsers, and whoever stands between, may show a file without asking again. */
  public static final String FRESH_FOR = "max-age=60";

  /**
   * Script and style are files of the board's own: nothing within a page runs, and nothing is asked
   * of another host. The distribution adds the same, and that only TLS is used.
   */
  public static final Map<String, String> SECURITY =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer");

  private FileHeaders() {}

  /** What a file is said to be. Browsers are told to believe it. */
  public static String contentType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "ics" -> "text/calendar; charset=utf-8";
      case "xml" -> "application/atom+xml; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/plain; charset=utf-8";
    };
  }
}
