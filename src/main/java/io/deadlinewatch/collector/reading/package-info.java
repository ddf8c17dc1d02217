/** Reads dates out of the Federal Register's sentences, by a grammar; pure. */
@NullMarked
package io.deadlinewatch.collector.reading;

import org.jspecify.annotations.NullMarked;
