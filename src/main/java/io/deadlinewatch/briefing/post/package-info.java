/** What a post to a channel says, and in which order, whatever the channel's markup. */
@NullMarked
package io.deadlinewatch.briefing.post;

import org.jspecify.annotations.NullMarked;
