package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.ShellWord;
import java.util.ArrayList;
import java.util.List;

/** Does what is sent come to anybody? */
final class DeliveryChecks {
  private static final String SHORT_NAME =
      "aws sns set-topic-attributes --topic-arn SMS_TOPIC_ARN --attribute-name DisplayName"
          + " --attribute-value "
          + SmsText.DISPLAY_NAME;

  private DeliveryChecks() {}

  static List<Finding> topics(Snapshot seen, RepairCommands repairCommands) {
    if (repairCommands.home().isPresent()) {
      return Findings.ok(Check.TOPICS, "a home needs none, it hands over by itself");
    }
    List<Finding> troubles = new ArrayList<>();
    for (var medium : Medium.values()) {
      var readResult = seen.topics().get(medium);
      if (readResult == null) {
        continue;
      }
      switch (readResult) {
        case ReadResult.NotAsked<?>(var why) -> {
          return List.of(new Finding.NotLooked(Check.TOPICS, why));
        }
        case ReadResult.Failed<?>(var why) ->
            troubles.add(new Finding.Attention(Check.TOPICS, 1, why, repairCommands.drift()));
        case ReadResult.Denied<?>(var why) ->
            troubles.add(new Finding.NotLooked(Check.TOPICS, why));
        case ReadResult.Known<Subscriptions.TopicState>(var state) -> {
          int name = state.displayName().map(String::length).orElse(0);
          if (medium == Medium.SMS && name > SmsText.DISPLAY_NAME.length()) {
            troubles.add(
                new Finding.Attention(
                    Check.TOPICS,
                    1,
                    "the SMS topic's display name is longer than '"
                        + SmsText.DISPLAY_NAME
                        + "': a full SMS takes two segments",
                    SHORT_NAME));
          }
        }
      }
    }
    return troubles.isEmpty()
        ? Findings.ok(Check.TOPICS, "feed, email and sms are there")
        : troubles;
  }

  static List<Finding> subscribers(Snapshot seen, RepairCommands repairCommands) {
    if (repairCommands.home().isPresent()) {
      return Findings.ok(Check.SUBSCRIBERS, atHome(seen));
    }
    List<Finding.Attention> troubles = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    int confirmed = 0;
    for (var medium : Medium.values()) {
      switch (seen.subscribers().get(medium)) {
        case ReadResult.Known<List<Subscriber>>(var subscribers) -> {
          int here = (int) subscribers.stream().filter(Subscriber::isConfirmed).count();
          confirmed += here;
          heard.add(here + " " + medium.word());
          subscribers.stream()
              .filter(one -> !one.isConfirmed())
              .forEach(one -> troubles.add(unconfirmed(one, repairCommands)));
        }
        case ReadResult.Failed<List<Subscriber>> _ -> {
          return List.of(new Finding.NotLooked(Check.SUBSCRIBERS, "the topics could not be asked"));
        }
        case ReadResult.Denied<List<Subscriber>>(var why) -> {
          return List.of(new Finding.NotLooked(Check.SUBSCRIBERS, why));
        }
        case ReadResult.NotAsked<List<Subscriber>>(var why) -> {
          return List.of(new Finding.NotLooked(Check.SUBSCRIBERS, why));
        }
        case null -> {
          return List.of(new Finding.NotLooked(Check.SUBSCRIBERS, "no topics are known"));
        }
      }
    }
    if (confirmed == 0) {
      troubles.addFirst(
          new Finding.Attention(
              Check.SUBSCRIBERS,
              1,
              "nobody hears: no topic has a confirmed subscriber",
              repairCommands.ours("subscribe email ADDRESS")));
    }
    return listed(
        troubles, new Finding.Ok(Check.SUBSCRIBERS, String.join(", ", heard) + ", all confirmed"));
  }

  /** Whoever sits at the terminal of the watch hears; the others are looked at as routes are. */
  private static String atHome(Snapshot seen) {
    boolean isNobodyNamed =
        seen.routes() instanceof ReadResult.Known<RelayState>(var state)
            && state.routes().isEmpty()
            && state.problems().isEmpty();
    return isNobodyNamed
        ? "the terminal of the watch alone: watch.yaml names nobody"
        : "the terminal of the watch, and whom watch.yaml names";
  }

  static List<Finding> deadLetters(Snapshot seen, RepairCommands repairCommands) {
    return judged(
        Check.DEAD_LETTERS,
        seen.deadLetters(),
        repairCommands.drift(),
        depth ->
            listed(
                givenUp(depth, RouteChecks.givenUp(seen, repairCommands), repairCommands),
                new Finding.Ok(Check.DEAD_LETTERS, "none wait")));
  }

  /** Route by route, as far as they could be seen; the others in a line. */
  private static List<Finding.Attention> givenUp(
      DeadLetterQueue.Depth depth, List<Finding.Attention> byRoute, RepairCommands repairCommands) {
    List<Finding.Attention> all = new ArrayList<>(byRoute);
    int others = depth.waiting() - byRoute.stream().mapToInt(Finding.Attention::count).sum();
    if (others > 0) {
      all.add(
          new Finding.Attention(
              Check.DEAD_LETTERS,
              others,
              counted(others, byRoute.isEmpty() ? "message" : "more message")
                  + " of the relay were given up",
              repairCommands.moveBack(depth.arn())));
    }
    return all;
  }

  /**
   * The link lapses after two days; asking again sends a new one. For a shell: anybody may have
   * subscribed anything.
   */
  private static Finding.Attention unconfirmed(Subscriber one, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.SUBSCRIBERS,
        1,
        one.protocol() + " " + CleanLine.clean(one.endpoint()) + ": has not confirmed",
        repairCommands.ours("subscribe " + one.protocol() + " " + ShellWord.of(one.endpoint())));
  }
}
