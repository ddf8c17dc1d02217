/**
 * What a sweep and an edit ask of the table; the two homes are {@code memory} and {@code dynamodb}.
 */
@NullMarked
package io.deadlinewatch.store;

import org.jspecify.annotations.NullMarked;
