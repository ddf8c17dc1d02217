package io.deadlinewatch.cli.watch;

import io.deadlinewatch.briefing.words.NextWord;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.OperatorStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Looks what is told next. */
final class WhatIsNext {
  /** What is told later than this is not looked for. */
  private static final Duration LOOKED_AHEAD = Duration.ofDays(400);

  private final OperatorStore store;

  WhatIsNext(OperatorStore store) {
    this.store = store;
  }

  Optional<Upcoming> after(Instant now) {
    return store.due(now.plus(LOOKED_AHEAD), 1).stream()
        .findFirst()
        .flatMap(entry -> upcoming(entry, now));
  }

  private Optional<Upcoming> upcoming(DueEntry entry, Instant now) {
    return entry
        .nextAlertAt()
        .map(at ->
            new Upcoming(
                what(entry.key()), minute(at), NextWord.moment(minute(at), now, store.audience())));
  }

  /** A sweep comes at the whole minute, and that is when it is told. */
  private static Instant minute(Instant at) {
    var begun = at.truncatedTo(ChronoUnit.MINUTES);
    return begun.equals(at) ? at : begun.plus(1, ChronoUnit.MINUTES);
  }

  private String what(ItemKey key) {
    return key.equals(ItemKey.DIGEST)
        ? "the digest"
        : store
            .find(key.pk().substring(ItemKey.DEADLINE_PREFIX.length()))
            .map(item -> item.deadline().title())
            .orElse(key.pk());
  }
}
