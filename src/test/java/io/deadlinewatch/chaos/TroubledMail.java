package io.deadlinewatch.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * A mail server that takes mails, puts them off, hangs up, takes one and hangs up, or says nothing
 * until whoever spoke has given it up.
 */
final class TroubledMail implements AutoCloseable {
  private final ServerSocket socket;
  private final HomeTold told;
  private final Random random;
  private final Silence silence = new Silence();
  private volatile boolean isWell;

  TroubledMail(HomeTold told, long seed) throws IOException {
    this.told = told;
    this.random = new Random(seed);
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** No trouble from now on. */
  void heal() {
    isWell = true;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        Thread.ofVirtual().start(() -> talk(client));
      } catch (IOException _) {
        // Closed: the test is over.
      }
    }
  }

  private void talk(Socket client) {
    try (client;
        var lines =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      if (dice() < 2) {
        return;
      }
      say(client, "220 ready");
      var reader = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (word) {
          case "RCPT" -> {
            reader = line.replaceAll(".*<(.*)>.*", "$1");
            say(client, "250 ok");
          }
          case "DATA" -> {
            say(client, "354 go on");
            if (!isAnswered(client, reader, alert(lines))) {
              return;
            }
          }
          case "QUIT" -> {
            say(client, "221 bye");
            return;
          }
          default -> say(client, "250 ok");
        }
      }
    } catch (IOException _) {
      // Whoever spoke was killed.
    }
  }

  private boolean isAnswered(Socket client, String reader, String alert) throws IOException {
    switch (alert.isEmpty() ? -1 : dice()) {
      case -1 -> {
        return false;
      }
      case 17 -> {
        silence.keep(() -> told.took(reader, alert, false));
        return false;
      }
      case 18 -> say(client, "451 later");
      case 19 -> {
        told.took(reader, alert, false);
        return false;
      }
      default -> {
        told.took(reader, alert, true);
        say(client, "250 taken");
      }
    }
    return true;
  }

  /** The id of the mail, to its end; empty where it broke off. */
  private static String alert(BufferedReader lines) throws IOException {
    var id = "";
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("Message-ID:")) {
        id = line.replaceAll(".*<(.*)@.*", "$1");
      }
      if (line.equals(".")) {
        return id;
      }
    }
    return "";
  }

  private synchronized int dice() {
    return isWell ? 10 : random.nextInt(20);
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
