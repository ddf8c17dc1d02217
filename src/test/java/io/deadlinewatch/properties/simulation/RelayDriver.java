package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.properties.simulation.Webhook.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lets a life of the relays go by. Most are stormy, and calm at last. In the others one route fails
 * and nothing else does, which the others must not notice.
 */
final class RelayDriver {
  private static final Duration TO_SETTLE = Duration.ofMinutes(45);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration DRIFT = Duration.ofMinutes(8);
  private static final int MINUTES = 150;
  private static final List<Trouble> FAILING =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Trouble.FINE)));
  private static final List<Duration> HOPELESS = List.of(Duration.ofDays(3), Duration.ofDays(4));

  private final World world;
  private final Choices choices;
  private final RelayModel model = new RelayModel();
  private final FeedHistory history;
  private final SimulatedSecret secret;
  private final RelaySimulation life;
  private final RelayEndRules rules;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingInt(Event::number));
  private final boolean stormy;
  private Instant end;
  private int planned;

  private record Event(Instant at, int number, Runnable what) {}

  RelayDriver(World world) {
    this.world = world;
    this.choices = world.choices();
    this.stormy = below(4) < 3;
    var wishes = wishes();
    boolean shared = stormy && below(5) == 4;
    this.secret = new SimulatedSecret(world, shared ? firstTwoAlike(wishes) : wishes, shared);
    this.history = new FeedHistory(choices);
    this.life = new RelaySimulation(world, secret, model, 1 + below(RelaySimulation.AT_ONCE));
    this.rules = new RelayEndRules(world, secret, model);
    this.end = world.now().plus(Duration.ofMinutes(20L + below(MINUTES)));
  }

  Scheduler scheduler() {
    return life.scheduler();
  }

  void live() {
    secret.wishes().forEach(wish -> life.webhooks.at(wish.service(), secret.url(wish.route())));
    if (stormy) {
      storm();
    } else {
      oneFails();
    }
  }

  private void storm() {
    feed(3 + below(15));
    for (int times = below(3); times > 0; times--) {
      plan(this::rotate);
    }
    if (below(4) == 3) {
      plan(() -> secret.breakFor(world.upTo(Stream.FAULTS, Duration.ofMinutes(20))));
    }
    if (below(3) == 2) {
      addRoute(world.now().plus(Duration.ofMinutes(below(MINUTES))));
    }
    settle();
    rules.atLast();
  }

  /** While alerts come, so that one relay may know of it before another does. */
  private void addRoute(Instant at) {
    secret.lastRouteFrom(at);
    for (int count = 2 + below(8); count > 0; count--) {
      plan(history.next(at.plusSeconds(below(120) - 40L)));
    }
  }

  private void oneFails() {
    world.calmDown();
    var wish = secret.wishes().get(below(secret.wishes().size()));
    var failing = wish.route();
    var trouble = FAILING.get(below(FAILING.size()));
    boolean hopeless = (trouble == Trouble.DOWN || trouble == Trouble.LIMITED) && below(4) == 3;
    feed(3 + below(15));
    var length = hopeless ? HOPELESS.get(below(HOPELESS.size())) : Duration.ZERO;
    var until = end.plus(length);
    life.webhooks.at(wish.service(), secret.url(failing)).trouble(trouble, until);
    world.tell(() -> failing + " is " + trouble + " until " + until);
    world.statistics().count("lives with " + (hopeless ? "hopeless " : "") + trouble);
    end = until;
    settle();
    rules.atLast();
    rules.othersUnharmed(failing);
    rules.refusedOnce(failing);
  }

  private List<Wish> wishes() {
    var all = Wish.all("desk", service());
    var farm =
        new Wish(
            "farm",
            service(),
            below(2) == 0 ? List.of() : List.of("tariffs"),
            below(3) == 2,
            below(3) == 2 ? List.of("changed", "reached") : List.of());
    var risk = new Wish("risk", service(), List.of("truce"), below(2) == 1, List.of());
    return below(2) == 0 ? List.of(all, farm) : List.of(all, farm, risk);
  }

  private SimulatedService service() {
    var services = SimulatedService.values();
    return services[choices.below(Stream.SERVICES, services.length)];
  }

  /** They lead to one webhook. */
  private static List<Wish> firstTwoAlike(List<Wish> wishes) {
    List<Wish> alike = new ArrayList<>(wishes);
    alike.set(1, wishes.get(1).at(wishes.getFirst().service()));
    return alike;
  }

  /** Alerts by ones and in bursts, some published twice, by the same sweep or by the next. */
  private void feed(int number) {
    var at = world.now();
    for (int count = 0; count < number; count++) {
      if (below(3) == 0) {
        at =
            world
                .now()
                .plusMillis((long) below((int) Duration.between(world.now(), end).toMillis()));
      }
      plan(history.next(at));
    }
  }

  private void plan(FedAlert alert) {
    plan(alert.at(), () -> publish(alert));
    if (stormy && below(8) == 7) {
      var again = alert.again(alert.at().plusSeconds((long) below(2) * below(50)));
      plan(alert.at().plusSeconds(50 + below(600)), () -> publish(again));
    }
  }

  private void publish(FedAlert alert) {
    world.statistics().count("publishes");
    world.tell(() -> "the feed takes " + alert);
    model.fed(alert);
    life.queue.send(alert.document().text());
  }

  /** A webhook is replaced: in the secret first, at Slack first, or both at once. */
  private void rotate() {
    world.statistics().count("rotations");
    var wish = secret.wishes().get(below(secret.wishes().size()));
    var old = life.webhooks.at(wish.service(), secret.url(wish.route()));
    var fresh = life.webhooks.at(wish.service(), secret.newUrl(wish));
    int order = below(3);
    var later = world.now().plus(world.upTo(Stream.OPERATIONS, DRIFT));
    world.tell(() -> "rotation " + order + " of " + old);
    plan(order == 1 ? later : world.now(), () -> secret.rotate(old.text, fresh.text));
    plan(order == 2 ? later : world.now(), old::retire);
  }

  private void plan(Runnable what) {
    plan(world.now().plus(Duration.ofMinutes(below(MINUTES))), what);
  }

  private void plan(Instant at, Runnable what) {
    events.add(new Event(at, planned++, what));
  }

  private int below(int bound) {
    return choices.below(Stream.OPERATIONS, bound);
  }

  private void settle() {
    while (world.now().isBefore(end) || !events.isEmpty()) {
      step(events.isEmpty() ? end : events.peek().at());
    }
    world.calmDown();
    if (stormy) {
      life.webhooks.heal();
    }
    var calm = world.now();
    while (!isAtRest()) {
      step(calm.plus(TO_SETTLE));
      require(
          isAtRest() || world.now().isBefore(calm.plus(TO_SETTLE)),
          "everything comes to rest soon after the last fault",
          life.queue::toString);
    }
    world.statistics().most("seconds to settle", Duration.between(calm, world.now()).toSeconds());
  }

  private boolean isAtRest() {
    return life.queue.isEmpty() && scheduler().isIdle() && !world.hasInFlight();
  }

  /** Until the next thing happens, or somebody may be free to look for work. */
  private void step(Instant limit) {
    life.poll();
    if (scheduler().isIdle()) {
      var visible = life.queue.nextVisible().orElse(limit);
      world.advanceTo(visible.isBefore(limit) ? visible : limit);
    } else {
      var soon = world.now().plus(POLL);
      var next = soon.isBefore(limit) ? soon : limit;
      scheduler().runUntil(next);
      if (!scheduler().isIdle()) {
        world.advanceTo(next);
      }
    }
    while (!events.isEmpty() && !events.peek().at().isAfter(world.now())) {
      events.remove().what().run();
    }
  }
}
