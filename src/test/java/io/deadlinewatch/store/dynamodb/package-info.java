/** What holds of the table only: its costs, its failures, and what a hand may leave in it. */
@NullMarked
package io.deadlinewatch.store.dynamodb;

import org.jspecify.annotations.NullMarked;
