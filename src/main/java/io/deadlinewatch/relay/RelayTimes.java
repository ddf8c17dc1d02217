package io.deadlinewatch.relay;

import java.time.Duration;
import java.util.Optional;

/** How long things wait. Nothing here draws lots: a wait can be told from the log. */
public final class RelayTimes {
  /** The clocks of two relays are less apart. */
  private static final Duration SKEW = Duration.ofMillis(100);

  /** From an answer to the next post to a webhook: at most one a second, clocks differ a little. */
  public static final Duration BETWEEN_POSTS = Duration.ofSeconds(1).plus(SKEW);

  /** Longest that a post may take, with what is written after it. */
  static final Duration POST = Duration.ofSeconds(12);

  /**
   * Longer than the function lives, by as much as two clocks may be apart, so that no relay posts
   * on a lease that has ended.
   */
  static final Duration LEASE = Duration.ofSeconds(45);

  /** A post of what was decided longer ago says first as of when it speaks. */
  static final Duration LATE = Duration.ofHours(1);

  /** For routes that cannot be read: a thousand receives are three days then. */
  static final Duration BROKEN_ROUTES = Duration.ofMinutes(5);

  /** After so long in vain a message is a dead letter, which somebody looks at. */
  static final Duration PATIENCE = Duration.ofDays(3);

  /** SQS hides a message for 12 hours at most, from its receipt on. */
  static final Duration LONGEST = Duration.ofHours(11);

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration SLOWEST = Duration.ofMinutes(15);
  private static final Duration LONGEST_HOLD = Duration.ofMinutes(4);
  private static final int DOUBLINGS = 6;
  private static final int SLOW_RESTS = 2;
  private static final int WIDEST_SPREAD = 900;
  private static final int PROMPT_TRIES = 10;

  private RelayTimes() {}

  /** 15 s, doubled up to 15 minutes. */
  static Duration backOff(int attempts) {
    return shorter(FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS)), SLOWEST);
  }

  /**
   * From a try in vain to the next: what the service asks for; after some tries no sooner than we
   * would of ourselves, because a message is received a thousand times at most.
   */
  static Duration again(Optional<Duration> asked, int attempts) {
    var own = backOff(attempts);
    return asked
        .map(RelayTimes::asked)
        .filter(after -> attempts <= PROMPT_TRIES || after.compareTo(own) > 0)
        .orElse(own);
  }

  /**
   * From a post to the next one to the same webhook. One that fails is left alone for 15 s, and for
   * twice as long each time, up to 4 minutes: one post finds out, while the others wait without a
   * try, and who hangs does not keep the relays. As long as it asks for, by whatever clock comes
   * next. And one that takes its time rests for twice that, so that it has a third of one relay at
   * most.
   *
   * @param failures how many posts failed there one after the other, this one too
   * @param took how long this one took; where the clock says more than a post may take, the machine
   *     slept
   */
  static Duration rest(Outcome outcome, int failures, Duration took) {
    var rest =
        switch (outcome) {
          case Outcome.Later(_, var after) when after.isPresent() -> asked(after.get()).plus(SKEW);
          case Outcome.Later _, Outcome.Unknown _ -> shorter(backOff(failures), LONGEST_HOLD);
          case Outcome.Delivered _, Outcome.Refused _, Outcome.Never _ -> BETWEEN_POSTS;
        };
    return longer(rest, shorter(took, POST).multipliedBy(SLOW_RESTS));
  }

  /** What the service asks for, within what a queue can do. */
  static Duration asked(Duration after) {
    return shorter(after, LONGEST);
  }

  /** Spreads those who wait for a turn, the wider the longer they do, or all come at once. */
  static Duration spread(FeedMessage message) {
    int width = Math.min(2 * message.receives(), WIDEST_SPREAD) + 1;
    return Duration.ofSeconds(
        Math.floorMod(31 * message.id().hashCode() + message.receives(), width));
  }

  private static Duration longer(Duration one, Duration other) {
    return shorter(one, other).equals(one) ? other : one;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
