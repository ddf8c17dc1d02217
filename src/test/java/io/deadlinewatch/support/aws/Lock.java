package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A list of all parts of a tool with their hashes, as {@code .ci/locks/renew} makes it: an
 * installer that reads it takes these bytes or none.
 *
 * @param file in {@code .ci/locks}
 */
public record Lock(Path file) {
  private static final int DIGITS = 12;

  public static Lock of(String name) {
    return new Lock(Processes.BASE.resolve(".ci/locks").resolve(name));
  }

  /** The list's own hash, shortened: what is installed by another list is another thing. */
  String digest() throws IOException {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
