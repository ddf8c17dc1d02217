/** Tests of the words that readers get. */
@NullMarked
package io.deadlinewatch.briefing;

import org.jspecify.annotations.NullMarked;
