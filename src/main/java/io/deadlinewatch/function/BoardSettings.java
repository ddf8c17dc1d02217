package io.deadlinewatch.function;

import io.deadlinewatch.board.Site;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the template tells the board in environment variables.
 *
 * @param table the name of the table
 * @param bucket where its files go
 * @param site where they are read
 */
record BoardSettings(String table, String bucket, Site site) {
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

  /** What the address of a board is here. */
  static final String URL_FORM = "an https address that ends in its host's /";

  static final Pattern URL = Pattern.compile("https://[a-z0-9.-]+/");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong
   */
  static BoardSettings of(Map<String, String> variables) {
    var environment = new Environment(variables, "The board", "BoardFunction");
    var table = environment.required("DEADLINES_TABLE", Environment.TABLE, "the name of a table");
    var bucket = environment.required("BOARD_BUCKET", BUCKET, "the name of a bucket");
    var url = environment.required("BOARD_URL", URL, URL_FORM);
    environment.requireSound();
    return new BoardSettings(table, bucket, new Site(Optional.of(URI.create(url))));
  }
}
