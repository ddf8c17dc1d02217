/** What a run of the collector does with what it read: proposes, and keeps what is new. */
@NullMarked
package io.deadlinewatch.collector.keep;

import org.jspecify.annotations.NullMarked;
