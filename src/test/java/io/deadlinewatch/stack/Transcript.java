package io.deadlinewatch.stack;

import io.deadlinewatch.support.aws.Venv;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the deployment test did and found, in {@code target/deployment.txt}, as it happens. */
final class Transcript implements AutoCloseable {
  private static final Path FILE = Venv.target().resolve("deployment.txt");

  private final PrintStream out;
  private final long begin = System.nanoTime();

  Transcript() throws IOException {
    out = new PrintStream(FILE.toFile(), StandardCharsets.UTF_8);
  }

  /** A headline, with the seconds that have passed. */
  synchronized void step(String name) {
    out.printf("%n=== %s (%d s)%n", name, (System.nanoTime() - begin) / 1_000_000_000L);
  }

  synchronized void say(String line) {
    out.println(line.stripTrailing());
    out.flush();
  }

  @Override
  public void close() {
    out.close();
  }
}
