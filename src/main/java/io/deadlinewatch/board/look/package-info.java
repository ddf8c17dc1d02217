/** From the table to what a board shows. */
@NullMarked
package io.deadlinewatch.board.look;

import org.jspecify.annotations.NullMarked;
