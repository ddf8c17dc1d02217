package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookUrl;
import io.deadlinewatch.relay.slack.SlackChannel;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Slack: its webhooks, the real words for them and the real reading of what they answer. */
final class SimulatedWebhooks {
  private static final Duration NO_ANSWER = Duration.ofSeconds(7);
  private static final Duration LATE = Duration.ofSeconds(60);

  /** Slack takes a post long after its answer was given up. */
  private static final RelayRules.Reply LANDS =
      new RelayRules.Reply(Webhook.Trouble.TAKES_LATE, new Answer.None("no answer in time"), true);

  private static final RouteKind KIND = new SlackChannel().kind();
  private static final Method READING = reading();

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
  Webhook at(String url) {
    var read = KIND.url().read(url);
    return webhooks.computeIfAbsent(read, _ -> new Webhook(world, read, url));
  }

  void heal() {
    webhooks.values().forEach(webhook -> webhook.trouble(Webhook.Trouble.FINE, Instant.MAX));
  }

  /** {@link FaultyPort.Effect}. */
  Object effect(Worker process, Method method, Object[] arguments, boolean unreadable) {
    return switch (method.getName()) {
      case "kind" -> KIND;
      case "post" ->
          post(
              process,
              ((Destination) arguments[0]).url(),
              (RelayedAlert) arguments[1],
              (Lateness) arguments[2]);
      default -> throw new Broken("the simulated Slack knows every call", method.getName());
    };
  }

  private Outcome post(Worker process, WebhookUrl url, RelayedAlert alert, Lateness lateness) {
    var document = alert.text();
    var webhook = webhooks.get(url);
    if (webhook == null) {
      throw new Broken("only what the secret ever held is posted to", process.name());
    }
    if (worded.add(document)) {
      var message = SlackMessage.of(PostedAlert.of(alert.document()));
      Rules.require(message.blocks() > 0, "Slack gets blocks", message::text);
    }
    var met = webhook.meet();
    var answer = webhook.answer(met);
    world.statistics().count("post " + met);
    boolean lost = world.isArriving();
    if (met == Webhook.Trouble.TAKES_LATE && !lost) {
      var asked = rules.asked(process);
      var told = new RelayRules.Post(document, lateness);
      world.inFlight(() -> rules.posted(process, asked, webhook, told, LANDS), LATE);
      scheduler.sleep(process, NO_ANSWER);
      return outcome(answer);
    }
    rules.posted(
        process,
        webhook,
        new RelayRules.Post(document, lateness),
        new RelayRules.Reply(met, answer, lost));
    if (answer instanceof Answer.None && !lost) {
      scheduler.sleep(process, NO_ANSWER);
    }
    return outcome(answer);
  }

  /** The channel's own reading, which is nobody else's business. */
  static Outcome outcome(Answer answer) {
    try {
      return (Outcome) READING.invoke(null, answer);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Method reading() {
    try {
      var type = Class.forName(SlackChannel.class.getPackageName() + ".SlackAnswers");
      var method = type.getDeclaredMethod("of", Answer.class);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException moved) {
      throw new IllegalStateException(moved);
    }
  }
}
