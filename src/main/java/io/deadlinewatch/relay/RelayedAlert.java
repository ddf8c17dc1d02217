package io.deadlinewatch.relay;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.route.AlertHead;

/**
 * An alert as the feed told it, read once.
 *
 * @param head what a relay goes by
 * @param text the alert document
 * @param document the same, read
 */
public record RelayedAlert(AlertHead head, String text, JsonNode document) {}
