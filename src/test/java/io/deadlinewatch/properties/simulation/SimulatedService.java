package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.discord.DiscordChannel;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.mail.MailChannel;
import io.deadlinewatch.relay.ntfy.NtfyChannel;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.relay.teams.TeamsChannel;
import io.deadlinewatch.relay.webhook.WebhookChannel;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The services that routes lead to: their addresses, their answers, and the real reading of both.
 */
enum SimulatedService {
  SLACK("https://hooks.slack.com/services/T0/%s/%d", "", 200, "ok"),
  TEAMS(
      "https://prod-1.westus.logic.azure.com/workflows/%s/triggers/manual/paths/invoke/%d",
      "", 202, ""),
  DISCORD("https://discord.com/api/webhooks/%2$d/%1$s", "", 204, ""),
  WEBHOOK(
      "https://example.org/%s/%d",
      ", \"secret\": \"whsec_" + "B0SECRET".repeat(4) + "\"", 200, "thanks"),
  NTFY("https://ntfy.sh/%s-%d", ", \"token\": \"tk_B0SECRET\"", 200, "{\"id\":\"1\"}"),
  MAIL(
      "smtps://%s-%d.example.org",
      ", \"user\": \"B0SECRET\", \"password\": \"B0SECRET\", \"from\": \"b0secret@example.org\","
          + " \"to\": \"b0secret@example.net\"",
      250,
      "");

  /** Part of every URL and every secret, and so never to be seen anywhere. */
  static final String TOKEN = "B0SECRET";

  private final String url;
  private final String fields;
  private final int success;
  private final String word;

  /**
   * @param url with places for the token and a number
   * @param fields what a route of the kind has besides
   * @param success the status of what was taken
   */
  SimulatedService(String url, String fields, int success, String word) {
    this.url = url;
    this.fields = fields;
    this.success = success;
    this.word = word;
  }

  String url(int number) {
    return url.formatted(this == MAIL ? TOKEN.toLowerCase(Locale.ROOT) : TOKEN, number);
  }

  /** What a route of the kind has besides its URL, as JSON. */
  String fields() {
    return ", \"kind\": \"" + kindName() + "\"" + fields;
  }

  String kindName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its routes have, as the program reads them. */
  RouteKind kind() {
    return Reading.of(this).kind();
  }

  /** How long a client waits for it at most. */
  Duration patience() {
    return Duration.ofSeconds(this == MAIL ? 8 : 7);
  }

  Answer.Status taken() {
    return status(success, word);
  }

  /** Too many posts; it says when to come back. */
  Answer.Status limited(int seconds) {
    return switch (this) {
      case DISCORD -> status(429, "{\"retry_after\": " + seconds + ".5}");
      case MAIL -> status(429, "");
      default -> new Answer.Status(429, "rate_limited", Optional.of(Duration.ofSeconds(seconds)));
    };
  }

  static Answer.Status status(int code, String body) {
    return new Answer.Status(code, body, Optional.empty());
  }

  /** The channel's own reading, which is nobody else's business. */
  Outcome outcome(Answer answer) {
    return Reading.of(this)
        .statuses()
        .map(read -> read.outcome(answer))
        .orElseGet(() -> ofMail(answer));
  }

  /** As if a mail server had said it in its own words: 250, 4yz, 550 and 535. */
  private static Outcome ofMail(Answer answer) {
    return switch (answer) {
      case Answer.None(var why) -> new Outcome.Unknown(why);
      case Answer.Status status ->
          switch (status.code()) {
            case 250 -> new Outcome.Delivered();
            case 400 -> new Outcome.Never("SMTP 550");
            case 403 -> new Outcome.Refused("SMTP 535");
            default -> Outcome.later("SMTP 451");
          };
    };
  }

  /** The channels as they are, and how they read an answer, which is open to no other. */
  private record Reading(RouteKind kind, Optional<StatusReading> statuses) {
    private static final Map<SimulatedService, Reading> ALL = all();

    static Reading of(SimulatedService service) {
      return Optional.ofNullable(ALL.get(service)).orElseThrow();
    }

    private static Map<SimulatedService, Reading> all() {
      Map<SimulatedService, Reading> all = new EnumMap<>(SimulatedService.class);
      for (var service : SimulatedService.values()) {
        var channel = channel(service);
        all.put(service, new Reading(channel.kind(), statuses(channel)));
      }
      return all;
    }

    private static Channel channel(SimulatedService service) {
      var clock = InstantSource.fixed(Instant.EPOCH);
      return switch (service) {
        case SLACK -> new SlackChannel();
        case TEAMS -> new TeamsChannel();
        case DISCORD -> new DiscordChannel();
        case WEBHOOK -> new WebhookChannel(clock);
        case NTFY -> new NtfyChannel();
        case MAIL -> new MailChannel(clock);
      };
    }

    private static Optional<StatusReading> statuses(Channel channel) {
      for (Class<?> type = channel.getClass(); type != null; type = type.getSuperclass()) {
        for (var field : type.getDeclaredFields()) {
          if (field.getType() == StatusReading.class) {
            return Optional.of(read(field, channel));
          }
        }
      }
      return Optional.empty();
    }

    private static StatusReading read(Field field, Channel channel) {
      try {
        field.setAccessible(true);
        return (StatusReading) field.get(channel);
      } catch (IllegalAccessException moved) {
        throw new IllegalStateException(moved);
      }
    }
  }
}
