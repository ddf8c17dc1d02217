package io.deadlinewatch.cost;

/**
 * What a piece of work asked of the table.
 *
 * @param requests reads and writes together
 * @param readUnits as the table counted them
 * @param billedUnits the same, but at least half a unit a read, as AWS bills it
 * @param nanos how long it took on the wall
 */
record Cost(int requests, double readUnits, double billedUnits, long nanos) {}
