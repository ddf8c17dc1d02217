package io.deadlinewatch.cli.watch;

import io.deadlinewatch.briefing.words.NextWord;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.OperatorStore;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says what is told next, whenever that is another than before. */
final class WhatIsNext {
  /** What is told later than this is not looked for. */
  private static final Duration LOOKED_AHEAD = Duration.ofDays(400);

  private final OperatorStore store;
  private final PrintStream out;
  private String said = "";

  WhatIsNext(OperatorStore store, PrintStream out) {
    this.store = store;
    this.out = out;
  }

  void say(Instant now) {
    var line = line(now);
    if (!line.equals(said)) {
      said = line;
      out.println();
      out.println(line);
    }
  }

  private String line(Instant now) {
    return store.due(now.plus(LOOKED_AHEAD), 1).stream()
        .findFirst()
        .flatMap(entry -> entry.nextAlertAt().map(at -> said(entry.key(), at, now)))
        .orElse("Nothing is to be told yet.");
  }

  private String said(ItemKey key, Instant at, Instant now) {
    return "Next: " + what(key) + ", " + NextWord.moment(at, now, store.audience()) + ".";
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
