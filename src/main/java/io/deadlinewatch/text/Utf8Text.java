package io.deadlinewatch.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of text as people save it: UTF-8, with or without the mark that Windows puts first. */
public final class Utf8Text {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What to say of a file of another encoding. */
  public static final String REFUSED = "is not UTF-8; save it with that encoding";

  private Utf8Text() {}

  /** The text, without a mark; nothing where the bytes are not UTF-8. */
  public static Optional<String> of(byte[] bytes) {
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(withoutMark(text));
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** A text, or a first line, without a mark. */
  public static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
