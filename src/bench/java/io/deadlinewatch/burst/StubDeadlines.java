package io.deadlinewatch.burst;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Deadlines in the form of the table, each with a reminder that is due now. */
final class StubDeadlines {
  private static final int SHARDS = 4;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private StubDeadlines() {}

  static void fill(StubTable table, int deadlines, int tracks) {
    var now = InstantSource.system().instant().truncatedTo(ChronoUnit.MINUTES);
    for (int number = 0; number < deadlines; number++) {
      table.put(deadline(number, "track-" + number % tracks, now));
    }
  }

  /** As one that subscribers know, an hour before it is due. */
  private static ObjectNode deadline(int number, String track, Instant now) {
    var id = "deadline-%05d".formatted(number);
    var due = now.plus(Duration.ofHours(1));
    var item = JsonNodeFactory.instance.objectNode();
    Map.of(
            "pk",
            "DEADLINE#" + id,
            "sk",
            "DEADLINE",
            "id",
            id,
            "track",
            track,
            "title",
            "Suspension of the additional duties on " + id + " runs out",
            "consequence",
            "The suspended layer returns for entries from that moment on. ".repeat(5),
            "certainty",
            "scheduled",
            "status",
            "open",
            "shard",
            Integer.toString(number % SHARDS))
        .forEach((name, text) -> item.putObject(name).put("S", text));
    for (var time : Map.of("nextAlertAt", now, "revisedAt", now, "dueAt", due).entrySet()) {
      item.putObject(time.getKey()).put("S", UTC.format(time.getValue()));
    }
    for (var count :
        Map.of("version", 1, "revision", 1, "announcedRevision", 1, "attempts", 0).entrySet()) {
      item.putObject(count.getKey()).put("N", count.getValue().toString());
    }
    item.putObject("leads").putArray("L").addObject().put("S", "PT1H");
    item.putObject("sources").putArray("L");
    var moment = item.putObject("due").putObject("M");
    moment.putObject("due").put("S", MINUTE.format(LocalDateTime.ofInstant(due, ZoneOffset.UTC)));
    moment.putObject("zone").put("S", "UTC");
    return item;
  }
}
