package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A Python of its own with boto3 in it, made at first use. */
final class Boto3 {
  private static final String PINNED = "boto3==1.44.8";

  private Boto3() {}

  /** Its interpreter. */
  static Path python(Path folder) throws IOException, InterruptedException {
    var python = folder.resolve("bin").resolve("python").toAbsolutePath();
    // Written last, so that an install that was cut off is done again.
    var marker = folder.resolve(PINNED);
    if (!Files.exists(marker)) {
      run("python3", "-m", "venv", "--clear", folder.toString());
      run(python.toString(), "-m", "pip", "install", "--quiet", PINNED);
      Files.createFile(marker);
    }
    return python;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("failed: " + List.copyOf(Arrays.asList(command)));
    }
  }
}
