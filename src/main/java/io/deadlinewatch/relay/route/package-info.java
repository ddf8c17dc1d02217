/** Who a relay posts to: routes, their webhooks and their filters. */
@NullMarked
package io.deadlinewatch.relay.route;

import org.jspecify.annotations.NullMarked;
