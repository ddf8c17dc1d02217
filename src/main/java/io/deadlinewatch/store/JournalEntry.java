package io.deadlinewatch.store;

import io.deadlinewatch.plan.AlertId;
import java.time.Instant;

/**
 * An alert that was told, as the journal lists it.
 *
 * @param at when it was decided
 * @param id its id
 * @param entry what a list shows of it
 */
public record JournalEntry(Instant at, AlertId id, AlertRecord.Entry entry) {}
