/** The commands, which translate and call, nothing else. */
@NullMarked
package io.deadlinewatch.cli;

import org.jspecify.annotations.NullMarked;
