package io.deadlinewatch.store;

import java.util.List;
import java.util.stream.IntStream;

/** How many things a store is asked for together. */
public final class Together {
  /** Most statements of a request that DynamoDB takes. */
  public static final int MOST = 25;

  private Together() {}

  /** In their order, as few lists as can be. */
  public static <T> List<List<T>> of(List<T> things) {
    return IntStream.iterate(0, from -> from < things.size(), from -> from + MOST)
        .mapToObj(from -> things.subList(from, Math.min(from + MOST, things.size())))
        .toList();
  }
}
