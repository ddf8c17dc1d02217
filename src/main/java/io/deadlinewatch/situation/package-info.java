/** Where things stand: dated, sourced facts by track. Pure. */
@NullMarked
package io.deadlinewatch.situation;

import org.jspecify.annotations.NullMarked;
