package io.deadlinewatch.support.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is published, refuses media that are down, and runs code in between. */
public final class Post implements AlertPublisher {
  private final InstantSource clock;
  private final List<Delivery> delivered = new ArrayList<>();
  private final List<Delivery> attempted = new ArrayList<>();
  private final Set<Medium> down = EnumSet.noneOf(Medium.class);
  private final Map<Medium, Instant> putOff = new EnumMap<>(Medium.class);
  private Optional<Runnable> before = Optional.empty();
  private Optional<Runnable> after = Optional.empty();

  /** An alert that a medium accepted, or was offered. */
  public record Delivery(String id, Medium medium, Instant at, Alert alert) {}

  public Post(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public List<Receipt> publish(List<Message> messages, PublishCutoffs publishCutoffs) {
    var first = before;
    before = Optional.empty();
    first.ifPresent(Runnable::run);
    List<Receipt> receipts = new ArrayList<>();
    for (var message : messages) {
      boolean refused = down.contains(message.medium()) || putOff.containsKey(message.medium());
      for (var alert : message.alerts()) {
        var delivery = new Delivery(alert.id().text(), message.medium(), clock.instant(), alert);
        attempted.add(delivery);
        if (!refused) {
          delivered.add(delivery);
        }
      }
      receipts.add(answer(message, "id-" + receipts.size()));
    }
    var last = after;
    after = Optional.empty();
    last.ifPresent(Runnable::run);
    return receipts;
  }

  private Receipt answer(Message message, String id) {
    if (down.contains(message.medium())) {
      return new Receipt.Refused(message, "is down");
    }
    var room = putOff.get(message.medium());
    return room == null ? new Receipt.Accepted(message, id) : new Receipt.PutOff(message, room);
  }

  /** Has no room in a medium before a moment; until {@link #up}, whatever the time is. */
  public void putOff(Medium medium, String until) {
    putOff.put(medium, Instant.parse(until));
  }

  /** Has room in a medium again. */
  public void room(Medium medium) {
    putOff.remove(medium);
  }

  /** Runs once when the next messages come, before any is accepted. */
  public void beforeNext(Runnable action) {
    before = Optional.of(action);
  }

  /** Runs once when the next messages are accepted, before the sweep hears of it. */
  public void afterNext(Runnable action) {
    after = Optional.of(action);
  }

  /** Takes media out of service. */
  public void down(Medium... media) {
    down.addAll(List.of(media));
  }

  /** Takes all media back. */
  public void up() {
    down.clear();
    putOff.clear();
  }

  /** Everything accepted, in order. */
  public List<Delivery> delivered() {
    return List.copyOf(delivered);
  }

  /** Everything offered, refused or not. */
  public List<Delivery> attempted() {
    return List.copyOf(attempted);
  }

  /** The ids that a medium accepted, in order. */
  public List<String> ids(Medium medium) {
    return delivered.stream().filter(d -> d.medium() == medium).map(Delivery::id).toList();
  }

  /** The ids in the feed, which carries every alert. */
  public List<String> feed() {
    return ids(Medium.FEED);
  }
}
