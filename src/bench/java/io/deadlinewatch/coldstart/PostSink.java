package io.deadlinewatch.coldstart;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Takes whatever is posted, over HTTP and SMTP, without TLS. */
final class PostSink implements AutoCloseable {
  private final HttpServer http;
  private final ServerSocket smtp;

  PostSink() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    http = HttpServer.create(new InetSocketAddress(here, 0), 0);
    http.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          var ok = "ok".getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, ok.length);
          exchange.getResponseBody().write(ok);
          exchange.close();
        });
    http.start();
    smtp = new ServerSocket(0, 10, here);
    Thread.ofVirtual().start(this::listen);
  }

  int httpPort() {
    return http.getAddress().getPort();
  }

  int smtpPort() {
    return smtp.getLocalPort();
  }

  private void listen() {
    try {
      while (true) {
        try (var socket = smtp.accept()) {
          talk(socket);
        }
      }
    } catch (IOException _) {
      // It is over.
    }
  }

  private static void talk(Socket socket) throws IOException {
    var lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    say(socket, "220 sink");
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("QUIT")) {
        return;
      }
      say(socket, line.equals("DATA") ? "354 go on" : "250 yes");
      while (line.equals("DATA") && !".".equals(lines.readLine())) {
        // Nobody reads it.
      }
      if (line.equals("DATA")) {
        say(socket, "250 yes");
      }
    }
  }

  private static void say(Socket socket, String reply) throws IOException {
    socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    http.stop(0);
    smtp.close();
  }
}
