/** Will the next alert go out? A snapshot of the watch, and pure checks of it. */
@NullMarked
package io.deadlinewatch.doctor;

import org.jspecify.annotations.NullMarked;
