package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The package is for the kind of machine that builds it. */
class MachineTest {
  @Test
  void eachOfLambdasKindsIsKnown() throws IOException {
    assertEquals("x86_64", Machine.of("Linux", "amd64").architecture());
    assertEquals("arm64", Machine.of("Linux", "aarch64").architecture());
  }

  @Test
  void anyOtherIsToldThatItCannotBuildThePackage() {
    var why = assertThrows(IOException.class, () -> Machine.of("Mac OS X", "aarch64"));
    assertTrue(String.valueOf(why.getMessage()).contains("Mac OS X"), why::getMessage);
  }
}
