package io.deadlinewatch.function.log;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a log line says of an event. WARN heals by itself, ERROR needs a hand; lost races are part
 * of the day's work.
 *
 * @param fields the event's own, such as {@code alertId}, {@code key}, {@code medium}, {@code why}
 */
public record EventLine(String level, String event, Map<String, String> fields) {
  private static final String DEBUG = "DEBUG";
  private static final String INFO = "INFO";
  private static final String WARN = "WARN";
  private static final String ERROR = "ERROR";

  static EventLine of(SweepEvent event) {
    return switch (event) {
      case SweepEvent.Sent(var alertId, var media) ->
          new EventLine(INFO, "sent", Map.of("alertId", alertId, "medium", words(media)));
      case SweepEvent.Refused(var alertId, var medium, var why) ->
          new EventLine(
              WARN, "refused", Map.of("alertId", alertId, "medium", medium.word(), "why", why));
      case SweepEvent.PutOff(var alertId, var medium, var until) ->
          new EventLine(
              INFO,
              "put-off",
              Map.of("alertId", alertId, "medium", medium.word(), "until", until.toString()));
      case SweepEvent.LostRace(var key) -> new EventLine(DEBUG, "lost-race", key(key));
      case SweepEvent.NotConfirmed(var key) -> new EventLine(INFO, "not-confirmed", key(key));
      case SweepEvent.Unreadable(var key, var why) ->
          new EventLine(ERROR, "unreadable", Map.of("key", key.pk(), "why", why));
      case SweepEvent.StoreFailed(var key, var why) ->
          new EventLine(WARN, "store-failed", Map.of("key", key.pk(), "why", why));
      case SweepEvent.BatchFailed(var items, var why) ->
          new EventLine(ERROR, "batch-failed", Map.of("items", text(items), "why", why));
      case SweepEvent.RecordLost(var alertId, var why) ->
          new EventLine(WARN, "record-lost", Map.of("alertId", alertId, "why", why));
      case SweepEvent.LeftForNext(var items) ->
          new EventLine(WARN, "left-for-next", Map.of("items", text(items)));
    };
  }

  /** A row that cannot be read, and that words went on without. */
  static EventLine leftOut(UnreadableException problem) {
    return new EventLine(
        ERROR, "row-left-out", Map.of("why", String.valueOf(problem.getMessage())));
  }

  /** A sweep that broke off. */
  static EventLine failed(RuntimeException failure) {
    var why = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return new EventLine(ERROR, "sweep-failed", Map.of("why", why));
  }

  private static Map<String, String> key(ItemKey key) {
    return Map.of("key", key.pk());
  }

  private static String words(Set<Medium> media) {
    return media.stream()
        .sorted(Comparator.naturalOrder())
        .map(Medium::word)
        .collect(Collectors.joining(","));
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
