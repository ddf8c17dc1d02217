/** Posts by HTTP and what comes back, whatever it means. */
@NullMarked
package io.deadlinewatch.relay.http;

import org.jspecify.annotations.NullMarked;
