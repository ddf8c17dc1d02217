/** What a Slack channel gets. */
@NullMarked
package io.deadlinewatch.briefing.slack;

import org.jspecify.annotations.NullMarked;
