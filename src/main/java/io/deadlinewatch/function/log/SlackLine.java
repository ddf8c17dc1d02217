package io.deadlinewatch.function.log;

import io.deadlinewatch.relay.RelayEvent;
import java.util.HashMap;
import java.util.Map;

/** What a log line says of an event of a relay; see {@link EventLine}. */
final class SlackLine {
  private static final String INFO = "INFO";
  private static final String WARN = "WARN";
  private static final String ERROR = "ERROR";

  private SlackLine() {}

  static EventLine of(RelayEvent event) {
    return switch (event) {
      case RelayEvent.Routed(var alert, var routes) ->
          line(INFO, "routed", "alertId", alert, "routes", Integer.toString(routes));
      case RelayEvent.Delivered(var alert, var route) ->
          line(INFO, "delivered", "alertId", alert, "route", route);
      case RelayEvent.HadIt(var alert, var route) ->
          line(INFO, "had-it", "alertId", alert, "route", route);
      case RelayEvent.Waits(var alert, var route, var again) ->
          line("DEBUG", "waits", "alertId", alert, "route", route, "again", again.toString());
      case RelayEvent.Failed failed -> failed(failed);
      case RelayEvent.Buried(var alert, var route, var why) ->
          line(ERROR, "dead-letter", "alertId", alert, "route", route, "why", why);
      case RelayEvent.RecordLost(var alert, var route, var why) ->
          line(WARN, "record-lost", "alertId", alert, "route", route, "why", why);
      case RelayEvent.RoutesBroken(var why) -> line(ERROR, "routes-broken", "why", why);
      case RelayEvent.Stumbled(var message, var why) ->
          line(WARN, "stumbled", "messageId", message, "why", why);
      case RelayEvent.LeftForNext(var messages) ->
          line(INFO, "left-for-next", "items", Integer.toString(messages));
    };
  }

  private static EventLine failed(RelayEvent.Failed failed) {
    return line(
        WARN,
        "delivery-failed",
        "alertId",
        failed.alertId(),
        "route",
        failed.route(),
        "attempt",
        Integer.toString(failed.attempt()),
        "why",
        failed.why(),
        "again",
        failed.again().toString());
  }

  private static EventLine line(String level, String event, String... namesAndValues) {
    Map<String, String> fields = new HashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      fields.put(namesAndValues[index], namesAndValues[index + 1]);
    }
    return new EventLine(level, event, fields);
  }
}
