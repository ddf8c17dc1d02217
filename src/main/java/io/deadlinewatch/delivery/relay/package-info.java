/**
 * From the feed to channels that have webhooks, whatever the channel; design, "Slack".
 *
 * <p>A channel is a folder beside this one with a {@link io.deadlinewatch.delivery.relay.Channel}
 * in it; what AWS does for a relay is in {@code aws}.
 */
@NullMarked
package io.deadlinewatch.delivery.relay;

import org.jspecify.annotations.NullMarked;
