/** What a phone gets: one segment. */
@NullMarked
package io.deadlinewatch.briefing.sms;

import org.jspecify.annotations.NullMarked;
