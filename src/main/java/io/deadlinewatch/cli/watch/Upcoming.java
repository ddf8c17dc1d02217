package io.deadlinewatch.cli.watch;

import java.time.Instant;

/**
 * What is told next.
 *
 * @param what a deadline's title, or {@code the digest}
 * @param at when it is told
 * @param when the same in words
 */
record Upcoming(String what, Instant at, String when) {}
