/**
 * From the feed to channels that have webhooks, whatever the channel; design, "Routes".
 *
 * <p>A channel is a folder in this one with a {@link io.deadlinewatch.relay.Channel} in it; what
 * AWS does for a relay is in {@code aws}.
 */
@NullMarked
package io.deadlinewatch.relay;

import org.jspecify.annotations.NullMarked;
