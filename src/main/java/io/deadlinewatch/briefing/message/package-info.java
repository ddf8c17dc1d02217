/** Which messages a sweep sends to which medium, and the attributes that filters read. */
@NullMarked
package io.deadlinewatch.briefing.message;

import org.jspecify.annotations.NullMarked;
