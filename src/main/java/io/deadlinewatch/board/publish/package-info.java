/** How a board's files come to where they are served from. */
@NullMarked
package io.deadlinewatch.board.publish;

import org.jspecify.annotations.NullMarked;
