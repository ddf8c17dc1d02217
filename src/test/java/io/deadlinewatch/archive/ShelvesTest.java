package io.deadlinewatch.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever starts the program, by whichever way, has the same JDKs found. */
class ShelvesTest {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private final List<String> launcher =
      shelves("src/main/java/io/deadlinewatch/cli/Launcher.java", "SHELVES =", ";");

  @Test
  void theShellLooksWhereTheLauncherLooksButNotOnWindows() throws IOException {
    assertEquals(
        launcher.stream().filter(shelf -> !shelf.startsWith("C:")).toList(),
        shelves("bin/deadline-watch", "for shelf in", "; do").stream()
            .map(shelf -> shelf.replace("$home", "~"))
            .toList());
  }

  @Test
  void windowsLooksWhereTheLauncherLooksButNotOnUnix() throws IOException {
    var onWindows =
        launcher.stream()
            .map(shelf -> shelf.replace("\\\\", "\\"))
            .filter(shelf -> shelf.startsWith("C:") || shelf.startsWith("~/."))
            .toList();
    assertTrue(onWindows.size() > 5, onWindows::toString);
    assertEquals(
        onWindows,
        shelves("bin/deadline-watch.cmd", "for %%s in (", ") do").stream()
            .map(shelf ->
                shelf.startsWith("C:")
                    ? shelf
                    : shelf.replace("%USERPROFILE%", "~").replace('\\', '/'))
            .toList());
  }

  private static List<String> shelves(String file, String from, String to) {
    try {
      var text = Files.readString(Path.of(file));
      int begin = text.indexOf(from);
      assertTrue(begin >= 0, file);
      return QUOTED
          .matcher(text.substring(begin, text.indexOf(to, begin)))
          .results()
          .map(found -> found.group(1))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(file, unreadable);
    }
  }
}
