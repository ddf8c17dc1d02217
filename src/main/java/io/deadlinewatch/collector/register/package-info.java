/** Asks the Federal Register's API, politely, and says what could not be read. */
@NullMarked
package io.deadlinewatch.collector.register;

import org.jspecify.annotations.NullMarked;
