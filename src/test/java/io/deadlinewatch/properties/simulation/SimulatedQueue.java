package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.relay.FeedMessage;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** SQS and what Lambda does with it: at least once, in any order, some of it late. */
final class SimulatedQueue {
  private static final int BATCH = 10;
  private static final int MOST_RECEIVES = 1_000;
  private static final Duration HIDDEN = Duration.ofMinutes(3);
  private static final Duration LATE = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final List<Integer> RARITIES = List.of(30, 30, 30, 4);

  private final World world;
  private final RelayRules rules;
  private final Map<String, Stored> stored = new LinkedHashMap<>();
  private final Shelf shelf = new Shelf();
  private final int rarity;
  private int sent;

  private record Stored(String body, Instant sentAt, int receives) {}

  SimulatedQueue(World world, RelayRules rules) {
    this.world = world;
    this.rules = rules;
    this.rarity = RARITIES.get(world.choices().below(Stream.OPERATIONS, RARITIES.size()));
  }

  /** {@link FaultyPort.Effect}. */
  Object effect(Worker process, Method method, Object[] arguments, boolean unreadable) {
    switch (method.getName()) {
      case "send" -> send((String) arguments[0]);
      case "hide" -> hide((FeedMessage) arguments[0], (Duration) arguments[1]);
      case "bury" -> rules.buried(process, (String) arguments[0], (String) arguments[1]);
      default -> throw new Broken("the simulated queue knows every call", method.getName());
    }
    return "";
  }

  /** Takes a message, and now and then two of it, or late. */
  void send(String body) {
    do {
      var late = world.strikes(rarity) ? world.upTo(Stream.FAULTS, LATE) : Duration.ZERO;
      stored.put("q" + ++sent, new Stored(body, world.now(), 0));
      shelf.put(sent, world.now().plus(late));
    } while (happens("doubled by the queue"));
  }

  private void hide(FeedMessage message, Duration duration) {
    var whole = Duration.ofSeconds(duration.plusMillis(999).toSeconds());
    var length = whole.compareTo(SHORTEST) < 0 ? SHORTEST : whole;
    Rules.require(
        length.compareTo(LONGEST) < 0, "SQS hides for twelve hours at most", length::toString);
    if (stored.containsKey(message.id())) {
      shelf.put(number(message.id()), world.now().plus(length));
    }
  }

  /** Some that can be seen now, in any order; one may stay to be seen by another relay too. */
  List<FeedMessage> receive() {
    var visible = shelf.visible(world.now());
    List<FeedMessage> batch = new ArrayList<>();
    while (batch.size() < BATCH && !visible.isEmpty()) {
      int place = world.choices().below(Stream.TURNS, visible.size());
      int picked = visible.get(place);
      visible.subList(place, place + 1).clear();
      batch.add(receive("q" + picked));
    }
    return batch;
  }

  private FeedMessage receive(String id) {
    var old = stored.getOrDefault(id, new Stored("", Instant.MIN, 0));
    int receives = old.receives() + 1;
    Rules.require(
        receives < MOST_RECEIVES,
        "nothing falls out of the queue unseen",
        () -> id + " is received so often: " + old.body());
    var until = happens("shown to two") ? world.now() : world.now().plus(HIDDEN);
    stored.put(id, new Stored(old.body(), old.sentAt(), receives));
    shelf.put(number(id), until);
    world.statistics().count("receives");
    world.statistics().most("receives of a message", receives);
    return new FeedMessage(id, id + "/" + receives, old.body(), receives, old.sentAt());
  }

  /** What Lambda does with the answer: those that do not come back are deleted, most of them. */
  void settle(List<FeedMessage> batch, Set<String> back) {
    batch.stream()
        .map(FeedMessage::id)
        .filter(id -> !back.contains(id) && !happens("deleted in vain"))
        .forEach(id -> {
          stored.remove(id);
          shelf.remove(number(id));
        });
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private boolean happens(String what) {
    boolean happens = world.strikes(rarity);
    if (happens) {
      world.statistics().count(what);
      world.tell(() -> "queue: " + what);
    }
    return happens;
  }

  boolean isEmpty() {
    return stored.isEmpty();
  }

  /** When something can be seen. */
  Optional<Instant> nextVisible() {
    return shelf.next();
  }

  @Override
  public String toString() {
    return stored.toString();
  }
}
