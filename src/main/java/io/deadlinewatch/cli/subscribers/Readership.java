package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.subscription.FilterPolicy;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many confirmed subscribers will get what is about to be told.
 *
 * @param counts by SNS's word for their protocol
 * @param isAtMost whether filters were not looked at, or not understood, so that it may be fewer
 */
public record Readership(SortedMap<String, Integer> counts, boolean isAtMost) {
  /** A filter costs a question each: of so many it is asked before somebody who waits. */
  static final int MOST_FILTERS = 12;

  /** Takes a copy. */
  public Readership {
    counts = new TreeMap<>(counts);
  }

  /** Those who will get at least one of some messages. */
  public static Readership of(Subscriptions subscriptions, Collection<Message> messages) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    boolean atMost = false;
    var byMedium = messages.stream().collect(Collectors.groupingBy(Message::medium));
    for (var medium : byMedium.keySet()) {
      var confirmed = confirmed(subscriptions, medium);
      boolean few = confirmed.size() <= MOST_FILTERS;
      for (var one : confirmed) {
        var policy = few ? policy(subscriptions, one) : FilterPolicy.NONE;
        var comes = comes(policy, byMedium.getOrDefault(medium, List.of()));
        atMost |= !few || comes.isEmpty();
        if (comes.orElse(true)) {
          counts.merge(one.protocol(), 1, Integer::sum);
        }
      }
    }
    return new Readership(counts, atMost);
  }

  /** All, whatever their filters say. */
  static Readership ofAll(Subscriptions subscriptions) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (var medium : Medium.values()) {
      confirmed(subscriptions, medium)
          .forEach(one -> counts.merge(one.protocol(), 1, Integer::sum));
    }
    return new Readership(counts, true);
  }

  private static List<Subscriber> confirmed(Subscriptions subscriptions, Medium medium) {
    return subscriptions.on(medium).stream().filter(Subscriber::isConfirmed).toList();
  }

  /** Whether one of them comes through; nothing where that is not understood. */
  private static Optional<Boolean> comes(String policy, List<Message> messages) {
    var each =
        messages.stream()
            .map(Message::attributes)
            .distinct()
            .map(attributes -> FilterPolicy.lets(policy, attributes))
            .toList();
    return each.contains(Optional.of(true)) || !each.contains(Optional.<Boolean>empty())
        ? Optional.of(each.contains(Optional.of(true)))
        : Optional.empty();
  }

  private static String policy(Subscriptions subscriptions, Subscriber one) {
    return one.arn()
        .map(subscriptions::attributes)
        .map(attributes -> attributes.getOrDefault(Subscriptions.FILTER_POLICY, FilterPolicy.NONE))
        .orElse(FilterPolicy.NONE);
  }

  /** In words, such as {@code email 12, sms 3}. */
  public String words() {
    var words =
        counts.entrySet().stream()
            .map((Map.Entry<String, Integer> each) -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "none" : (isAtMost ? "at most " : "") + words;
  }
}
