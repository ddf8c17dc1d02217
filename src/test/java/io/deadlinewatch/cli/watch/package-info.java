/** The watch on one's own machine, with a clock that is moved by hand. */
@NullMarked
package io.deadlinewatch.cli.watch;

import org.jspecify.annotations.NullMarked;
