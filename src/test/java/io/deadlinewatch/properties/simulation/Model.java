package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What subscribers should have heard by now, and what they did hear. */
final class Model {
  /** A digest missed for longer than this was outlived by the next one. */
  private static final int DAYS_BACK = 9;

  private final Map<String, Life> lives = new TreeMap<>();
  private final Map<String, Telling> tellings = new HashMap<>();
  private final Map<String, Instant> unreadable = new HashMap<>();
  private final MemoryStore truth;
  private LocalDate lastDigest = LocalDate.EPOCH;
  private LocalDate owedAfter = LocalDate.MAX;
  private Audience owedTo = Audience.DEFAULT;
  private Instant digestOwedFrom = Instant.MAX;
  private Optional<Audience> replanning = Optional.empty();

  Model(MemoryStore truth) {
    this.truth = truth;
  }

  MemoryStore truth() {
    return truth;
  }

  Map<String, Life> lives() {
    return lives;
  }

  Life life(String id) {
    var life = lives.get(id);
    if (life == null) {
      throw new Broken("only what was written is told", id);
    }
    return life;
  }

  Optional<Telling> telling(String alertId) {
    return Optional.ofNullable(tellings.get(alertId));
  }

  void begin(String alertId, Telling telling) {
    tellings.put(alertId, telling);
  }

  boolean isHeard(String alertId, Medium medium) {
    return telling(alertId).filter(telling -> telling.isHeardBy(medium)).isPresent();
  }

  /** An edit of the audience goes on: the plans are moved one by one. */
  Optional<Audience> replanning() {
    return replanning;
  }

  void replanning(Optional<Audience> audience) {
    replanning = audience;
  }

  void unreadable(String pk, Instant now) {
    unreadable.put(pk, now);
  }

  /** Whether an item made no sense within the hour, and is out of the way for one. */
  boolean wasUnreadable(String pk, Instant now) {
    return unreadable.getOrDefault(pk, Instant.MIN).isAfter(now.minus(Duration.ofMinutes(61)));
  }

  LocalDate lastDigest() {
    return lastDigest;
  }

  void digestHeard(LocalDate date) {
    lastDigest = date.isAfter(lastDigest) ? date : lastDigest;
  }

  /** The latest date whose digest is due by a moment. */
  Optional<LocalDate> latestDigest(Instant at, Audience audience) {
    var today = LocalDate.ofInstant(at, audience.zone());
    for (int back = 0; back < DAYS_BACK; back++) {
      var day = today.minusDays(back);
      if (Planned.digestAt(day, audience).filter(due -> !due.isAfter(at)).isPresent()) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** From when on the next digest is owed. */
  Instant digestOwedFrom(Audience audience) {
    if (!lastDigest.equals(owedAfter) || !audience.equals(owedTo)) {
      digestOwedFrom = digestAfter(lastDigest, audience);
      owedAfter = lastDigest;
      owedTo = audience;
    }
    return digestOwedFrom;
  }

  private static Instant digestAfter(LocalDate last, Audience audience) {
    for (var day = last.plusDays(1); ; day = day.plusDays(1)) {
      var due = Planned.digestAt(day, audience);
      if (due.isPresent()) {
        return due.get();
      }
    }
  }
}
