/** What the collector proposes: drafts, compared with the deadlines that are there; pure. */
@NullMarked
package io.deadlinewatch.collector.draft;

import org.jspecify.annotations.NullMarked;
