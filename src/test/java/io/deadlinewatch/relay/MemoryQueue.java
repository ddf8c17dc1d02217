package io.deadlinewatch.relay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The queue and its dead letters in memory, as Lambda sees them: at least once, in any order. */
public final class MemoryQueue implements FeedQueue {
  /** A dead letter. */
  public record Letter(String body, String why) {}

  private record Stored(String body, Instant sentAt, int receives, Instant visibleAt) {}

  private final InstantSource clock;
  private final Map<String, Stored> stored = new LinkedHashMap<>();
  private final List<Letter> letters = new ArrayList<>();
  private final Map<String, Duration> hidden = new HashMap<>();
  private int sent;

  /** An empty queue. */
  public MemoryQueue(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void send(String body) {
    var now = clock.instant();
    stored.put("m" + ++sent, new Stored(body, now, 0, now));
  }

  @Override
  public void hide(FeedMessage message, Duration duration) {
    hidden.put(message.id(), duration);
    stored.computeIfPresent(
        message.id(),
        (_, m) -> new Stored(m.body(), m.sentAt(), m.receives(), clock.instant().plus(duration)));
  }

  @Override
  public void bury(String body, String why) {
    letters.add(new Letter(body, why));
  }

  /** What can be received now, hidden for three minutes then. */
  public List<FeedMessage> receive(int most) {
    var now = clock.instant();
    var ids =
        stored.entrySet().stream()
            .filter(entry -> !entry.getValue().visibleAt().isAfter(now))
            .map(Map.Entry::getKey)
            .limit(most)
            .toList();
    List<FeedMessage> batch = new ArrayList<>();
    for (var id : ids) {
      var m = stored.get(id);
      int receives = m.receives() + 1;
      stored.put(id, new Stored(m.body(), m.sentAt(), receives, now.plusSeconds(180)));
      batch.add(new FeedMessage(id, id + "/" + receives, m.body(), receives, m.sentAt()));
    }
    return batch;
  }

  /** What Lambda does with the answer of its function: the others have done their work. */
  public void settle(List<FeedMessage> batch, Set<String> back) {
    batch.stream().map(FeedMessage::id).filter(id -> !back.contains(id)).forEach(stored::remove);
  }

  /** How many are in it, seen or hidden. */
  public int size() {
    return stored.size();
  }

  /** The dead letters. */
  public List<Letter> letters() {
    return letters;
  }

  /** For how long a message was hidden last. */
  public Duration hidden(String id) {
    return hidden.getOrDefault(id, Duration.ZERO);
  }
}
