/** The use case of an operator: one edit, one revision, never across a sweep's claim. */
@NullMarked
package io.deadlinewatch.edit;

import org.jspecify.annotations.NullMarked;
