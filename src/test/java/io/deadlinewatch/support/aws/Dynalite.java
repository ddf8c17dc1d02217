package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
    var program = NodeProgram.of("dynalite");
    int port = Processes.freePort();
    List<String> command = new ArrayList<>(program.node());
    command.add("--max-old-space-size=" + heapMegabytes);
    command.add(program.folder().resolve("node_modules/dynalite/cli.js").toString());
    command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
    Stream.of("create", "update", "delete")
        .forEach(change -> command.addAll(List.of("--" + change + "TableMs", "0")));
    var endpoint = URI.create("http://127.0.0.1:" + port);
    var builder = new ProcessBuilder(command);
    return new Dynalite(
        Processes.serve(builder, TARGET.resolve("dynalite.log"), endpoint), endpoint);
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
