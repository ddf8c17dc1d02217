package io.deadlinewatch.relay.desk;

import java.time.Duration;
import java.util.List;

/** The dead letters of a relay, and the way back into its line. Failures are exceptions. */
public interface DeadLetterBox {
  /**
   * Takes out what can be seen now.
   *
   * @param most how many at most
   * @param hidden for so long nobody else sees them; they come back by themselves
   */
  List<DeadLetter> take(int most, Duration hidden);

  /** How many there are in all, about. */
  int depth();

  /** Lets one be seen at once again. */
  void leave(DeadLetter letter);

  /** Puts a copy back in line for its route. */
  void sendBack(DeadLetter letter);

  /** Takes one away for ever. */
  void delete(DeadLetter letter);
}
