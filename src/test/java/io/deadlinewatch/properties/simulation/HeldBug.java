package io.deadlinewatch.properties.simulation;

/**
 * A mistake that no random life meets, and the one test that fails on it.
 *
 * @param test the class below {@code io.deadlinewatch}, {@code #}, and the method
 */
record HeldBug(String test, PlantedBug bug) {

  static HeldBug of(String test, String name, String file, String words, String instead) {
    return new HeldBug(test, PlantedBug.of(name, file, words, instead));
  }

  /** What went wrong in the test with the mistake in the program; empty where nothing did. */
  boolean isFound() throws ReflectiveOperationException, java.io.IOException {
    return SingleTest.of(MutatedProgram.of(bug), test).fails();
  }
}
