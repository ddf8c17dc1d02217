package io.deadlinewatch.properties.story;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.support.sweep.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened in a story: who changed what when, when nobody swept, what was sent. */
final class History {
  final long seed;
  final Instant start;
  final Instant end;
  final List<Outage> outages;
  final List<Spoken> audiences = new ArrayList<>();
  final Map<String, List<Version>> versions = new LinkedHashMap<>();
  List<Post.Delivery> delivered = List.of();
  final Map<String, AlertRecord> records = new LinkedHashMap<>();

  /** No sweep from one moment until another. */
  record Outage(Instant from, Instant until) {}

  /** An audience, from a moment on. */
  record Spoken(Instant from, Audience audience) {}

  /** A revision; a known one has been told elsewhere. */
  record Version(int number, Instant at, Deadline deadline, boolean known) {}

  /** A stretch of time with one audience. */
  record Stretch(Instant from, Instant until, Audience audience) {}

  History(long seed, Instant start, Instant end, List<Outage> outages) {
    this.seed = seed;
    this.start = start;
    this.end = end;
    this.outages = outages;
  }

  /** R10: the first sweep that is not before a moment. */
  Instant sweepFor(Instant moment) {
    var minute = Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond(), 60) * 60);
    for (var outage : outages) {
      if (!minute.isBefore(outage.from()) && minute.isBefore(outage.until())) {
        return sweepFor(outage.until());
      }
    }
    return minute;
  }

  Audience audienceAt(Instant moment) {
    return audiences.stream()
        .filter(spoken -> !spoken.from().isAfter(moment))
        .toList()
        .getLast()
        .audience();
  }

  /** Whether SMS waited at times. */
  boolean hasQuietHours() {
    return audiences.stream().anyMatch(spoken -> spoken.audience().quietHours().isPresent());
  }

  /** The stretches of one audience within a stretch of time. */
  List<Stretch> stretches(Instant from, Instant until) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < audiences.size(); i++) {
      var begin = later(audiences.get(i).from(), from);
      var stop = i + 1 < audiences.size() ? earlier(audiences.get(i + 1).from(), until) : until;
      if (begin.isBefore(stop)) {
        stretches.add(new Stretch(begin, stop, audiences.get(i).audience()));
      }
    }
    return stretches;
  }

  /** The revision in force at a moment. */
  Version versionAt(String id, Instant moment) {
    return versions.get(id).stream()
        .filter(version -> !version.at().isAfter(moment))
        .toList()
        .getLast();
  }

  /** When a revision ends: with the next, or after the story. */
  Instant endOf(String id, Version version) {
    return versions.get(id).stream()
        .filter(other -> other.number() == version.number() + 1)
        .map(Version::at)
        .findFirst()
        .orElse(end.plusSeconds(1));
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
