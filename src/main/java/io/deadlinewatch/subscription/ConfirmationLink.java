package io.deadlinewatch.subscription;

import io.deadlinewatch.text.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What AWS sends to an address that was subscribed. Opening the link confirms too, but so that
 * everybody who is forwarded an alert can unsubscribe the address with the link below it.
 *
 * @param topic the topic's ARN; none where the token alone was given
 */
public record ConfirmationLink(Optional<String> topic, String token) {
  private static final Pattern TOKEN = Pattern.compile("[0-9a-fA-F]{64,1024}");
  private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?");

  /**
   * Reads the link, or its token alone. Nothing is fetched.
   *
   * @throws RefusedException when it is neither
   */
  public static ConfirmationLink parse(String text) {
    if (TOKEN.matcher(text).matches()) {
      return new ConfirmationLink(Optional.empty(), text);
    }
    var query = query(text).orElseThrow(ConfirmationLink::refused);
    var token = query.getOrDefault("Token", "");
    var topic = query.getOrDefault("TopicArn", "");
    if (!TOKEN.matcher(token).matches() || topic.isEmpty()) {
      throw refused();
    }
    return new ConfirmationLink(Optional.of(topic), token);
  }

  private static Optional<Map<String, String>> query(String text) {
    try {
      var link = new URI(text);
      boolean aws =
          "https".equals(link.getScheme())
              && link.getHost() != null
              && HOST.matcher(link.getHost()).matches()
              && link.getRawQuery() != null;
      return aws ? Optional.of(fields(link.getRawQuery())) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(field -> field.split("=", 2))
        .filter(field -> field.length == 2)
        .collect(
            Collectors.toMap(
                field -> field[0],
                field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8),
                (first, _) -> first));
  }

  /** Without what was given: a token is a secret. */
  private static RefusedException refused() {
    return new RefusedException(
        "LINK",
        "is no confirmation link of SNS; copy the whole address behind 'Confirm subscription',"
            + " which begins with https://sns. and holds TopicArn and Token, and put it into"
            + " quotes");
  }
}
