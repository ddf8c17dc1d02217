package io.deadlinewatch.briefing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A message as a server hears it, a character a byte. */
final class WireText {
  private WireText() {}

  static String of(MimeMessage message) {
    var bytes = new ByteArrayOutputStream();
    try {
      message.writeTo(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (MessagingException failed) {
      throw new IllegalStateException(failed);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
