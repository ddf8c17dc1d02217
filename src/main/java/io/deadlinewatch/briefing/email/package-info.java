/** What an inbox gets. */
@NullMarked
package io.deadlinewatch.briefing.email;

import org.jspecify.annotations.NullMarked;
