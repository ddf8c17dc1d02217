/** The words of every kind of route. */
@NullMarked
package io.deadlinewatch.briefing.kinds;

import org.jspecify.annotations.NullMarked;
