package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the steps of a batch share.
 *
 * @param now read once; every decision and word of the batch counts from it
 * @param counter is told what happens
 * @param parallel how the items are asked for
 * @param pages what alerts link to
 */
record Batch(Instant now, SweepCounter counter, Parallel parallel, BoardPages pages) {
  /** Of each batch, so that all batches together have at most 32 requests on their way. */
  private static final int REQUESTS_AT_ONCE = 8;

  /** What comes of each, in their order, where something does. */
  <T, R> List<R> each(List<T> things, Function<T, Optional<R>> work) {
    return parallel.each(things, REQUESTS_AT_ONCE, work).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** What comes of each, in their order, where the table is asked for several together. */
  <T, R> List<R> together(List<T> things, Function<List<T>, List<R>> work) {
    return parallel.each(Together.of(things), REQUESTS_AT_ONCE, work).stream()
        .flatMap(List::stream)
        .toList();
  }

  <T> void forEach(List<T> things, Consumer<T> work) {
    each(
        things,
        thing -> {
          work.accept(thing);
          return Optional.empty();
        });
  }

  void note(SweepEvent event) {
    counter.note(event);
  }
}
