package io.deadlinewatch.store;

/** What every home of the store must do alike, a rule a test; design, "The table". */
public interface DeadlineStoreContract
    extends ClaimContract,
        TogetherContract,
        LeftoverContract,
        EditContract,
        RecordContract,
        OutlookContract,
        CatalogueContract,
        RoundTripContract,
        BroughtFactsContract,
        RepairContract,
        DraftContract {}
