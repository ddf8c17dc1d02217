package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import io.deadlinewatch.relay.MemoryDeliveries;
import io.deadlinewatch.relay.MemoryPace;
import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.route.RouteSource;
import io.deadlinewatch.support.aws.Template;
import io.deadlinewatch.support.aws.TimeOuts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relay's part of one life: a queue, webhooks, a secret, and one to three relays at work. */
final class RelaySimulation {
  private static final Duration TIME_OUT = TimeOuts.of("RelayFunction");

  /** How many relays Lambda lets work at once. */
  static final int AT_ONCE =
      Template.read()
          .get("Resources", "RelayFunction", "Properties", "Events", "FeedQueue", "Properties")
          .get("ScalingConfig", "MaximumConcurrency")
          .number();

  /** Clocks of two Lambdas are so far apart at most: what the rest between two posts bears. */
  private static final Duration SKEW = Duration.ofMillis(90);

  private static final Duration SAFETY = Duration.ofSeconds(2);

  private final World world;
  private final RelayRules rules;
  private final RelayModel model;
  private final Scheduler scheduler;
  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private final MemoryPace pace = new MemoryPace();
  private final List<Environment> environments = new ArrayList<>();
  private final FaultyPort.Place place;
  private int invocations;

  final SimulatedSecret secret;
  final SimulatedQueue queue;
  final SimulatedWebhooks webhooks;

  /** Where a relay lives from one invocation to the next, and remembers the routes. */
  private final class Environment {
    private final List<Channel> channels =
        List.of(SimulatedService.values()).stream()
            .map(service -> port(Channel.class, webhooks.effect(service)))
            .toList();
    private final Relay.Ports ports =
        new Relay.Ports(
            port(RouteSource.class, (_, _, _, unreadable) -> secret.read(unreadable)),
            port(FeedQueue.class, queue::effect),
            port(Deliveries.class, RelaySimulation.this::remember),
            port(Pace.class, (_, method, arguments, _) -> invoke(pace, method, arguments)),
            () -> process().clock().instant(),
            event -> rules.noted(process(), event));
    private @Nullable Worker process;
    private @Nullable Relay relay;

    private Worker process() {
      if (process == null) {
        throw new IllegalStateException("nobody is at work here");
      }
      return process;
    }

    private boolean isFree() {
      return process == null || process.hasEnded();
    }

    private <T> T port(Class<T> type, FaultyPort.Effect effect) {
      return FaultyPort.of(type, this::process, place, effect);
    }

    private void start(List<FeedMessage> batch) {
      if (process != null && process.hasDied()) {
        relay = null;
      }
      var skew = world.isFaulty() ? world.upTo(Stream.FAULTS, SKEW) : Duration.ZERO;
      var name = "relay-" + ++invocations;
      var begun = new Worker(name, world, skew, Optional.of(TIME_OUT), Duration.ZERO);
      process = begun;
      world.statistics().count("invocations");
      world.tell(() -> begun + " gets " + batch.stream().map(FeedMessage::receipt).toList());
      scheduler.start(begun, () -> work(begun, batch));
    }

    private void work(Worker begun, List<FeedMessage> batch) {
      if (relay == null) {
        relay = new Relay(new Channels(channels), ports);
      }
      var until = begun.clock().instant().plus(TIME_OUT).minus(SAFETY);
      queue.settle(batch, relay.handle(batch, until));
    }
  }

  /**
   * @param relays how many may work at once
   */
  RelaySimulation(World world, SimulatedSecret secret, RelayModel model, int relays) {
    this.world = world;
    this.secret = secret;
    this.model = model;
    this.rules = new RelayRules(world, secret, model);
    this.scheduler = new Scheduler(world, this::ended);
    this.queue = new SimulatedQueue(world, rules);
    this.webhooks = new SimulatedWebhooks(world, scheduler, rules);
    this.place = new FaultyPort.Place(world, scheduler, new RelayTroubles(), this::poll);
    for (int number = 0; number < relays; number++) {
      environments.add(new Environment());
    }
  }

  World world() {
    return world;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  /** Gives what can be seen to the relays that are free. */
  void poll() {
    for (var environment : environments) {
      if (environment.isFree()) {
        var batch = queue.receive();
        if (!batch.isEmpty()) {
          environment.start(batch);
        }
      }
    }
  }

  private Object remember(Worker process, Method method, Object[] arguments, boolean unreadable) {
    if (method.getName().equals("write")) {
      return write(process, arguments);
    }
    if (method.getName().equals("read") && !world.isArriving()) {
      rules.asked(process, (Deliveries.Key) arguments[0]);
    }
    return invoke(deliveries, method, arguments);
  }

  @SuppressWarnings("unchecked")
  private Object write(Worker process, Object[] arguments) {
    var key = (Deliveries.Key) arguments[0];
    var was = (Optional<DeliveryItem>) arguments[1];
    var next = (DeliveryItem) arguments[2];
    boolean written = deliveries.write(key, was, next, (Instant) arguments[3]);
    if (written) {
      model.written(process, key, next, world.now());
    }
    return written;
  }

  private static Object invoke(Object truth, Method method, Object[] arguments) {
    try {
      var answer = method.invoke(truth, arguments);
      return answer == null ? "" : answer;
    } catch (InvocationTargetException | IllegalAccessException thrown) {
      throw new Broken("what is asked of a table can be answered", String.valueOf(thrown));
    }
  }

  private void ended(Worker process) {
    process
        .end()
        .ifPresent(thrown -> {
          world.tell(() -> process + " ends: " + thrown);
          switch (thrown) {
            case Broken broken -> throw broken;
            case Death _ -> world.statistics().count("deaths");
            default ->
                throw new Broken("a relay comes to its end without an exception", thrown, process);
          }
        });
  }
}
