package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The services' webhooks, Slack's real words, and the real reading of what each service answers.
 */
final class SimulatedWebhooks {
  private static final Duration LATE = Duration.ofSeconds(60);

  /** A service takes a post long after its answer was given up. */
  private static final RelayRules.Reply LANDS =
      new RelayRules.Reply(Webhook.Trouble.TAKES_LATE, new Answer.None("no answer in time"), true);

  private final World world;
  private final Scheduler scheduler;
  private final RelayRules rules;
  private final Map<WebhookUrl, Webhook> webhooks = new HashMap<>();

  /** What was put into words already: they follow from the document alone. */
  private final Set<String> worded = new HashSet<>();

  SimulatedWebhooks(World world, Scheduler scheduler, RelayRules rules) {
    this.world = world;
    this.scheduler = scheduler;
    this.rules = rules;
  }

  /** The webhook behind a URL, which is there from now on. */
  Webhook at(SimulatedService service, String url) {
    return webhooks.computeIfAbsent(
        service.kind().url().read(url), _ -> new Webhook(world, service, url));
  }

  void heal() {
    webhooks.values().forEach(webhook -> webhook.trouble(Webhook.Trouble.FINE, Instant.MAX));
  }

  /** What a call of a service's channel does. */
  FaultyPort.Effect effect(SimulatedService service) {
    return (process, method, arguments, _) -> effect(service, process, method, arguments);
  }

  private Object effect(
      SimulatedService service, Worker process, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "kind" -> service.kind();
      case "post" ->
          post(
              process,
              ((Destination) arguments[0]).url(),
              (RelayedAlert) arguments[1],
              (Lateness) arguments[2]);
      default -> throw new Broken("a simulated service knows every call", method.getName());
    };
  }

  private Outcome post(Worker process, WebhookUrl url, RelayedAlert alert, Lateness lateness) {
    var document = alert.text();
    var webhook = webhooks.get(url);
    if (webhook == null) {
      throw new Broken("only what the secret ever held is posted to", process.name());
    }
    if (webhook.service == SimulatedService.SLACK && worded.add(document)) {
      var message = SlackMessage.of(PostedAlert.of(alert.document()));
      Rules.require(message.blocks() > 0, "Slack gets blocks", message::text);
    }
    keep(process, webhook, webhook.takes);
    var met = webhook.meet();
    var answer = webhook.answer(met);
    world.statistics().count("post " + met);
    world.statistics().count("post to " + webhook.service);
    boolean lost = world.isArriving();
    if (met == Webhook.Trouble.TAKES_LATE && !lost) {
      var asked = rules.asked(process);
      var told = new RelayRules.Post(document, lateness);
      world.inFlight(() -> rules.posted(process, asked, webhook, told, LANDS), LATE);
      keep(process, webhook, webhook.service.patience());
      return webhook.service.outcome(answer);
    }
    rules.posted(
        process,
        webhook,
        new RelayRules.Post(document, lateness),
        new RelayRules.Reply(met, answer, lost));
    if (answer instanceof Answer.None && met != Webhook.Trouble.UNREACHABLE && !lost) {
      keep(process, webhook, webhook.service.patience());
    }
    return webhook.service.outcome(answer);
  }

  /** Whoever waits for it waits longer; for what was in flight nobody does. */
  private void keep(Worker process, Webhook webhook, Duration length) {
    if (length.isPositive() && !world.isArriving()) {
      webhook.kept = webhook.kept.plus(length);
      scheduler.sleep(process, length);
    }
  }
}
