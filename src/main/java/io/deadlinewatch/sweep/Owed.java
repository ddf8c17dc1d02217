package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Item;
import java.util.Optional;

/**
 * A claimed item and what it owes.
 *
 * @param item as the claim left it
 * @param after as it is to be once everything is told
 * @param telling the alert; none where nothing is owed, or all of it was recorded before
 */
record Owed(Item item, Item after, Optional<Telling> telling) {}
