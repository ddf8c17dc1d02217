package io.deadlinewatch.cli.watch.server;

import io.deadlinewatch.board.publish.FileHeaders;
import io.deadlinewatch.board.publish.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is answered to a request, as the distribution before a bucket answers it: the same content
 * types, tags and headers, its page for what is not there, and no way to write.
 *
 * @param content the file, which a HEAD is told of and not given
 */
record BoardAnswer(int status, Map<String, String> headers, Content content) {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;

  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";
  private static final String METHODS = "GET, HEAD";
  private static final String PLAIN = ".txt";

  /** Bytes, which a record does not hold by themselves. */
  @FunctionalInterface
  interface Content {
    byte[] bytes();
  }

  /**
   * The answer.
   *
   * @param path as it was asked for, with its first slash and nothing decoded
   * @param known the tags of what the asker has
   */
  static BoardAnswer of(Shelf shelf, String method, String path, Optional<String> known) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return words(NOT_ALLOWED, "A board is read, and no more.\n").with("Allow", METHODS);
    }
    var name = path.equals("/") ? INDEX : path.substring(Math.min(1, path.length()));
    return shelf
        .file(name)
        .map(bytes -> found(shelf, name, bytes, known))
        .or(() -> shelf.file(MISSING).map(bytes -> file(NOT_FOUND, shelf, MISSING, bytes)))
        .orElseGet(() -> words(NOT_FOUND, "There is no such page.\n"));
  }

  private static BoardAnswer found(Shelf shelf, String name, byte[] bytes, Optional<String> known) {
    var tag = '"' + Fingerprints.of(bytes) + '"';
    boolean isKnown = known.filter(tags -> names(tags, tag)).isPresent();
    return (isKnown ? file(NOT_MODIFIED, shelf, name, new byte[0]) : file(OK, shelf, name, bytes))
        .with("ETag", tag);
  }

  private static boolean names(String tags, String tag) {
    return tags.strip().equals("*")
        || Arrays.stream(tags.split(",", -1))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
  }

  private static BoardAnswer file(int status, Shelf shelf, String name, byte[] bytes) {
    Map<String, String> headers = new TreeMap<>(FileHeaders.SECURITY);
    headers.putAll(shelf.headers(name));
    headers.put("Content-Type", FileHeaders.contentType(name));
    return new BoardAnswer(status, headers, () -> bytes);
  }

  private static BoardAnswer words(int status, String text) {
    return file(status, _ -> Optional.empty(), PLAIN, text.getBytes(StandardCharsets.UTF_8));
  }

  private BoardAnswer with(String header, String value) {
    headers.put(header, value);
    return this;
  }
}
