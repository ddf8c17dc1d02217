package io.deadlinewatch.store;

import java.util.OptionalLong;

/**
 * A row of the {@code due} index.
 *
 * @param key the item that it stands for
 * @param version the item's version when the index was written, which may lag; none where the row
 *     holds no number
 */
public record DueEntry(ItemKey key, OptionalLong version) {}
