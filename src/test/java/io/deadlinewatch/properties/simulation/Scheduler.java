package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets one process run at a time, from one call of a port to the next; the seed picks which. Each
 * is a {@link Coroutine}: never do two of them move.
 */
final class Scheduler {
  private final World world;
  private final Consumer<Worker> ended;
  private final List<Worker> alive = new ArrayList<>();
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
    process.begin(body);
  }

  /** Lets the processes work until a moment, or until all have ended. */
  void runUntil(Instant until) {
    horizon = until;
    while (!alive.isEmpty()) {
      var ready = ready();
      var next = ready.isEmpty() ? nextWake() : world.now();
      if (!ready.isEmpty()) {
        hand(ready.size() == 1 ? ready.getFirst() : picked(ready));
      } else if (next.isAfter(until)) {
        return;
      } else {
        world.advanceTo(next);
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
      Coroutine.leaveOff();
    }
    process.requireAlive();
  }

  /** Ends every process, so that none waits for ever. */
  void close() {
    for (var process : List.copyOf(alive)) {
      process.doom();
      while (!process.hasEnded()) {
        process.go();
      }
    }
    alive.clear();
  }

  private Worker picked(List<Worker> ready) {
    return ready.get(world.choices().below(Stream.TURNS, ready.size()));
  }

  private List<Worker> ready() {
    List<Worker> ready = new ArrayList<>(alive.size());
    for (var each : alive) {
      if (!each.wakesAt().isAfter(world.now())) {
        ready.add(each);
      }
    }
    return ready;
  }

  private boolean isAloneUntil(Instant moment, Worker process) {
    if (moment.isAfter(horizon)) {
      return false;
    }
    for (var each : alive) {
      if (each != process && !each.wakesAt().isAfter(moment)) {
        return false;
      }
    }
    return true;
  }

  private Instant nextWake() {
    var next = alive.getFirst().wakesAt();
    for (var each : alive) {
      next = each.wakesAt().isBefore(next) ? each.wakesAt() : next;
    }
    return next;
  }

  private void hand(Worker process) {
    process.go();
    if (process.hasEnded()) {
      alive.remove(process);
      ended.accept(process);
    }
  }
}
