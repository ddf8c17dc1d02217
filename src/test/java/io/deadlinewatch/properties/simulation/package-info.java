/**
 * Whole lives of the system on one seed: the real sweep, plan, briefing and editor over a store, a
 * topic and a clock that fail in every way that they may, held against a model that knows nothing
 * of claims; and the real relay over a queue, a secret and webhooks that fail in theirs.
 */
@NullMarked
package io.deadlinewatch.properties.simulation;

import org.jspecify.annotations.NullMarked;
