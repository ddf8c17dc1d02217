package io.deadlinewatch.board.s3;

/** What a file is said to be. Browsers are told to believe it. */
final class ContentType {
  private ContentType() {}

  static String of(String name) {
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
