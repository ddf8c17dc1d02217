package io.deadlinewatch.properties.simulation;

/**
 * The end of a process in the middle of its work. An Error, so that no code of ours survives it.
 */
final class Death extends Error {
  private static final long serialVersionUID = 1L;

  Death(String how) {
    super(how, null, false, false);
  }
}
