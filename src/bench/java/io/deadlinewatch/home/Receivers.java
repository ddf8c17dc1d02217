package io.deadlinewatch.home;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A mail server and a webhook that take whatever comes, at once, and count it. */
final class Receivers implements AutoCloseable {
  private static final String READY = "220 ready";
  private static final String TAKEN = "250 taken";

  private final HttpServer http;
  private final ServerSocket smtp;
  private final Arrivals mails = new Arrivals();
  private final Arrivals posts = new Arrivals();

  Receivers() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    http = HttpServer.create(new InetSocketAddress(here, 0), 0);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/", this::take);
    http.start();
    smtp = new ServerSocket(0, 50, here);
    Thread.ofVirtual().start(this::listen);
  }

  Arrivals mails() {
    return mails;
  }

  Arrivals posts() {
    return posts;
  }

  String hook(int number) {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/hook-" + number;
  }

  String mailServer() {
    return "smtp://127.0.0.1:" + smtp.getLocalPort();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      posts.one();
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private void listen() {
    while (!smtp.isClosed()) {
      try {
        var client = smtp.accept();
        Thread.ofVirtual().start(() -> talk(client));
      } catch (IOException _) {
        // It is over.
      }
    }
  }

  private void talk(Socket client) {
    try (client;
        var lines =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client, READY);
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("DATA")) {
          say(client, "354 go on");
          readMail(lines);
          mails.one();
        }
        say(client, TAKEN);
        if (line.equals("QUIT")) {
          return;
        }
      }
    } catch (IOException _) {
      // Whoever spoke has ended.
    }
  }

  private static void readMail(BufferedReader lines) throws IOException {
    var line = lines.readLine();
    while (line != null && !line.equals(".")) {
      line = lines.readLine();
    }
  }

  private static void say(Socket client, String reply) throws IOException {
    client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    http.stop(0);
    smtp.close();
  }
}
