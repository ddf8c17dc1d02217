/** An alert in the markup of Microsoft Teams, within its limits. */
@NullMarked
package io.deadlinewatch.briefing.teams;

import org.jspecify.annotations.NullMarked;
