/** The contract of the store, for both of its homes. */
@NullMarked
package io.deadlinewatch.store;

import org.jspecify.annotations.NullMarked;
