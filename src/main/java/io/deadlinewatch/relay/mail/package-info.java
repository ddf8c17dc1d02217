/** All that a relay must know of mail servers. */
@NullMarked
package io.deadlinewatch.relay.mail;

import org.jspecify.annotations.NullMarked;
