package io.deadlinewatch.cli.watch;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import io.deadlinewatch.cli.workplace.FailedException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Serves the board to this machine and to no other. */
final class BoardServer implements AutoCloseable {
  private final HttpServer server;

  private BoardServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param port 0 for any that is free
   * @throws FailedException where it is taken
   */
  static BoardServer start(Path folder, int port) {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      var server =
          SimpleFileServer.createFileServer(
              address, folder.toAbsolutePath().normalize(), OutputLevel.NONE);
      server.start();
      return new BoardServer(server);
    } catch (UncheckedIOException taken) {
      throw new FailedException(
          "port " + port + " is taken; --port NUMBER names another, and --port 0 takes any", taken);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
