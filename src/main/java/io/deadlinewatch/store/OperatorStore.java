package io.deadlinewatch.store;

/** The table, as operators see it: all that a sweep and an edit ask, and the catalogue. */
public interface OperatorStore extends DeadlineStore, Catalogue {}
