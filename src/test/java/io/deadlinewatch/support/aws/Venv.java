package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A Python program of a fixed version in {@code target/}, installed at first use.
 *
 * @param folder its own, named with the version
 */
public record Venv(Path folder) {

  /**
   * Installs it, unless that is done already.
   *
   * @param name of its list of parts, {@code .ci/locks/NAME.txt}, each with its version and hash
   */
  public static Venv of(String name) throws UnavailableException {
    var lock = Lock.of(name + ".txt");
    try {
      var venv = new Venv(Processes.TARGET.resolve(name + "-venv-" + lock.digest()));
      Processes.installOnce(venv.folder(), () -> venv.install(lock));
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

  private void install(Lock lock) throws IOException, InterruptedException, UnavailableException {
    var log = folder.resolveSibling(folder.getFileName() + ".log");
    Processes.run(log, "python3", "-m", "venv", "--clear", folder.toString());
    // The lock names every part: what pip would look up besides, it could not pin.
    var pip = List.of(command("python"), "-m", "pip", "install", "--quiet", "--no-deps");
    Processes.run(log, pip, "--require-hashes", "-r", lock.file().toString());
  }
}
