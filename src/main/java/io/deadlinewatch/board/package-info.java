/** Everything that is known, for whoever wants to look. */
@NullMarked
package io.deadlinewatch.board;

import org.jspecify.annotations.NullMarked;
