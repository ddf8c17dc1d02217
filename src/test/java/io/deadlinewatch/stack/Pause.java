package io.deadlinewatch.stack;

/** Between two looks at what goes on in other processes. */
final class Pause {
  private Pause() {}

  static void aMoment() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
