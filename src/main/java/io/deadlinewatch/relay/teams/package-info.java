/** All that a relay must know of Microsoft Teams. */
@NullMarked
package io.deadlinewatch.relay.teams;

import org.jspecify.annotations.NullMarked;
