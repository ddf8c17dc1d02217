/**
 * Whole lives of the system on one seed: the real sweep, plan, briefing and editor over a store, a
 * topic and a clock that fail in every way that they may, held against a model that knows nothing
 * of claims.
 */
@NullMarked
package io.deadlinewatch.simulation;

import org.jspecify.annotations.NullMarked;
