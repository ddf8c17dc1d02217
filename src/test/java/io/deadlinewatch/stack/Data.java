package io.deadlinewatch.stack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Data files for a stack whose clock is the machine's. */
final class Data {
  static final AttributeValue NONE = AttributeValue.fromS("(none)");

  /** A deadline of {@link #dueNextMinute}. */
  static final Map<String, AttributeValue> KEY =
      Map.of(
          "pk", AttributeValue.fromS("DEADLINE#truce-ends"),
          "sk", AttributeValue.fromS("DEADLINE"));

  private Data() {}

  /**
   * Two deadlines that are reached as soon as an import can be ahead of them. No digest is near.
   */
  static String dueNextMinute(Instant now) {
    var due =
        LocalDateTime.ofInstant(now.plusSeconds(80), ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.MINUTES);
    var digest =
        LocalDateTime.ofInstant(now.plus(Duration.ofHours(12)), ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.MINUTES)
            .toLocalTime();
    return """
    audience: {zone: UTC, digestTime: "%s"}
    deadlines:
      - {id: truce-ends, title: The truce ends, track: truce, due: %s, zone: UTC, certainty: scheduled}
      - {id: port-fees, title: Port fees begin, track: shipping, due: %s, zone: UTC, certainty: scheduled}
    """
        .formatted(digest, due, due);
  }

  /** Deadlines that are far off, numbered. */
  static String talks(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number ->
            "  - {id: talks-%d, title: Round %d of the talks, track: talks, due: 2037-01-01,"
                    .formatted(number, number)
                + " certainty: tentative}\n")
        .collect(Collectors.joining("", "deadlines:\n", ""));
  }
}
