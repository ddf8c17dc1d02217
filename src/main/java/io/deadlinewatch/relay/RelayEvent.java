package io.deadlinewatch.relay;

import java.time.Duration;

/** What a relay does, for its log. No event holds a URL or the words of a secret. */
public sealed interface RelayEvent {

  /** An alert is addressed to so many routes; none may want it. */
  record Routed(String alertId, int routes) implements RelayEvent {}

  /** A route has it now. */
  record Delivered(String alertId, String route) implements RelayEvent {}

  /** A route had it already. */
  record HadIt(String alertId, String route) implements RelayEvent {}

  /**
   * A route was told, or is being told, a newer alert of the deadline: this one is left out.
   *
   * @param by the newer one's revision and name
   */
  record Overtaken(String alertId, String route, String by) implements RelayEvent {}

  /** A route had an alert of this id, which said something else: somebody published another. */
  record OtherWords(String alertId, String route) implements RelayEvent {}

  /** A turn to wait for, or another relay at the same alert: part of the day's work. */
  record Waits(String alertId, String route, Duration again) implements RelayEvent {}

  /** A post that failed and is tried again. */
  record Failed(String alertId, String route, int attempt, String why, Duration again)
      implements RelayEvent {}

  /** A message went to the dead-letter queue; the names are empty where it has none. */
  record Buried(String alertId, String route, String why) implements RelayEvent {}

  /** A route has it, but that could not be written down: another copy would be posted too. */
  record RecordLost(String alertId, String route, String why) implements RelayEvent {}

  /** The routes cannot be read: everything waits in the queue. */
  record RoutesBroken(String why) implements RelayEvent {}

  /** Something of ours failed (a queue, a table): the message comes back. */
  record Stumbled(String messageId, String why) implements RelayEvent {}

  /** No time was left for so many messages: they come back at once. */
  record LeftForNext(int messages) implements RelayEvent {}
}
