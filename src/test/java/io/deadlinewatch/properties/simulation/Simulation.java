package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.aws.TimeOuts;
import io.deadlinewatch.sweep.Sweep;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The whole of one life on one seed: the table, the topics, and every process that works on them.
 */
final class Simulation {
  private static final Duration A_WHILE = Duration.ofSeconds(20);
  private static final Duration FUNCTION_TIME_OUT = TimeOuts.of("SweepFunction");

  private final World world;
  private final Model model;
  private final Rules rules;
  private final SimulatedStore store;
  private final SimulatedTopic topic;
  private final Scheduler scheduler;
  private final FaultyPort.Place place;
  private final SimulatedOperator simulatedOperator;
  private final Inventions inventions;
  private int processes;

  Simulation(World world) {
    this.world = world;
    this.model = new Model(new MemoryStore());
    this.rules = new Rules(world, model);
    this.store = new SimulatedStore(world, model, rules);
    this.scheduler = new Scheduler(world, this::ended);
    this.place = new FaultyPort.Place(world, scheduler, new SweepTroubles(), this::meanwhile);
    this.topic = new SimulatedTopic(world, scheduler, rules);
    this.inventions = new Inventions(world.choices());
    this.simulatedOperator = new SimulatedOperator(world, model, inventions);
  }

  /** Some deadlines that readers know, and the digest's first day. */
  void begin() {
    var audience = inventions.audience();
    model.truth().saveAudience(audience);
    var edit = new Edit(world.now(), "file", "", Optional.empty());
    int known = inventions.below(3);
    for (int number = 0; number < known; number++) {
      var deadline = inventions.deadline("d" + number, world.now());
      var first = Revision.first(deadline, edit);
      var item = DeadlineItem.known(deadline, 1, world.now(), audience);
      model.truth().revise(item, first, world.now());
      var life = new Life(first, world.now(), true);
      var past = life.unsaid(world.now(), audience).stream().map(Planned::name).toList();
      life.heard(Planned.CHANGED, past, List.of());
      model.lives().put(deadline.id(), life);
      store.written(ItemKey.deadline(deadline.id()));
    }
    var digest = DigestItem.beginning(world.now(), audience);
    model.truth().begin(digest);
    model.digestHeard(digest.digestProgress().lastDate());
    store.written(ItemKey.DIGEST);
  }

  World world() {
    return world;
  }

  Model model() {
    return model;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  /** Starts a sweep, a while from now. */
  Worker sweep(Duration delay) {
    var process = process("sweep", Optional.of(FUNCTION_TIME_OUT), delay);
    var table = port(DeadlineStore.class, process, store::effect);
    var topics = port(AlertPublisher.class, process, this::publish);
    scheduler.start(
        process, () -> sweep(process, new Sweep(table, topics, process.clock(), _ -> {})));
    world.statistics().count("sweeps");
    return process;
  }

  /** Starts an edit, a while from now. */
  void edit(Duration delay) {
    edit(simulatedOperator.next(), delay);
  }

  /** An edit of the audience that broke off is done again, until it is done. */
  void finishEdits() {
    if (model.replanning().isPresent() && scheduler.isIdle()) {
      edit(simulatedOperator.audience(model.replanning().get()), Duration.ZERO);
    }
  }

  /** Whether nothing is late that a sweep should see now. */
  boolean isQuiet() {
    return scheduler.isIdle()
        && !world.hasInFlight()
        && store.index().isFresh()
        && model.replanning().isEmpty();
  }

  /** An edit or another sweep cuts in while a call hangs. */
  private void meanwhile() {
    var delay = world.upTo(Stream.FAULTS, A_WHILE);
    int what = world.choices().below(Stream.FAULTS, 4);
    if (what > 0) {
      edit(delay);
    }
    if (what != 1) {
      sweep(delay.plus(world.upTo(Stream.FAULTS, A_WHILE)));
    }
  }

  private void edit(SimulatedOperator.Task task, Duration delay) {
    var process = process("edit", Optional.empty(), delay);
    var table = port(DeadlineStore.class, process, store::effect);
    scheduler.start(process, () -> simulatedOperator.work(process, scheduler, table, task));
  }

  private void sweep(Worker process, Sweep sweep) {
    try {
      if (world.choices().below(Stream.TURNS, 4) > 0) {
        sweep.begin();
      }
      sweep.run(process.clock().instant().plus(FUNCTION_TIME_OUT));
    } catch (StoreException failed) {
      world.tell(() -> process + " fails: " + failed.getMessage());
    }
  }

  private Worker process(String kind, Optional<Duration> life, Duration delay) {
    var skew = world.isFaulty() ? skew() : Duration.ZERO;
    var process = new Worker(kind + "-" + ++processes, world, skew, life, delay);
    world.tell(() -> process + " begins, its clock ahead by " + skew);
    return process;
  }

  private Duration skew() {
    return world.choices().below(Stream.FAULTS, 4) < 3
        ? Duration.ZERO
        : world.upTo(Stream.FAULTS, World.SKEW.multipliedBy(2)).minus(World.SKEW);
  }

  private <T> T port(Class<T> port, Worker process, FaultyPort.Effect effect) {
    return FaultyPort.of(port, () -> process, place, effect);
  }

  private Object publish(Worker process, Method method, Object[] arguments, boolean unreadable) {
    @SuppressWarnings("unchecked")
    var messages = (List<Message>) arguments[0];
    return topic.publish(process, messages);
  }

  private void ended(Worker process) {
    process.end().ifPresent(thrown -> judge(process, thrown));
    rules.records().ended(process);
    if (model.replanning().isEmpty()) {
      rules.index().checkAll();
    }
  }

  private void judge(Worker process, Throwable thrown) {
    world.tell(() -> process + " ends: " + thrown);
    switch (thrown) {
      case Broken broken -> throw broken;
      case Death _ -> world.statistics().count("deaths");
      default ->
          throw new Broken("a process comes to its end without an exception", thrown, process);
    }
  }
}
