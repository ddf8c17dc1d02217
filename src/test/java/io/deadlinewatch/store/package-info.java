/** The contract of the store, for each of its homes. */
@NullMarked
package io.deadlinewatch.store;

import org.jspecify.annotations.NullMarked;
