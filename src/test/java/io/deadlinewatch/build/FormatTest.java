package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds every source file to google-java-format. A formatter has no opinions to discuss, so let it
 * do the work: {@code ./mvnw test -Dtest=FormatTest -Dformat=write}. A test and not Spotless, which
 * cannot read Java 21 and later where Maven runs on a JDK 17.
 */
class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  private final Formatter formatter = new Formatter();

  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<String> wrong =
        Sources.all().parallelStream()
            .map(this::check)
            .filter(problem -> !problem.isEmpty())
            .collect(Collectors.toList());
    if (!wrong.isEmpty()) {
      fail(
          "Not in google-java-format:\n  "
              + String.join("\n  ", wrong)
              + "\nTo have it done: ./mvnw test -Dtest=FormatTest -Dformat=write");
    }
  }

  /** What is wrong with a file, or nothing; with -Dformat=write it is put right. */
  private String check(Path file) {
    String source = Sources.read(file);
    String formatted;
    try {
      formatted = formatter.formatSourceAndFixImports(source);
    } catch (FormatterException cannotParse) {
      return file + ": " + cannotParse.getMessage();
    }
    if (formatted.equals(source)) {
      return "";
    }
    if (!WRITE) {
      return file + ":" + firstDifference(source, formatted);
    }
    try {
      Files.writeString(file, formatted);
      return "";
    } catch (IOException cannotWrite) {
      return file + ": " + cannotWrite.getMessage();
    }
  }

  private static int firstDifference(String source, String formatted) {
    List<String> is = source.lines().toList();
    List<String> ought = formatted.lines().toList();
    int line = 0;
    while (line < Math.min(is.size(), ought.size()) && is.get(line).equals(ought.get(line))) {
      line++;
    }
    return line + 1;
  }
}
