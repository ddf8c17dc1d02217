/** The store in memory, under the same conditions as the table: for previews and tests. */
@NullMarked
package io.deadlinewatch.store.memory;

import org.jspecify.annotations.NullMarked;
