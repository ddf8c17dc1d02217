package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.relay.route.RouteKinds;
import io.deadlinewatch.relay.route.RouteReader;
import io.deadlinewatch.relay.route.RouteReading;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.Utf8Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Routes in a file. Nothing of what stands in it is ever shown: it holds secrets.
 *
 * @param name as it was named
 * @param text what stands in it
 * @param reading what it says
 */
record RoutesFile(String name, String text, RouteReading reading) {
  /** As much as Secrets Manager keeps in one secret. */
  private static final int MOST_BYTES = 65_536;

  static RoutesFile read(String file, RouteKinds kinds) {
    var name = CleanLine.clean(file);
    try {
      var path = Path.of(file);
      if (Files.size(path) > MOST_BYTES) {
        throw new RequestException(
            name + ": is larger than the 64 KiB that a secret holds; is it the right file?");
      }
      var text =
          Utf8Text.of(Files.readAllBytes(path))
              .orElseThrow(() -> new RequestException(name + ": " + Utf8Text.REFUSED));
      return new RoutesFile(name, text, RouteReader.check(text, kinds));
    } catch (InvalidPathException | NoSuchFileException _) {
      throw new RequestException(name + ": no such file; check the path");
    } catch (IOException _) {
      throw new RequestException(name + ": cannot be read; is it a file, and yours to read?");
    }
  }

  /** What is wrong, {@code file:line: route: field: what}, a line each. */
  List<String> problems() {
    return reading.problems().stream()
        .map(problem -> name + ":" + problem.line() + ": " + problem.what())
        .toList();
  }
}
