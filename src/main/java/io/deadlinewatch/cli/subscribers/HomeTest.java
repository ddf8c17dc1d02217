package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.settings.SettingsFile;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.route.RouteReader;
import io.deadlinewatch.subscription.TestAlert;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A TEST to readers and routes of a home, by way of its outbox as every alert goes. */
final class HomeTest {
  /** What is said once it is on the disk. */
  static final String SENT =
      "In line: the watch hands the TEST on within a second, or when it runs next, and says so"
          + " where a reader or a route does not take it.";

  private static final Topics NONE = new Topics("", "", "");

  private final Workplace workplace;
  private final Connection connection;

  HomeTest(Workplace workplace, Connection connection) {
    this.workplace = workplace;
    this.connection = connection;
  }

  /** What asks, and sends. */
  interface Sending {
    /** The exit code. */
    int send(Topics topics, String who, List<Message> messages);
  }

  int of(Set<Medium> media, Optional<String> track, Sending sending) {
    if (!media.contains(Medium.FEED)) {
      throw new RequestException(
          "--home: a home has no topics of e-mail and SMS; its readers and routes hear the feed:"
              + " test-alert feed");
    }
    var now = workplace.clock().instant();
    var messages = TestAlert.messages(Set.of(Medium.FEED), track, now);
    return sending.send(NONE, who(messages.getFirst()), messages);
  }

  /** Where secrets are not set here, the watch has them, and knows who wants it. */
  private String who(Message message) {
    var relay = connection.aws(workplace).relay();
    try {
      var json = relay.routes(Home.TABLE).stored().json();
      var kinds = relay.channels(workplace.clock()).kinds();
      var routes = RouteReader.check(json, kinds).routes();
      var head = FeedBody.read(message.body()).orElseThrow().alert().head();
      long want = routes.stream().filter(route -> route.wants(head)).count();
      return want + " of " + routes.size() + " readers and routes";
    } catch (DataException wrong) {
      if (SettingsFile.lacksVariablesOnly(wrong)) {
        return "the readers and routes that want it";
      }
      throw wrong;
    }
  }
}
