/** The board, served to this machine. */
@NullMarked
package io.deadlinewatch.cli.watch.server;

import org.jspecify.annotations.NullMarked;
