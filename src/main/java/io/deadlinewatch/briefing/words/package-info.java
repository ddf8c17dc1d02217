/** The words that every medium shares: headlines, dates, time left, what changed. */
@NullMarked
package io.deadlinewatch.briefing.words;

import org.jspecify.annotations.NullMarked;
