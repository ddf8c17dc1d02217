/** From an alert to the words and documents that its readers get. Pure. */
@NullMarked
package io.deadlinewatch.briefing;

import org.jspecify.annotations.NullMarked;
