package io.deadlinewatch.properties.simulation;

/** An alert for a route. */
record Address(String alertId, String route) {}
