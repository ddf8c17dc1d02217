package io.deadlinewatch.store;

/** The table, as a sweep and an edit see it. One contract suite holds its two homes to the same. */
public interface DeadlineStore extends Claims, AlertRecords, Outlook, Edits, Heartbeats {}
