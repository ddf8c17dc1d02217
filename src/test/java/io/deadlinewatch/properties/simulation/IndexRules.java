package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Nothing owed is ever outside the index, nor put off for longer than it may be; design, "What a
 * medium does not take".
 */
final class IndexRules {
  private static final Duration CLAIM = Duration.ofSeconds(100);
  private static final Duration BACK_OFF = Duration.ofMinutes(5);
  private static final Duration QUARANTINE = Duration.ofHours(1);

  private final World world;
  private final Model model;

  IndexRules(World world, Model model) {
    this.world = world;
    this.model = model;
  }

  /** An item was written; while an edit of the audience goes on, its moment may be the old one. */
  void written(Item item) {
    if (model.replanning().isEmpty()) {
      check(item);
    }
  }

  /** Traces S1 and S3: a sweep left an item that media have put off. */
  void putOff(Worker process, Item item) {
    var earliest = process.traces.putOff.get(item.key());
    if (earliest == null) {
      return;
    }
    var next = item.state().nextAlertAt();
    require(
        next.isEmpty() || !next.get().isAfter(earliest),
        "the earliest put-off counts",
        () -> item.key().pk() + " had room at " + earliest + " and comes at " + next);
    if (!process.traces.refused.contains(item.key())) {
      requireNoFailure(process, item, earliest);
    }
  }

  private static void requireNoFailure(Worker process, Item item, Instant earliest) {
    require(
        item.state().attempts() <= process.traces.attemptsBefore(item.key()),
        "put off is no attempt",
        () -> item.key().pk() + " " + item.state());
    require(
        item.lateSince(process.traces.audience).filter(earliest::isAfter).isEmpty(),
        "put off is not late",
        () -> item.key().pk() + " had room at " + earliest + " " + item.state());
  }

  void checkAll() {
    model.lives().keySet().forEach(id -> model.truth().find(id).ifPresent(this::check));
    model.truth().digest().ifPresent(this::check);
  }

  private void check(Item item) {
    var from = owedFrom(item);
    if (from.isEmpty()) {
      return;
    }
    var next = item.state().nextAlertAt();
    var rule = "nothing owed is outside the index";
    require(next.isPresent(), rule, () -> item.key().pk() + " owes from " + from.get());
    var latest = world.now().plus(World.SKEW).plus(allowance(item));
    require(
        !next.get().isAfter(from.get()) || !next.get().isAfter(latest),
        rule,
        () -> item.key().pk() + " owes from " + from.get() + " and is put off to " + next.get());
  }

  private Optional<Instant> owedFrom(Item item) {
    var audience = model.truth().audience();
    return switch (item) {
      case DeadlineItem deadline -> model.life(deadline.deadline().id()).owedFrom(audience);
      case DigestItem _ -> Optional.of(model.digestOwedFrom(audience));
    };
  }

  private Duration allowance(Item item) {
    if (item.state().claimedUntil().isPresent()) {
      return CLAIM;
    }
    var putOff = item.state().leftover().putOffUntil().filter(world.now()::isBefore);
    if (putOff.isPresent() && item.state().attempts() == 0) {
      return Duration.between(world.now(), putOff.get());
    }
    if (item.state().attempts() == 0) {
      return Duration.ZERO;
    }
    if (putOff.isPresent() && putOff.get().isAfter(world.now().plus(BACK_OFF))) {
      return Duration.between(world.now(), putOff.get());
    }
    return model.wasUnreadable(item.key().pk(), world.now()) ? QUARANTINE : BACK_OFF;
  }
}
