/** Commands for the routes of the relay, and for what it gave up on. */
@NullMarked
package io.deadlinewatch.cli.routes;

import org.jspecify.annotations.NullMarked;
