package io.deadlinewatch.function.log;

import java.util.Map;

/**
 * What a log line says of an event. WARN heals by itself, ERROR needs a hand; lost races are part
 * of the day's work.
 *
 * @param fields the event's own, such as {@code alertId}, {@code key}, {@code medium}, {@code why}
 */
public record EventLine(String level, String event, Map<String, String> fields) {}
