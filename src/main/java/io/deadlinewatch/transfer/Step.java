package io.deadlinewatch.transfer;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Source;
import java.util.Optional;

/**
 * One revision that an import makes.
 *
 * @param to the state that it leads to
 * @param why the file's reason; none where the file was edited and says nothing of it
 * @param source the file's source for it
 */
public record Step(Deadline to, Optional<String> why, Optional<Source> source) {}
