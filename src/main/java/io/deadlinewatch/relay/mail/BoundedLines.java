package io.deadlinewatch.relay.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a server says, up to an end, and never beyond a line at once: what stands behind the answer
 * to STARTTLS is left for TLS, which refuses it, and is in nobody's buffer as if the server had
 * said it under TLS.
 */
final class BoundedLines extends InputStream {
  private static final int MOST_BYTES = 256 * 1024;

  private final InputStream in;
  private final byte[] held = new byte[4096];
  private int from;
  private int until;
  private int left = MOST_BYTES;

  BoundedLines(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (from == until && !fill()) {
      return -1;
    }
    int count = 0;
    while (count < most && from < until) {
      byte next = held[from++];
      into[offset + count++] = next;
      if (next == '\n') {
        break;
      }
    }
    return count;
  }

  private boolean fill() throws IOException {
    from = 0;
    until = Math.max(0, in.read(held));
    left -= until;
    if (left < 0) {
      throw new IOException("a server that says too much");
    }
    return until > 0;
  }

  @Override
  public int available() throws IOException {
    return until - from + in.available();
  }
}
