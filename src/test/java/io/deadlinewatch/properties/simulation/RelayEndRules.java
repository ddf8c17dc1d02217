package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import java.time.Duration;

/** When all has come to rest: nothing is lost, and nothing was told twice without a reason. */
final class RelayEndRules {
  /** So long a failing route may hold up the others: turns, and two relays that it keeps busy. */
  private static final Duration HELD_UP = Duration.ofMinutes(3);

  private final World world;
  private final SimulatedSecret secret;
  private final RelayModel model;

  RelayEndRules(World world, SimulatedSecret secret, RelayModel model) {
    this.world = world;
    this.secret = secret;
    this.model = model;
  }

  /** What holds for every route in every life. */
  void atLast() {
    for (var alert : model.alerts()) {
      for (var wish : secret.wishes()) {
        if (wish.wants(alert)) {
          requireOnce(new Address(alert.id(), wish.route()));
        }
      }
    }
  }

  private void requireOnce(Address key) {
    var taken = model.taken(key);
    boolean overtaken = model.isOvertaken(model.alert(key.alertId()), key.route());
    require(
        overtaken
            || !taken.isEmpty()
            || model.letters(key) > 0
            || !secret.surelyHad(key.route(), model.alert(key.alertId()).at()),
        "every alert that is not overtaken reaches each route that wants it, or is a dead letter",
        key::toString);
    if (taken.isEmpty() && model.letters(key) == 0) {
      world.statistics().count("routes' overtaken alerts");
      return;
    }
    long sure = taken.stream().filter(one -> !one.isDoubtful(key)).count();
    require(sure <= 1, "no route gets an alert twice", () -> key + " " + sure + " times");
    world.statistics().count(taken.isEmpty() ? "routes' dead letters" : "routes' alerts");
    for (int more = 1; more < taken.size(); more++) {
      world.statistics().count("doubles");
    }
  }

  /** Where one route failed and nothing else did, the others did not notice. */
  void othersUnharmed(String failing) {
    for (var alert : model.alerts()) {
      for (var wish : secret.wishes()) {
        boolean concerned = wish.wants(alert) && !wish.route().equals(failing);
        if (concerned && !model.isOvertaken(alert, wish.route())) {
          requireUnharmed(alert, new Address(alert.id(), wish.route()));
        }
      }
    }
  }

  private void requireUnharmed(FedAlert alert, Address key) {
    require(
        model.posts(key) == 1 && model.letters(key) == 0,
        "a route that fails uses up no try of another",
        () -> key + " was posted " + model.posts(key) + " times");
    var late = Duration.between(alert.at(), model.taken(key).getFirst().at);
    world.statistics().most("seconds held up by another", late.toSeconds());
    require(
        late.compareTo(HELD_UP) <= 0,
        "a route that fails does not hold up another",
        () -> key + " came after " + late);
  }

  /** What a webhook refuses for good is asked of it once. */
  void refusedOnce(String failing) {
    for (var alert : model.alerts()) {
      var key = new Address(alert.id(), failing);
      require(
          model.refusals(key).isEmpty() || (model.posts(key) == 1 && model.letters(key) == 1),
          "what is refused for good is a dead letter at once",
          () -> key + " was posted " + model.posts(key) + " times");
    }
  }
}
