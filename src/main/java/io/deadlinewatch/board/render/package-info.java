/** From what a board shows to all of its files. */
@NullMarked
package io.deadlinewatch.board.render;

import org.jspecify.annotations.NullMarked;
