package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.register.RegisterDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that changes with what a document says of dates. */
final class SayingHash {
  private static final int BYTES = 8;

  private SayingHash() {}

  static String of(RegisterDocument document) {
    var said =
        String.join(
            "\n",
            document.title(),
            document.action(),
            document.dates(),
            document.summary(),
            document.register().toString());
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
