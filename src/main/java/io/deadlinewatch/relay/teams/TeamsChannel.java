package io.deadlinewatch.relay.teams;

import io.deadlinewatch.briefing.teams.TeamsMessage;
import io.deadlinewatch.relay.JsonChannel;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Hosts;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Microsoft Teams, by a workflow that begins when a webhook request is received. Its answer, 202 as
 * a rule, says that the workflow began and no more: whether the card is in the channel only Teams
 * can show.
 */
public final class TeamsChannel extends JsonChannel {
  private static final Hosts WORKFLOWS =
      Hosts.below(Set.of("logic.azure.com", "logic.azure.us", "powerplatform.com"));
  private static final String CONNECTORS = "webhook.office.com";
  private static final Pattern TRIGGER =
      Pattern.compile("/.*workflows/[^/]+/triggers/[^/]+/(?:paths/|run).*");

  /** Teams as it is. */
  public TeamsChannel() {
    this(WebhookRule.https(TeamsChannel::host).on(TeamsChannel::path), new WebhookClient());
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public TeamsChannel(WebhookRule rule, WebhookClient client) {
    super(new RouteKind("teams", rule), TeamsMessage::payload, new Answers(), client);
  }

  private static Optional<String> host(String host) {
    return host.endsWith(CONNECTORS)
        ? Optional.of(
            "is of an Office 365 connector, which Microsoft ends; make a workflow in Teams that"
                + " posts to a channel when a webhook request is received")
        : WORKFLOWS.problem(host);
  }

  private static Optional<String> path(String path) {
    return TRIGGER.matcher(path).matches()
        ? Optional.empty()
        : Optional.of("is no workflow's trigger; copy the whole URL that Teams shows");
  }

  private static final class Answers implements StatusReading {
    @Override
    public Outcome taken(Answer.Status status) {
      return status.code() == 200 || status.code() == 202 ? new Outcome.Delivered() : later(status);
    }
  }
}
