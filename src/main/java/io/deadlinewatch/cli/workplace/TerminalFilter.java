package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.text.Characters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The last look at what goes to a terminal, whoever wrote it: a key, a file's name, a library's
 * message. What would steer the terminal or hide in it is written as JSON escapes it, so that a
 * line of JSON stays one and says the same. Only our own colours pass, and only where there are
 * any.
 */
public final class TerminalFilter extends OutputStream {
  /** Bold, faint, italic, underlined, the colours of letters, and the end of each. */
  private static final Pattern COLOUR =
      Pattern.compile("\u001B\\[(?:(?:0|[1-4]|2[1-4]|3[1-79])(?:;(?:0|[1-4]|3[1-79]))?)?m");

  private static final int JOINERS = 0x200C;

  private final OutputStream out;
  private final boolean coloured;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  private TerminalFilter(OutputStream out, Style style) {
    this.out = out;
    this.coloured = style == Style.COLOUR;
  }

  /** A stream that passes on to another one what a terminal may get. */
  public static PrintStream over(PrintStream out, Style style) {
    return new PassingStream(new TerminalFilter(out, style), out, true);
  }

  /** A line as it may stand on a terminal. */
  static String line(String text, Style style) {
    return new TerminalFilter(nullOutputStream(), style).filtered(text);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /**
   * A character may come in two parts, and so may a line's end: the beginning waits for the rest.
   */
  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (waiting.size() == 0 && areSafe(bytes, from, from + length)) {
      out.write(bytes, from, length);
      return;
    }
    waiting.write(bytes, from, length);
    var all = waiting.toByteArray();
    int whole = wholeCharacters(all);
    whole -= whole > 0 && all[whole - 1] == '\r' ? 1 : 0;
    var text = new String(all, 0, whole, StandardCharsets.UTF_8);
    waiting.reset();
    waiting.write(all, whole, all.length - whole);
    out.write(filtered(text).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /**
   * Whether bytes are whole characters in UTF-8 that may all go on as they are. They are looked at
   * in place: a long preview is half a gigabyte.
   */
  static boolean areSafe(byte[] bytes, int from, int to) {
    for (int i = from; i < to; ) {
      if (bytes[i] >= 0) {
        if (!isSafe(bytes[i])) {
          return false;
        }
        i++;
      } else {
        int length = Integer.numberOfLeadingZeros(~(bytes[i] << 24));
        if (!isSafe(bytes, i, Math.min(to, i + length), length)) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** What is cut off, no character, or longer than it need be is left to a decoder. */
  private static boolean isSafe(byte[] bytes, int from, int end, int length) {
    int character = bytes[from] & (0x7F >> length);
    for (int i = from + 1; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
      character = character << 6 | (bytes[i] & 0x3F);
    }
    return length > 1
        && end - from == length
        && Character.isValidCodePoint(character)
        && bytes(character) == length
        && isSafe(character);
  }

  private static int bytes(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  private static int wholeCharacters(byte[] bytes) {
    int begin = bytes.length - 1;
    while (begin > 0 && bytes.length - begin < 4 && (bytes[begin] & 0xC0) == 0x80) {
      begin--;
    }
    if (begin < 0) {
      return 0;
    }
    int needed = Integer.numberOfLeadingZeros(~(bytes[begin] << 24));
    return needed > bytes.length - begin ? begin : bytes.length;
  }

  private String filtered(String text) {
    var safe = new StringBuilder(text.length());
    var colour = COLOUR.matcher(text);
    for (int i = 0; i < text.length(); ) {
      if (coloured && text.charAt(i) == '\u001B' && colour.region(i, text.length()).lookingAt()) {
        safe.append(colour.group());
        i = colour.end();
      } else {
        int character = text.codePointAt(i);
        i += Character.charCount(character);
        if (character == '\r' && i < text.length() && text.charAt(i) == '\n') {
          safe.append('\r');
        } else {
          append(safe, character);
        }
      }
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, int character) {
    if (isSafe(character)) {
      safe.appendCodePoint(character);
    } else {
      for (char unit : Character.toChars(character)) {
        safe.append("\\u%04x".formatted((int) unit));
      }
    }
  }

  /** Whether a character may go to a terminal as it is. */
  static boolean isSafe(int character) {
    if (character < 0x7F) {
      return character >= ' ' || character == '\n' || character == '\t';
    }
    boolean joins =
        character == JOINERS
            || character == JOINERS + 1
            || (character >= 0xFE00 && character <= 0xFE0F)
            || (character >= 0xE0100 && character <= 0xE01EF)
            || (character >= 0x180B && character <= 0x180D);
    return !Characters.isHostile(character) && (joins || !Characters.isHidden(character));
  }
}
