package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A change in its place in time, checked against the state that it finds.
 *
 * @param edit when, why, on whose word
 * @param from the deadline before; none for one that is added
 * @param to the deadline since
 * @param facts what comes with it
 */
public record DatedRevision(Edit edit, Optional<Deadline> from, Deadline to, List<Fact> facts) {}
