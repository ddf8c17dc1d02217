package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads whose JDK cannot make an image. */
class JavaImageTest {
  @Test
  void whoHasNoJlinkIsToldWhatToInstall(@TempDir Path jdk) {
    var why = assertThrows(IOException.class, () -> JavaImage.link(jdk, jdk.resolve("to")));
    assertTrue(String.valueOf(why.getMessage()).contains("no bin/jlink"), why::getMessage);
    assertTrue(String.valueOf(why.getMessage()).contains("install"), why::getMessage);
  }
}
