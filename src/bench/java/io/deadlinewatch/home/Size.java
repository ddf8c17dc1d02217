package io.deadlinewatch.home;

/**
 * How much there is.
 *
 * @param stored deadlines
 * @param due of them, in one minute
 * @param routes webhooks, beside the one reader by mail
 */
record Size(int stored, int due, int routes) {
  @Override
  public String toString() {
    return "%,d, %,d, 1, %d".formatted(stored, due, routes);
  }
}
