/** An alert in the markup of Discord, within its limits. */
@NullMarked
package io.deadlinewatch.briefing.discord;

import org.jspecify.annotations.NullMarked;
