/** What a sweep asks of the media; the homes are {@code sns} and {@code console}. */
@NullMarked
package io.deadlinewatch.delivery;

import org.jspecify.annotations.NullMarked;
