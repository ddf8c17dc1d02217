/** A board in a folder of this machine. */
@NullMarked
package io.deadlinewatch.board.folder;

import org.jspecify.annotations.NullMarked;
