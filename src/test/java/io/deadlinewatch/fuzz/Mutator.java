package io.deadlinewatch.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes hostile bytes of good ones; the same seed makes the same. */
public final class Mutator {
  private static final int MOST_MUTATIONS = 4;
  private static final int MOST_COPIES = 50;

  /** What readers of texts, numbers, times and encodings stumble over. */
  private static final List<String> ANYWHERE =
      List.of(
          "",
          "0",
          "-1",
          "1e999999999",
          "9223372036854775808",
          "-0",
          "1.5",
          "NaN",
          ".nan",
          "-.inf",
          "Infinity",
          "null",
          "~",
          "true",
          "\t",
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\u202e",
          "\ufeff",
          "\uffff",
          "\ud83d\ude00",
          "\\ud800",
          "\\u0000",
          "\\x00",
          "\r",
          "\r\n",
          "\n",
          "\\",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          ": ",
          "- ",
          "#",
          "x".repeat(6_000),
          "\u6f22".repeat(400),
          "9".repeat(400),
          "999999999-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "0000-01-01",
          "2025-02-30",
          "9999-12-31",
          "9998-12-31",
          "1900-01-01",
          "24:00",
          "25:61",
          "Mars/Olympus",
          "Etc/GMT+99");

  private static final List<byte[]> RAW =
      List.of(
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xFE, (byte) 0xFF},
          new byte[] {(byte) 0xE2, (byte) 0x82});

  private final Random random;
  private final List<byte[]> words = new ArrayList<>(RAW);

  /**
   * @param more words of the format that is fuzzed
   */
  public Mutator(long seed, List<String> more) {
    this.random = new Random(seed);
    Stream.concat(ANYWHERE.stream(), more.stream()).map(Mutator::bytes).forEach(words::add);
  }

  /** A few mutations of a good input. */
  public byte[] mutated(byte[] good, List<byte[]> others) {
    byte[] bytes = good;
    for (int left = 1 + random.nextInt(MOST_MUTATIONS); left > 0; left--) {
      bytes = once(bytes, others);
    }
    return bytes;
  }

  /** Bytes that nobody wrote. */
  public byte[] noise(int most) {
    var bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] once(byte[] bytes, List<byte[]> others) {
    int at = random.nextInt(bytes.length + 1);
    int to = at + random.nextInt(Math.min(40, bytes.length - at) + 1);
    return switch (random.nextInt(11)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(head(bytes, at), tail(bytes, to));
      case 2 -> joined(head(bytes, to), tail(bytes, at));
      case 3 -> joined(head(bytes, at), word(), tail(bytes, at));
      case 4 -> joined(head(bytes, at), word(), tail(bytes, to));
      case 5, 6 -> valueReplaced(bytes);
      case 7 -> linesChanged(bytes);
      case 8 -> random.nextInt(4) == 0 ? head(bytes, at) : flipped(bytes);
      case 9 -> joined(head(bytes, at), tail(others.get(random.nextInt(others.size())), at));
      default -> random.nextInt(8) == 0 ? reencoded(bytes) : repeated(bytes, at, to);
    };
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    var copy = bytes.clone();
    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  /** What stands behind a colon, up to the line's end, a comma or a bracket. */
  private byte[] valueReplaced(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    int colon = text.indexOf(':', random.nextInt(text.length() + 1));
    if (colon < 0) {
      return bytes;
    }
    int end = colon + 1;
    while (end < text.length() && "\n,}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return joined(head(bytes, colon + 1), bytes(" "), word(), tail(bytes, end));
  }

  private byte[] linesChanged(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> Collections.swap(lines, one, other);
      case 1 -> lines.add(other, lines.get(one));
      default -> lines.remove(one);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] reencoded(byte[] bytes) {
    var charsets =
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32"));
    return new String(bytes, StandardCharsets.UTF_8)
        .getBytes(charsets.get(random.nextInt(charsets.size())));
  }

  private byte[] repeated(byte[] bytes, int from, int to) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(bytes, from));
    for (int copies = random.nextInt(MOST_COPIES); copies >= 0; copies--) {
      out.write(bytes, from, to - from);
    }
    out.writeBytes(tail(bytes, to));
    return out.toByteArray();
  }

  private byte[] word() {
    return words.get(random.nextInt(words.size()));
  }

  private static byte[] head(byte[] bytes, int end) {
    return Arrays.copyOf(bytes, Math.min(end, bytes.length));
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
