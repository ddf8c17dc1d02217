package io.deadlinewatch.coldstart.peer;

import com.sun.management.OperatingSystemMXBean;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.discord.DiscordChannel;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.mail.MailChannel;
import io.deadlinewatch.relay.mail.SmtpClient;
import io.deadlinewatch.relay.ntfy.NtfyChannel;
import io.deadlinewatch.relay.route.MailServerRule;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.relay.teams.TeamsChannel;
import io.deadlinewatch.relay.webhook.WebhookChannel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Posts one alert to one route and prints what that took: processor time in milliseconds and
 * classes, of the post and of the whole process until its end. Where it is told to, it posts to
 * Slack before, as a function has before its snapshot.
 */
public final class FirstPost {
  private static final WebhookRule HERE = new WebhookRule("http", Set.of("127.0.0.1"));
  private static final PublicAddresses ANY =
      new PublicAddresses(_ -> List.of(InetAddress.getByAddress(new byte[] {8, 8, 8, 8})));
  private static final double NANOS = 1e6;

  private FirstPost() {}

  /**
   * @param arguments the kind, where HTTP is answered, where SMTP is, a file with the document, and
   *     {@code rehearsed} or nothing
   */
  public static void main(String[] arguments) throws IOException {
    var kind = arguments[0];
    var http = "http://127.0.0.1:" + arguments[1];
    var mail = "smtp://127.0.0.1:" + arguments[2];
    var alert = FeedBody.read(Files.readString(Path.of(arguments[3]))).orElseThrow().alert();
    if (arguments.length > 4) {
      post("slack", http, mail, alert);
    }
    double before = cpu();
    long classes = classes();
    post(kind, http, mail, alert);
    System.out.println(
        cpu() - before + " " + (classes() - classes) + " " + cpu() + " " + classes());
  }

  private static void post(String kind, String http, String mail, RelayedAlert alert) {
    var channel = channel(kind);
    Map<String, String> texts = new HashMap<>();
    texts.put("url", kind.equals("mail") ? mail : http + "/topic");
    switch (kind) {
      case "webhook" -> texts.put("secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
      case "mail" -> {
        texts.put("from", "Deadline Watch <alerts@example.org>");
        texts.put("to", "list@example.net");
      }
      default -> {}
    }
    var outcome = channel.post(channel.kind().read(texts), alert, Lateness.ON_TIME);
    if (!outcome.equals(new Outcome.Delivered())) {
      throw new IllegalStateException(kind + ": " + outcome);
    }
  }

  private static Channel channel(String kind) {
    return switch (kind) {
      case "slack" -> new SlackChannel(HERE, new WebhookClient());
      case "teams" -> new TeamsChannel(HERE, new WebhookClient());
      case "discord" -> new DiscordChannel(HERE, new WebhookClient());
      case "ntfy" -> new NtfyChannel(HERE, ANY, new WebhookClient());
      case "webhook" -> new WebhookChannel(HERE, ANY, new WebhookClient(), InstantSource.system());
      case "mail" ->
          new MailChannel(
              MailServerRule.onTheInternet(), ANY, new SmtpClient(), InstantSource.system());
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static double cpu() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / NANOS;
  }

  private static long classes() {
    return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
  }
}
