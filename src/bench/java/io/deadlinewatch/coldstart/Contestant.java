package io.deadlinewatch.coldstart;

/**
 * A function that is measured.
 *
 * @param fromSnapshot whether it starts from a snapshot, as with SnapStart; else from nothing
 */
record Contestant(String name, Launch launch, boolean fromSnapshot) {}
