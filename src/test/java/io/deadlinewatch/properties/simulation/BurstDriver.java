package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.properties.simulation.Choices.Stream;
import io.deadlinewatch.support.aws.TimeOuts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many alerts at once, to a route of each kind, of which one is sick: the others must not notice.
 * Nothing else fails, so that what is measured is what the sick one costs.
 */
final class BurstDriver {
  private static final int ALERTS = 40;
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration USUAL_POST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** How much later the others may have all of a burst: lots are drawn, and batches are shared. */
  private static final double LATER = 1.06;

  private static final Duration A_BATCH = TimeOuts.of("RelayFunction");

  /** What the sick one asks for, where it asks. */
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private static final Duration AT_MOST_A_POST = Duration.ofSeconds(4);

  /** The longest rest of a webhook, and what comes on top of it while many wait for a turn. */
  private static final Duration TO_RECOVER = Duration.ofMinutes(10);

  private final World world;
  private final List<Wish> wishes;
  private final RelayModel model = new RelayModel();
  private final SimulatedSecret secret;
  private final RelaySimulation life;

  /** How a service is sick. */
  enum Sickness {
    HANGS(Webhook.Trouble.WITHOUT_ANSWER, Duration.ZERO, 0.1, Duration.ofSeconds(24)),
    IS_DEAD(Webhook.Trouble.UNREACHABLE, Duration.ZERO, 0.05, Duration.ZERO),
    WANTS_NO_MORE(Webhook.Trouble.LIMITED, USUAL_POST, 0.05, Duration.ZERO),
    IS_DOWN(Webhook.Trouble.DOWN, USUAL_POST, 0.05, Duration.ZERO),
    IS_SLOW(Webhook.Trouble.FINE, Duration.ofMillis(6_500), 0.35, Duration.ofSeconds(7));

    private final Webhook.Trouble trouble;
    private final Duration takes;
    private final double share;
    private final Duration atFirst;

    /**
     * @param takes how long it is over a post, before it hangs where it does
     * @param share how much of one relay's time it may have
     * @param atFirst what it may have beside that, until it is known for what it is
     */
    Sickness(Webhook.Trouble trouble, Duration takes, double share, Duration atFirst) {
      this.trouble = trouble;
      this.takes = takes;
      this.share = share;
      this.atFirst = atFirst;
    }
  }

  private BurstDriver(World world, List<SimulatedService> services) {
    world.calmDown();
    this.world = world;
    this.wishes = services.stream().map(service -> Wish.all(service.kindName(), service)).toList();
    this.secret = new SimulatedSecret(world, wishes, false);
    this.life = new RelaySimulation(world, secret, model, RelaySimulation.AT_ONCE);
    services.forEach(service -> webhook(service).takes = USUAL_POST);
  }

  /** One of some alerts, with a service and a sickness that the seed picks. */
  static void live(World world) {
    var services = SimulatedService.values();
    var sick = services[world.choices().below(Stream.SERVICES, services.length)];
    var sicknesses = Sickness.values();
    var sickness = sicknesses[world.choices().below(Stream.SERVICES, sicknesses.length)];
    live(world, ALERTS, sick, sickness).recover(sick);
  }

  /**
   * The burst without the sick one and with it, which is still sick then; throws {@link Broken}.
   */
  static BurstDriver live(World world, int alerts, SimulatedService sick, Sickness sickness) {
    world.tell(() -> alerts + " alerts, " + sick + " " + sickness);
    List<SimulatedService> healthy = new ArrayList<>(List.of(SimulatedService.values()));
    healthy.remove(sick);
    var alone = new BurstDriver(World.calm(world.now()), healthy);
    var usual = alone.run(alerts, healthy);
    var burst = new BurstDriver(world, List.of(SimulatedService.values()));
    burst.webhook(sick).trouble(sickness.trouble, Instant.MAX);
    burst.webhook(sick).takes = sickness.takes;
    burst.webhook(sick).asks = Optional.of(AN_HOUR);
    var took = burst.run(alerts, healthy);
    burst.requireUnharmed(healthy, usual, took);
    burst.requireLeftAlone(burst.webhook(sick).kept, took, sickness);
    return burst;
  }

  /** Until the healthy have all of it. */
  private Duration run(int alerts, List<SimulatedService> healthy) {
    for (int number = 0; number < alerts; number++) {
      var id = new AlertId.OfDeadline("d" + number, 1, "P1D");
      var alert = FedAlert.of(id, "truce", world.now());
      model.fed(alert);
      life.queue.send(alert.document().text());
    }
    return until(healthy, LONGEST);
  }

  /** Until some services have all that the feed took; how long that took. */
  private Duration until(List<SimulatedService> services, Duration atMost) {
    var from = world.now();
    while (services.stream().anyMatch(this::lacksSome)) {
      step();
      require(
          world.now().isBefore(from.plus(atMost)),
          "what is fed arrives in the end",
          () -> services + " after " + atMost);
    }
    return Duration.between(from, world.now());
  }

  private boolean lacksSome(SimulatedService service) {
    return model.taken(service.kindName()).size() < model.alerts().size();
  }

  private void step() {
    life.poll();
    var soon = world.now().plus(POLL);
    if (life.scheduler().isIdle()) {
      world.advanceTo(life.queue.nextVisible().orElse(soon));
    } else {
      life.scheduler().runUntil(soon);
      if (!life.scheduler().isIdle()) {
        world.advanceTo(soon);
      }
    }
  }

  private void requireUnharmed(List<SimulatedService> healthy, Duration usual, Duration took) {
    for (var alert : model.alerts()) {
      for (var service : healthy) {
        var key = new Address(alert.id(), service.kindName());
        require(
            model.posts(key) == 1 && model.letters(key) == 0,
            "of a burst each route gets each alert once, whoever else is sick",
            () -> key + " was posted " + model.posts(key) + " times");
      }
    }
    world.statistics().most("percent of the usual time", took.multipliedBy(100).dividedBy(usual));
    var most = Duration.ofMillis((long) (usual.toMillis() * LATER)).plus(A_BATCH);
    require(
        took.compareTo(most) <= 0,
        "a burst reaches the others as if the sick one were not there",
        () -> took + " in place of " + usual);
  }

  private void requireLeftAlone(Duration kept, Duration took, Sickness sickness) {
    world.statistics().most("percent of a relay", kept.multipliedBy(100).dividedBy(took));
    require(
        kept.minus(sickness.atFirst).toMillis() <= took.toMillis() * sickness.share,
        "who is sick keeps no relay busy",
        () -> kept + " of " + took);
  }

  /** It gets all of it, once it is well and the rest that it asked for is over. */
  void recover(SimulatedService sick) {
    var webhook = webhook(sick);
    boolean asked = world.now().isBefore(webhook.aloneUntil);
    webhook.trouble(Webhook.Trouble.FINE, Instant.MAX);
    webhook.takes = USUAL_POST;
    var most = TO_RECOVER.plus(AT_MOST_A_POST.multipliedBy(model.alerts().size()));
    var _ = until(List.of(sick), asked ? most.plus(AN_HOUR) : most);
  }

  private Webhook webhook(SimulatedService service) {
    return life.webhooks.at(service, secret.url(service.kindName()));
  }
}
