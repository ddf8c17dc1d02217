package io.deadlinewatch.properties.simulation;

/** What a call of a port may suffer, whichever it is. */
enum Fault {
  /** All is well. */
  NONE,
  /** It takes seconds; the others go on meanwhile. */
  SLOW,
  /** The process dies before the call is made. */
  DEATH_BEFORE,
  /** The process dies when the call has taken effect. */
  DEATH_AFTER,
  /** The process dies, and what it had sent off takes effect some seconds later. */
  DEATH_IN_FLIGHT,
  /** No answer, and no effect. */
  TIMEOUT_BEFORE,
  /** No answer, though it took effect. */
  TIMEOUT_AFTER,
  /** No answer, and the effect comes later. */
  TIMEOUT_IN_FLIGHT,
  /** Refused for now, and for a while for everybody. */
  THROTTLED,
  /** The answer is lost, and the client sends the call again: its second answer is what is seen. */
  SENT_TWICE,
  /** What was read makes no sense to this version. */
  UNREADABLE
}
