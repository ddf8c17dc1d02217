package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Revision;
import java.util.function.Supplier;

/** The promises, each checked at the step that could break it. */
final class Rules {
  private final World world;
  private final Model model;
  private final AlertRules alerts;
  private final RecordRules records;
  private final IndexRules index;

  Rules(World world, Model model) {
    this.world = world;
    this.model = model;
    this.records = new RecordRules(world, model);
    this.alerts = new AlertRules(world, model, new TextRules(model));
    this.index = new IndexRules(world, model);
  }

  AlertRules alerts() {
    return alerts;
  }

  RecordRules records() {
    return records;
  }

  IndexRules index() {
    return index;
  }

  /** A revision was written, of a new deadline or of one that is there. */
  void revised(Revision revision) {
    var id = revision.to().id();
    if (revision.number() == 1) {
      model.lives().put(id, new Life(revision, world.now(), false));
    } else {
      model.life(id).revise(revision, world.now());
    }
    world.statistics().count("revisions");
  }

  static void require(boolean holds, String rule, Supplier<String> what) {
    if (!holds) {
      throw new Broken(rule, what.get());
    }
  }
}
