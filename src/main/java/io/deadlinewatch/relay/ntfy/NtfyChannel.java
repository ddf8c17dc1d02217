package io.deadlinewatch.relay.ntfy;

import io.deadlinewatch.briefing.ntfy.NtfyMessage;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.WordedChannel;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.Hosts;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.UrlRule;
import io.deadlinewatch.relay.route.WebhookRule;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ntfy: a topic of {@code ntfy.sh} or of a server of one's own, by its address. The message goes to
 * the server's root as JSON, which names the topic.
 */
public final class NtfyChannel extends WordedChannel<String> {
  private static final Pattern TOPIC = Pattern.compile("/[A-Za-z0-9_-]{1,64}");
  private static final Pattern TOKEN = Pattern.compile("tk_[A-Za-z0-9]{8,64}");
  private static final String ACCESS = "token";

  private final PublicAddresses addresses;
  private final StatusReading answers = new Answers();
  private final WebhookClient client;

  /** ntfy as it is. */
  public NtfyChannel() {
    this(
        WebhookRule.https(Hosts.any()).on(NtfyChannel::path),
        PublicAddresses.ofTheNetwork(),
        new WebhookClient());
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public NtfyChannel(UrlRule rule, PublicAddresses addresses, WebhookClient client) {
    super(
        new RouteKind(
            "ntfy", rule, Map.of(ACCESS, new RouteKind.Field(false, NtfyChannel::token))));
    this.addresses = addresses;
    this.client = client;
  }

  @Override
  protected String words(Destination to, PostedAlert alert, boolean late) {
    return NtfyMessage.payload(to.url().uri().getPath().substring(1), alert, late);
  }

  @Override
  protected Outcome send(Destination to, String json) {
    var headers =
        to.text(ACCESS).map(token -> Map.of("Authorization", "Bearer " + token)).orElseGet(Map::of);
    return addresses
        .problem(to.url())
        .orElseGet(() -> answers.outcome(client.post(to.url().root(), headers, json)));
  }

  /** What is wrong with the path of a topic. */
  public static Optional<String> path(String path) {
    return TOPIC.matcher(path).matches()
        ? Optional.empty()
        : Optional.of("is no topic: write the server and one name, such as /deadlines");
  }

  private static Optional<String> token(String text) {
    return TOKEN.matcher(text).matches()
        ? Optional.empty()
        : Optional.of("is no access token of ntfy, which begins with tk_");
  }

  private static final class Answers implements StatusReading {
    @Override
    public Outcome taken(Answer.Status status) {
      return status.code() == 200 ? new Outcome.Delivered() : later(status);
    }
  }
}
