package io.deadlinewatch.store;

/** What both homes of the store must do alike: the design's section 4, a rule a test. */
public interface DeadlineStoreContract
    extends ClaimContract,
        EditContract,
        RecordContract,
        OutlookContract,
        CatalogueContract,
        RoundTripContract {}
