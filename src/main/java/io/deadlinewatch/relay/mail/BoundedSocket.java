package io.deadlinewatch.relay.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * A connection that is closed under whoever reads or writes when its time has come, however slowly
 * the server drips, and of which no more is read than a mail server has to say. What goes on under
 * TLS goes on through it.
 */
final class BoundedSocket extends Socket {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Thread watch;
  private volatile boolean isOverdue;
  private InputStream in = InputStream.nullInputStream();

  /**
   * Not open yet.
   *
   * @param whole how long it may last, from now
   */
  BoundedSocket(Duration whole) {
    this.watch = Thread.ofVirtual().start(() -> closeAfter(whole));
  }

  private void closeAfter(Duration whole) {
    try {
      Thread.sleep(whole);
      isOverdue = true;
      end();
    } catch (InterruptedException _) {
      // It was closed in time.
    }
  }

  /** Whether it was closed because its time had come. */
  boolean isOverdue() {
    return isOverdue;
  }

  /** Opens it. The address keeps the name by which a certificate is looked at. */
  void open(MailServer server) throws IOException {
    var address = InetAddress.getByName(server.host()).getAddress();
    var named = InetAddress.getByAddress(server.host(), address);
    connect(new InetSocketAddress(named, server.port()), Math.toIntExact(CONNECT.toMillis()));
    setTcpNoDelay(true);
    in = new BoundedLines(super.getInputStream());
  }

  /** The same at every call, since it may hold what TLS is to read. */
  @Override
  public InputStream getInputStream() {
    return in;
  }

  /** What was to be said is said: how it ends matters to nobody. */
  @Override
  public void close() {
    watch.interrupt();
    end();
  }

  private void end() {
    try {
      super.close();
    } catch (IOException _) {
      // Nothing is left to close.
    }
  }
}
