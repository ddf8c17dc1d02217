/** A board's pages. */
@NullMarked
package io.deadlinewatch.board.page;

import org.jspecify.annotations.NullMarked;
