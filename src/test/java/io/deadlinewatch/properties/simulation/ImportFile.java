package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Two editions of a data file as a seed has them; the second moves on from the first. */
final class ImportFile {
  private static final List<String> ZONES =
      List.of("America/New_York", "Asia/Shanghai", "Europe/London", "Pacific/Apia");
  private static final List<String> TIMES = List.of("09:00", "18:00", "00:00", "06:30");
  private static final List<String> LEADS =
      List.of("[]", "[P1D]", "[P1W, P3D, P1D]", "[P30D, P2D]", "[P2W, P2W, P1D]");
  private static final String SOURCE = "{title: Notice, url: \"https://example.org/notice\"}";

  private final SplittableRandom random;
  private final Instant now;
  private final List<String> first = new ArrayList<>();
  private final List<String> second = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private int written;

  ImportFile(SplittableRandom random, Instant now) {
    this.random = random;
    this.now = now;
    int most = 1 + below(5);
    for (int number = 0; number < most; number++) {
      deadline("d" + number);
    }
  }

  /** What the table was filled with before. */
  Dataset first(Path folder) throws IOException {
    return load(folder, "deadlines:" + list(first));
  }

  /** What is imported now. */
  Dataset second(Path folder) throws IOException {
    var facts = new ArrayList<String>();
    int most = below(3);
    for (int number = 0; number < most; number++) {
      facts.add(
          "{id: f%d, track: truce, text: Fact %d., asOf: 2025-11-0%d, source: %s}"
              .formatted(number, below(100), 1 + below(9), SOURCE));
    }
    return load(
        folder,
        audience()
            + "deadlines:"
            + list(second)
            + "changes:"
            + list(changes)
            + "facts:"
            + list(facts));
  }

  private String audience() {
    return below(3) == 0
        ? ""
        : "audience: {zone: %s, alertTime: \"%s\", digestTime: \"%s\", digestDays: %s}\n"
            .formatted(one(ZONES), one(TIMES), one(TIMES), one(List.of("MON", "MON-FRI")));
  }

  private void deadline(String id) {
    var text = text(id);
    if (below(3) > 0) {
      first.add(text);
    }
    second.add(below(3) == 0 ? text(id) : text);
    int most = below(4);
    for (int i = 0; i < most; i++) {
      changes.add(
          "{at: \"%s\", deadline: %s, %s, why: Reason %d, source: %s}"
              .formatted(near(6_000, 5_900), id, change(), ++written, SOURCE));
    }
  }

  private String text(String id) {
    return "{id: %s, title: Title %d, track: %s, due: %s, certainty: scheduled, leads: %s, sources: [%s]}"
        .formatted(id, ++written, one(List.of("truce", "tariffs")), due(), one(LEADS), SOURCE);
  }

  private String change() {
    return switch (below(5)) {
      case 0 -> "due: " + due();
      case 1 -> "title: Title " + ++written;
      case 2 -> "certainty: tentative";
      case 3 -> "status: settled, outcome: It is done.";
      default -> "leads: " + one(LEADS);
    };
  }

  /** A date alone moves with the audience's zone; its leads move with the alert time. */
  private String due() {
    var day = near(50_000, 5_000).toString().substring(0, 10);
    return below(2) == 0 ? day : day + "T0" + below(10) + ":30, zone: " + one(ZONES);
  }

  private Instant near(int minutes, int before) {
    return now.plus(Duration.ofMinutes(below(minutes) - (long) before))
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private static String list(List<String> entries) {
    return entries.isEmpty() ? " []\n" : "\n  - " + String.join("\n  - ", entries) + "\n";
  }

  private static Dataset load(Path folder, String text) throws IOException {
    return Dataset.load(Files.writeString(folder.resolve("import.yaml"), text).toString());
  }

  private <T> T one(List<T> some) {
    return some.get(below(some.size()));
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }
}
