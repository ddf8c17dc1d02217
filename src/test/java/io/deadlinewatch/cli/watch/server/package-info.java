/** Tests of the board's server. */
@NullMarked
package io.deadlinewatch.cli.watch.server;

import org.jspecify.annotations.NullMarked;
