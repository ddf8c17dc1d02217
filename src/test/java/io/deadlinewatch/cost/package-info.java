/** What a sweep costs, by what is stored and by what is due. */
@NullMarked
package io.deadlinewatch.cost;

import org.jspecify.annotations.NullMarked;
