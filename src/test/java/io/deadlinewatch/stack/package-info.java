/**
 * The template, deployed by the real sam command into an emulator, and what becomes of it there.
 */
@NullMarked
package io.deadlinewatch.stack;

import org.jspecify.annotations.NullMarked;
