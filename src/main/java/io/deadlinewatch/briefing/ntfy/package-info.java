/** An alert in the markup of ntfy, within its limits. */
@NullMarked
package io.deadlinewatch.briefing.ntfy;

import org.jspecify.annotations.NullMarked;
