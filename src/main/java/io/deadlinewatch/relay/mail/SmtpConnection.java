package io.deadlinewatch.relay.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to a mail server, open or under TLS. It is closed under whoever reads or writes when
 * its time has come, however slowly the server drips; and a reply has an end.
 */
final class SmtpConnection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int MOST_BYTES = 16 * 1024;
  private static final int MOST_LINES = 100;
  private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)(?:([ -])(.*))?");

  private final Socket socket;
  private final Thread watch;
  private volatile boolean isOverdue;
  private InputStream in;
  private OutputStream out;

  /**
   * Opens it.
   *
   * @param whole how long it may last, from now
   */
  SmtpConnection(InetSocketAddress server, Duration whole) throws IOException {
    this.socket = new Socket();
    this.watch = Thread.ofVirtual().start(() -> closeAfter(whole));
    try {
      socket.connect(server, Math.toIntExact(shorter(CONNECT, whole).toMillis()));
      socket.setTcpNoDelay(true);
      this.in = socket.getInputStream();
      this.out = socket.getOutputStream();
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  private void closeAfter(Duration whole) {
    try {
      Thread.sleep(whole);
      isOverdue = true;
      socket.close();
    } catch (InterruptedException _) {
      // It was closed in time.
    } catch (IOException _) {
      // Nothing is left to close.
    }
  }

  /** Whether it was closed because its time had come. */
  boolean isOverdue() {
    return isOverdue;
  }

  /**
   * Goes on under TLS: the server's certificate must be of the host and lead to one that is known.
   *
   * @throws IOException also where the server said more before than it was asked: somebody may have
   *     put words between that were not under TLS
   */
  void secure(SSLSocketFactory factory, String host, int port) throws IOException {
    if (in.available() > 0) {
      throw new IOException("words before TLS");
    }
    var secured = (SSLSocket) factory.createSocket(socket, host, port, true);
    var parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    in = secured.getInputStream();
    out = secured.getOutputStream();
  }

  void write(String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** A whole reply, which may have several lines. */
  SmtpReply reply() throws IOException {
    List<String> lines = new ArrayList<>();
    int left = MOST_BYTES;
    while (lines.size() < MOST_LINES) {
      var text = line(left);
      left -= text.length();
      var line = LINE.matcher(text);
      if (!line.matches()) {
        throw new IOException("no reply of SMTP");
      }
      lines.add(line.group(3) == null ? "" : line.group(3));
      if (!"-".equals(line.group(2))) {
        return new SmtpReply(Integer.parseInt(line.group(1)), lines);
      }
    }
    throw new IOException("a reply without end");
  }

  private String line(int most) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || bytes.size() >= most) {
        throw new IOException(next < 0 ? "the end of the connection" : "a reply without end");
      }
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  @Override
  public void close() {
    watch.interrupt();
    try {
      socket.close();
    } catch (IOException _) {
      // What was to be said is said.
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
