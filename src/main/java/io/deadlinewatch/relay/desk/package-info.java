/** What an operator does at a relay: its routes, what waits for them, its dead letters. */
@NullMarked
package io.deadlinewatch.relay.desk;

import org.jspecify.annotations.NullMarked;
