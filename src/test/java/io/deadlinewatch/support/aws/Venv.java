package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A Python program of a fixed version in {@code target/}, which {@code .ci/venv} installs at first
 * use.
 *
 * @param folder its own, named with the version
 */
public record Venv(Path folder) {

  /**
   * Installs it, unless that is done already, by a test or beside the tests.
   *
   * @param name of its list of parts, {@code .ci/locks/NAME.txt}, each with its version and hash
   */
  public static Venv of(String name) throws UnavailableException {
    var lock = Lock.of(name + ".txt");
    try {
      var venv = new Venv(Processes.TARGET.resolve(name + "-venv-" + lock.digest()));
      var log = venv.folder().resolveSibling(venv.folder().getFileName() + ".log");
      Processes.run(log, "python3", Processes.BASE.resolve(".ci/venv").toString(), name);
      return venv;
    } catch (IOException e) {
      throw new UnavailableException(name + " cannot be installed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the installation of " + name + " was interrupted");
    }
  }

  /** Where the build keeps what it makes. */
  public static Path target() {
    return Processes.TARGET;
  }

  /** A command that came with it. */
  public String command(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }
}
