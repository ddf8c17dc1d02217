package io.deadlinewatch.delivery.sns;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Parameters as HTML's forms have them: a blank is a plus, and what is neither letter, digit nor
 * one of {@code -._~} a percent sign and two digits for each byte of its UTF-8.
 */
final class FormText {
  private static final int ESCAPED = 3;
  private static final int BEGINNING = 128 * 1024;
  private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] STANDS_FOR_ITSELF = standsForItself();

  private byte[] form = new byte[BEGINNING];
  private int length;

  private static boolean[] standsForItself() {
    var plain = new boolean[1 << Byte.SIZE];
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        .chars()
        .forEach(each -> plain[each] = true);
    return plain;
  }

  /** Adds a parameter, once for each of its values. */
  void add(String name, List<String> values) {
    for (var value : values) {
      if (length > 0) {
        append((byte) '&');
      }
      escape(name);
      append((byte) '=');
      escape(value);
    }
  }

  /** In bytes. */
  int length() {
    return length;
  }

  /** What is there by now, from its beginning. */
  InputStream stream() {
    return new ByteArrayInputStream(form, 0, length);
  }

  private void append(byte each) {
    makeRoom(1);
    form[length++] = each;
  }

  private void makeRoom(int more) {
    if (length + more > form.length) {
      form = Arrays.copyOf(form, 2 * (length + more));
    }
  }

  private void escape(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    makeRoom(ESCAPED * bytes.length);
    // In locals, since the first compiler reads fields anew for each byte.
    var to = form;
    int at = length;
    for (byte each : bytes) {
      int unsigned = Byte.toUnsignedInt(each);
      if (STANDS_FOR_ITSELF[unsigned]) {
        to[at++] = each;
      } else if (each == ' ') {
        to[at++] = '+';
      } else {
        to[at++] = '%';
        to[at++] = DIGITS[unsigned >> 4];
        to[at++] = DIGITS[unsigned & 0xF];
      }
    }
    length = at;
  }
}
