package io.deadlinewatch.properties.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.sweep.Hands;
import io.deadlinewatch.sweep.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A few tracks over a year and more: changes with facts and without, and facts by themselves. */
final class NewsStory {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STEPS = 45;
  private static final List<String> TRACKS = List.of("truce", "tariffs", "agriculture");
  private static final List<String> ZONES =
      List.of(
          "America/New_York", "Asia/Shanghai", "Europe/Berlin", "Pacific/Auckland", "Asia/Kolkata");

  private final Random random;
  private final Hands clock = new Hands("2025-01-06T00:00:10Z");
  private final MemoryStore store = new MemoryStore();
  private final Editor editor = new Editor(store, clock, () -> clock.pass(Duration.ofSeconds(1)));
  private final List<String> deadlines = new ArrayList<>();

  /** When each change was made, by its track. */
  final Map<String, List<Instant>> changes = new HashMap<>();

  /** When each fact came, by its id. */
  final Map<String, Instant> facts = new HashMap<>();

  /** Every document, in order. */
  final List<JsonNode> documents = new ArrayList<>();

  final Audience audience;

  NewsStory(long seed) {
    random = new Random(seed);
    audience =
        new Audience(
            ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
            LocalTime.of(9, 0),
            new DigestTimes(
                LocalTime.of(8, 0),
                DigestTimes.parseDays(random.nextBoolean() ? "MON-FRI" : "MON,THU")));
    store.saveAudience(audience);
    store.begin(DigestItem.beginning(clock.instant(), audience));
    for (int step = 0; step < STEPS; step++) {
      boolean isLong = random.nextInt(8) == 0;
      sweepUntil(clock.instant().plusSeconds(1 + random.nextLong(isLong ? 4_500_000 : 400_000)));
      act(step);
    }
    sweepUntil(clock.instant().plus(Duration.ofDays(8)));
  }

  private void act(int step) {
    int kind = random.nextInt(4);
    if (kind == 0) {
      var fact = fact("alone-" + step, random.nextInt(11) - 5);
      facts.put(fact.id(), clock.instant());
      store.save(fact.filed(Filing.alone(clock.instant())));
      return;
    }
    List<Fact> brought =
        random.nextInt(3) == 0 ? List.of() : List.of(fact("with-" + step, -random.nextInt(3)));
    var edit = new Edit(clock.instant(), "ann", "It was said.", Optional.<Source>empty());
    if (kind == 1 || deadlines.isEmpty()) {
      var id = "d" + step;
      var due =
          DeadlineSamples.at(
              clock
                  .instant()
                  .plus(Duration.ofDays(random.nextInt(120) + 1L))
                  .atZone(ZoneId.of("UTC"))
                  .toLocalDateTime()
                  .truncatedTo(ChronoUnit.MINUTES)
                  .toString(),
              "UTC");
      editor.add(onTrack(DeadlineSamples.deadline(id, due, "P1D", "P3D")), edit, brought);
      deadlines.add(id);
      changed(id, brought);
    } else {
      var id = deadlines.get(random.nextInt(deadlines.size()));
      editor.revise(
          id, deadline -> DeadlineSamples.titled(deadline, "Step " + step), edit, brought);
      changed(id, brought);
    }
  }

  private void changed(String id, List<Fact> brought) {
    var item = store.find(id).orElseThrow();
    changes.computeIfAbsent(item.deadline().track(), _ -> new ArrayList<>()).add(item.revisedAt());
    brought.forEach(fact -> facts.put(fact.id(), item.revisedAt()));
  }

  private Deadline onTrack(Deadline deadline) {
    return new Deadline(
        deadline.id(), track(), deadline.wording(), deadline.timing(), deadline.status());
  }

  private String track() {
    return TRACKS.get(random.nextInt(TRACKS.size()));
  }

  private Fact fact(String id, int days) {
    var asOf = audience.dateOf(clock.instant()).plusDays(days);
    var known = store.facts();
    var older =
        known.stream()
            .filter(fact -> !fact.statement().asOf().isAfter(asOf))
            .skip(known.isEmpty() ? 0 : random.nextInt(known.size()))
            .findFirst();
    return new Fact(
        id,
        track(),
        new Statement("So it is since " + id, asOf, ItemSamples.source()),
        older.map(Fact::id));
  }

  private void sweepUntil(Instant end) {
    var sweep = new Sweep(store, this::publish, clock, _ -> {}, Parallel.oneByOne());
    for (var next = next(); !next.isAfter(end); next = next()) {
      clock.set(next);
      sweep.run(next.plusSeconds(50));
    }
    clock.set(end);
  }

  private Instant next() {
    var due = store.nextAlertAt().orElseThrow();
    var minute = due.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
    var after = clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.MINUTES);
    return minute.isBefore(after) ? after : minute;
  }

  private List<Receipt> publish(List<Message> messages, PublishCutoffs cutoffs) {
    try {
      for (var message : messages) {
        if (message.medium() == Medium.FEED) {
          documents.add(JSON.readTree(message.body()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages.stream().<Receipt>map(message -> new Receipt.Accepted(message, "m")).toList();
  }
}
