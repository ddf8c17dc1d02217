/** What programs get: the alert document. */
@NullMarked
package io.deadlinewatch.briefing.document;

import org.jspecify.annotations.NullMarked;
