package io.deadlinewatch.relay.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that says what it is told to, and does what no good one does. What it hears it
 * keeps, sentence by sentence; of an e-mail, the lines.
 */
final class ScriptedMailServer implements AutoCloseable {
  /** What a server may do where it should answer. */
  enum Fault {
    RESET,
    END,
    SILENCE,
    GARBAGE,
    DRIP,
    FLOOD
  }

  final List<String> heard = new CopyOnWriteArrayList<>();
  final List<String> mail = new CopyOnWriteArrayList<>();
  private final Map<String, String> replies = new HashMap<>();
  private final Map<String, Fault> faults = new HashMap<>();
  private final ServerSocket listening;
  private final SSLContext tls;
  private final boolean tlsFirst;

  /**
   * @param tlsFirst whether TLS begins with the first byte
   */
  ScriptedMailServer(SSLContext tls, boolean tlsFirst) throws IOException {
    this.tls = tls;
    this.tlsFirst = tlsFirst;
    this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    replies.put("", "220 mail.example.org ESMTP");
    replies.put("EHLO", "250-mail.example.org\r\n250-STARTTLS\r\n250 AUTH LOGIN PLAIN");
    replies.put("STARTTLS", "220 2.0.0 go ahead");
    replies.put("DATA", "354 go on");
    replies.put("AUTH", "235 2.7.0 yes");
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** What it answers to a verb; to the empty one as soon as somebody comes. */
  ScriptedMailServer answers(String verb, String reply) {
    replies.put(verb, reply);
    return this;
  }

  /** What it does instead of an answer. */
  ScriptedMailServer does(String verb, Fault fault) {
    faults.put(verb, fault);
    return this;
  }

  private void listen() {
    try {
      while (true) {
        var socket = listening.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  private void serve(Socket plain) {
    try (plain) {
      var socket = tlsFirst ? secured(plain) : plain;
      if (!answer(plain, socket.getOutputStream(), "")) {
        return;
      }
      talk(plain, socket);
    } catch (IOException | InterruptedException _) {
      // The client left.
    }
  }

  private void talk(Socket plain, Socket first) throws IOException, InterruptedException {
    var socket = first;
    var lines = reader(socket);
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      heard.add(line);
      var verb = line.split(" ", -1)[0];
      if (verb.equals("QUIT") || !answer(plain, socket.getOutputStream(), verb)) {
        return;
      }
      if (verb.equals("STARTTLS") && replies.getOrDefault(verb, "220").startsWith("220")) {
        socket = secured(plain);
        lines = reader(socket);
      } else if (verb.equals("DATA") && replies.get(verb).startsWith("354")) {
        for (var text = lines.readLine();
            text != null && !text.equals(".");
            text = lines.readLine()) {
          mail.add(text);
        }
        heard.add(".");
        if (!answer(plain, socket.getOutputStream(), ".")) {
          return;
        }
      }
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
  }

  private Socket secured(Socket plain) throws IOException {
    var socket =
        (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
    socket.setUseClientMode(false);
    socket.startHandshake();
    return socket;
  }

  /** Whether the talk goes on. */
  private boolean answer(Socket plain, OutputStream out, String verb)
      throws IOException, InterruptedException {
    var fault = faults.get(verb);
    if (fault == null) {
      write(out, replies.getOrDefault(verb, "250 2.0.0 yes") + "\r\n");
      return true;
    }
    switch (fault) {
      case RESET -> plain.setSoLinger(true, 0);
      case END -> {}
      case SILENCE -> Thread.sleep(60_000);
      case GARBAGE -> write(out, "\u0000\u0001 what?\r\n");
      case DRIP -> {
        for (int i = 0; i < 600; i++) {
          write(out, "2");
          Thread.sleep(100);
        }
      }
      case FLOOD -> write(out, flood());
    }
    return false;
  }

  private static String flood() {
    return IntStream.range(0, 40_000)
        .mapToObj(i -> "250-and one thing more that I wanted to say " + i)
        .collect(Collectors.joining("\r\n"));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
