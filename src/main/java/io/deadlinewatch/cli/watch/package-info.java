/** The watch on one's own machine. */
@NullMarked
package io.deadlinewatch.cli.watch;

import org.jspecify.annotations.NullMarked;
