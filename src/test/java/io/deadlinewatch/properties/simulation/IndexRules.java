package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /** Traces S1, S3 and R13: a sweep put an item off, as some media have no room or quiet hours. */
  void putOff(Worker process, Item item) {
    var next = item.state().nextAlertAt();
    var claimedAt = process.traces.claimedAt(item.key());
    if (claimedAt.isEmpty()
        || !next.equals(item.state().leftover().putOffUntil())
        || !next.orElseThrow().isAfter(claimedAt.get())) {
      return;
    }
    var full = Optional.ofNullable(process.traces.putOff.get(item.key()));
    var quiet = quietUntil(item, claimedAt.get(), process.traces.audience);
    var earliest = Stream.of(full, quiet).flatMap(Optional::stream).min(Instant::compareTo);
    Supplier<String> what = () -> "until " + earliest + ": " + item.key().pk() + " " + item.state();
    require(earliest.isPresent(), "nobody waits without a reason", what);
    require(!next.get().isAfter(earliest.get()), "the earliest put-off counts", what);
    if (process.traces.refused.contains(item.key())) {
      return;
    }
    require(item.state().attempts() == 0, "put off is no attempt", what);
    require(
        item.lateSince(process.traces.audience).filter(next.get()::isAfter).isEmpty(),
        "put off is not late",
        what);
    if (full.isEmpty()) {
      world.statistics().count("quiet hours");
    }
    if (full.isEmpty() && item instanceof DeadlineItem deadline) {
      requireToldElsewhere(deadline, next.get(), process.traces.audience);
    }
  }

  private static Optional<Instant> quietUntil(Item item, Instant at, Audience audience) {
    return item instanceof DeadlineItem deadline
        ? Planned.quietUntil(at, deadline.deadline().due(), audience)
        : Optional.empty();
  }

  /** Where nothing but the quiet hours holds it back, the feed and the e-mail have what is owed. */
  private void requireToldElsewhere(DeadlineItem item, Instant until, Audience audience) {
    var life = model.life(item.deadline().id());
    life.owed(until.minusMillis(1), audience)
        .ifPresent(name -> {
          var id = new AlertId.OfDeadline(life.now().id(), life.revision(), name).text();
          for (var medium : List.of(Medium.FEED, Medium.EMAIL)) {
            require(
                model.isHeard(id, medium) || life.isCovered(name, medium),
                "quiet hours hold back SMS alone",
                () -> id + " to " + medium + " waits until " + until);
          }
        });
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
    if (item.state().attempts() == 0) {
      var putOff = item.state().leftover().putOffUntil().filter(world.now()::isBefore);
      return putOff.map(until -> Duration.between(world.now(), until)).orElse(Duration.ZERO);
    }
    return model.wasUnreadable(item.key().pk(), world.now()) ? QUARANTINE : BACK_OFF;
  }
}
