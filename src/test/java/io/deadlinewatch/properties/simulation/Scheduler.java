package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Lets one process run at a time, from one call of a port to the next; the seed picks which. Each
 * has a thread of its own, but never do two of them move.
 */
final class Scheduler {
  private final World world;
  private final Consumer<Worker> ended;
  private final List<Worker> alive = new ArrayList<>();
  private final Semaphore back = new Semaphore(0);
  private Instant horizon;

  /**
   * @param ended is told of each process that came to its end
   */
  Scheduler(World world, Consumer<Worker> ended) {
    this.world = world;
    this.ended = ended;
    this.horizon = world.now();
  }

  boolean isIdle() {
    return alive.isEmpty();
  }

  int alive() {
    return alive.size();
  }

  void start(Worker process, Runnable body) {
    alive.add(process);
    Thread.ofVirtual()
        .start(() -> {
          process.live(body);
          back.release();
        });
  }

  /** Lets the processes work until a moment, or until all have ended. */
  void runUntil(Instant until) {
    horizon = until;
    while (!alive.isEmpty()) {
      var ready = alive.stream().filter(each -> !each.wakesAt().isAfter(world.now())).toList();
      if (!ready.isEmpty()) {
        hand(ready.size() == 1 ? ready.getFirst() : picked(ready));
      } else if (nextWake().isAfter(until)) {
        return;
      } else {
        world.advanceTo(nextWake());
      }
    }
  }

  /** Called by a process: lets the others work for a while. */
  void sleep(Worker process, Duration length) {
    var wakesAt = world.now().plus(length);
    process.sleepUntil(wakesAt);
    if (isAloneUntil(wakesAt, process)) {
      world.advanceTo(wakesAt);
    } else {
      back.release();
      process.awaitTurn();
    }
    process.requireAlive();
  }

  /** Ends every process, so that none waits for ever. */
  void close() {
    for (var process : List.copyOf(alive)) {
      process.doom();
      while (!process.hasEnded()) {
        process.go();
        back.acquireUninterruptibly();
      }
    }
    alive.clear();
  }

  private Worker picked(List<Worker> ready) {
    return ready.get(world.choices().below(Stream.TURNS, ready.size()));
  }

  private boolean isAloneUntil(Instant moment, Worker process) {
    return !moment.isAfter(horizon)
        && alive.stream().allMatch(each -> each == process || each.wakesAt().isAfter(moment));
  }

  private Instant nextWake() {
    return alive.stream().map(Worker::wakesAt).min(Instant::compareTo).orElseThrow();
  }

  private void hand(Worker process) {
    process.go();
    back.acquireUninterruptibly();
    if (process.hasEnded()) {
      alive.remove(process);
      ended.accept(process);
    }
  }
}
