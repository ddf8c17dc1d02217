package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.properties.simulation.Webhook.Trouble;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.relay.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What holds at each step of a relay: once, to whom it may concern, at a decent pace. */
final class RelayRules {
  private static final Duration BETWEEN_POSTS = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration SECONDS = Duration.ofSeconds(30);
  private static final Duration IN_FLIGHT = Duration.ofSeconds(90);
  private static final Duration SKEW = Duration.ofMillis(90);
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final Pattern ADDRESSED =
      Pattern.compile("\"route\":\"([a-z0-9-]+)\".*?\"id\":\"([^\"]+)\"", Pattern.DOTALL);

  private final World world;
  private final SimulatedSecret secret;
  private final RelayModel model;
  private final Map<Worker, List<Deliveries.Key>> asked = new HashMap<>();

  /** What is posted. */
  record Post(String document, Lateness lateness) {}

  /**
   * What a webhook did.
   *
   * @param lost whether nobody waits for it any more
   */
  record Reply(Trouble met, Answer answer, boolean lost) {
    boolean isTaken() {
      return met == Trouble.FINE
          || met == Trouble.TAKES_WITHOUT_ANSWER
          || (met == Trouble.TAKES_LATE && lost);
    }
  }

  RelayRules(World world, SimulatedSecret secret, RelayModel model) {
    this.world = world;
    this.secret = secret;
    this.model = model;
  }

  /** A relay asks how it stands with a deadline and a route: it works on it from now on. */
  void asked(Worker process, Deliveries.Key key) {
    asked.computeIfAbsent(process, _ -> new ArrayList<>()).addFirst(key);
  }

  /** An event of the log. */
  void noted(Worker process, RelayEvent event) {
    var words = event.toString();
    requireSecrecy(words);
    world.statistics().count("event " + event.getClass().getSimpleName());
    world.tell(() -> process + ": " + words);
  }

  /** A post arrives at a webhook. */
  void posted(Worker process, Webhook webhook, Post post, Reply reply) {
    var alert = model.told(post.document());
    var asked = reply.lost() ? askedOnce(process, webhook, alert) : asked(process);
    posted(process, asked, webhook, post, reply);
  }

  /** A post of what a process asked for arrives at a webhook. */
  void posted(Worker process, Deliveries.Key asked, Webhook webhook, Post post, Reply reply) {
    var alert = model.told(post.document());
    var key = new Address(alert.id(), asked.route());
    world.tell(() ->
        process + " posts " + key + " " + post.lateness() + " to " + webhook + ": " + reply.met());
    require(
        alert.deadline().equals(asked.deadline()),
        "a post is of the deadline that was asked for",
        key::toString);
    require(
        secret.wish(key.route()).wants(alert), "a route hears what it asked for", key::toString);
    require(
        secret.hasLedTo(key.route(), webhook.text),
        "a route's alerts go to its webhook",
        key::toString);
    if (!reply.lost()) {
      requirePace(webhook, key);
    }
    model.posted(key);
    if (reply.isTaken()) {
      boolean known = reply.met() == Trouble.FINE && !reply.lost();
      requireOrder(process, asked, alert, post, reply);
      requireSaidLate(alert, post, reply);
      model.taken(key, new RelayModel.Taken(process, alert, world.now(), known));
    }
    judge(process, webhook, key, reply);
  }

  /** What comes late may land behind a newer one only where its lease had run out meanwhile. */
  private void requireOrder(
      Worker process, Deliveries.Key asked, FedAlert alert, Post post, Reply reply) {
    var newest = model.newest(alert.deadline(), asked.route());
    if (newest.isEmpty() || !isBefore(alert, newest.get().alert)) {
      return;
    }
    if (reply.lost() && world.now().isAfter(model.leaseEnds(process, asked).minus(SKEW))) {
      world.statistics().count("posts that landed after their lease");
      return;
    }
    var told = newest.get();
    boolean change =
        alert.kind().equals(Planned.CHANGED)
            && alert.order().revision() == told.alert.order().revision();
    require(
        change || alert.id().equals(told.alert.id()),
        "a route's last word about a deadline is never an older one than it was told",
        () -> alert + " after " + told.alert + " at " + asked.route());
    require(
        !change || !told.isRecorded() || post.lateness() == Lateness.LATE,
        "a change that comes behind a reminder says as of when",
        alert::toString);
    world.statistics().count("late changes");
  }

  private static boolean isBefore(FedAlert one, FedAlert other) {
    var order = one.order();
    var newest = other.order();
    return order.revision() == newest.revision()
        ? order.at().isBefore(newest.at())
        : order.revision() < newest.revision();
  }

  /** When it was put into words counts, which is before it lands. */
  private void requireSaidLate(FedAlert alert, Post post, Reply reply) {
    var worded = world.now().minus(reply.lost() ? IN_FLIGHT : SECONDS);
    boolean late = alert.at().plus(HOUR).isBefore(worded);
    require(
        !late || post.lateness() == Lateness.LATE,
        "what is posted more than an hour late says as of when",
        alert::toString);
    if (late) {
      world.statistics().count("late posts");
    }
  }

  /** What a process is at. */
  Deliveries.Key asked(Worker process) {
    var keys = asked.getOrDefault(process, List.of());
    require(!keys.isEmpty(), "who posts has asked how it stands", process::name);
    return keys.getFirst();
  }

  /** What a process was at when it sent off what arrives only now. */
  private Deliveries.Key askedOnce(Worker process, Webhook webhook, FedAlert alert) {
    return asked.getOrDefault(process, List.of()).stream()
        .filter(key -> key.deadline().equals(alert.deadline()))
        .filter(key -> secret.hasLedTo(key.route(), webhook.text))
        .sorted(Comparator.comparing(key -> !model.hadLease(process, key)))
        .findFirst()
        .orElseThrow(() -> new Broken("who posts has asked how it stands", process.name()));
  }

  private void requirePace(Webhook webhook, Address key) {
    var now = world.now();
    require(
        webhook.lastPost.isBefore(now.minus(BETWEEN_POSTS).plusMillis(1)),
        "at most one post a second to a webhook",
        () -> key + " after " + webhook.lastPost);
    require(
        !now.isBefore(webhook.aloneUntil)
            || webhook.asked.filter(RelayRules::isExcused).isPresent(),
        "a webhook that says when is left alone until then",
        () -> key + " before " + webhook.aloneUntil);
    webhook.lastPost = now;
  }

  /** Whether a process could not pass on what a webhook asked for. */
  private static boolean isExcused(Worker asked) {
    return asked.hasDied()
        || asked.traces.sufferings.stream()
            .anyMatch(each -> each.method().equals("post") || each.method().equals("end"));
  }

  private void judge(Worker process, Webhook webhook, Address key, Reply reply) {
    switch (webhook.service.outcome(reply.answer())) {
      case Outcome.Later(_, var after) when after.isPresent() && !reply.lost() -> {
        webhook.aloneUntil = world.now().plus(after.get());
        webhook.asked = Optional.of(process);
      }
      case Outcome.Refused(var why) when secret.url(key.route()).equals(webhook.text) ->
          model.refused(key, why);
      case Outcome.Never(var why) -> model.refused(key, why);
      default -> {}
    }
  }

  /** A message becomes a dead letter. */
  void buried(Worker process, String body, String why) {
    world.tell(() -> process + " buries " + why);
    requireSecrecy(body + why);
    var found = ADDRESSED.matcher(body);
    require(found.find(), "a dead letter names its route", () -> why + ": " + body);
    var key = new Address(found.group(2), found.group(1));
    boolean inVain =
        why.startsWith("in vain for 3 days; ")
            && model.alert(key.alertId()).at().plus(PATIENCE).isBefore(world.now());
    require(
        inVain || model.refusals(key).contains(why),
        "only what a webhook refused for good is a dead letter",
        () -> key + ": " + why);
    world.statistics().count("dead letters");
    model.buried(key);
  }

  private static void requireSecrecy(String words) {
    require(
        !words.toUpperCase(Locale.ROOT).contains(SimulatedService.TOKEN),
        "a URL or a secret is in no log and in no dead letter",
        () -> words);
  }
}
