package io.deadlinewatch.relay.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of Standard Webhooks: {@code whsec_} and 24 to 64 bytes in Base64. */
final class SigningSecret {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST = 24;
  private static final int MOST = 64;

  private final byte[] key;

  private SigningSecret(byte[] key) {
    this.key = key;
  }

  /** What is wrong with one, without a word of it. */
  static Optional<String> problem(String text) {
    return bytes(text).isPresent()
        ? Optional.empty()
        : Optional.of("is no secret: write whsec_ and 24 to 64 random bytes in Base64");
  }

  /** One that was checked. */
  static SigningSecret of(String text) {
    return new SigningSecret(
        bytes(text).orElseThrow(() -> new IllegalStateException("a route's secret is checked")));
  }

  /** {@code v1,} and the signature of what is sent. */
  String signature(String id, long timestamp, String body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      var signed = id + "." + timestamp + "." + body;
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
    }
  }

  private static Optional<byte[]> bytes(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      var key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      return Optional.of(key).filter(bytes -> bytes.length >= LEAST && bytes.length <= MOST);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
