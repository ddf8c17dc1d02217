package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import java.time.Instant;

/** After a sweep that nothing disturbed, everything owed is told. */
final class EndRules {
  private final Model model;

  EndRules(Model model) {
    this.model = model;
  }

  /**
   * What the index hands out by now is told.
   *
   * @param at the sweep's now
   */
  void swept(Instant at) {
    for (var life : model.lives().values()) {
      var item = model.truth().find(life.now().id()).orElseThrow();
      if (item.state().nextAlertAt().filter(next -> next.isAfter(at)).isEmpty()) {
        requireTold(life, at, "every alert owed is told with the next sweep");
      }
    }
    var next = model.truth().digest().orElseThrow().state().nextAlertAt();
    if (next.filter(moment -> moment.isAfter(at)).isEmpty()) {
      requireDigest(at);
    }
  }

  /** Faults are over for long: nothing may be left. */
  void atLast(Instant at) {
    for (var life : model.lives().values()) {
      requireTold(life, at, "every alert owed is told in the end");
      var state = model.truth().find(life.now().id()).orElseThrow().state();
      require(
          state.claimedUntil().isEmpty(),
          "an item comes to rest",
          () -> life.now().id() + " " + state);
    }
    requireDigest(at);
  }

  private void requireTold(Life life, Instant at, String rule) {
    var owed = life.owed(at, model.truth().audience());
    require(
        owed.isEmpty(),
        rule,
        () -> life.now().id() + "/" + life.revision() + "/" + owed.orElseThrow() + " at " + at);
  }

  private void requireDigest(Instant at) {
    var latest = model.latestDigest(at, model.truth().audience());
    require(
        latest.isEmpty() || !latest.get().isAfter(model.lastDigest()),
        "the digest of each day is sent once",
        () -> "digest/" + latest.orElseThrow() + " at " + at);
  }
}
