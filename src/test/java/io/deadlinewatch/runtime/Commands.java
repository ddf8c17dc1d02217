package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tools of the JDK. */
final class Commands {
  private Commands() {}

  /**
   * Runs one to its end.
   *
   * @throws IOException where it cannot be started or fails, with what it said
   */
  static void run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException("`" + String.join(" ", command) + "` ended with " + code + ": " + said);
    }
  }
}
