package io.deadlinewatch.parallel;

import java.util.List;
import java.util.function.Function;

/** On the calling thread; what one throws ends it. */
final class OneByOne implements Parallel {
  @Override
  public <T, R> List<R> each(List<T> things, int most, Function<T, R> work) {
    return things.stream().map(work).toList();
  }
}
