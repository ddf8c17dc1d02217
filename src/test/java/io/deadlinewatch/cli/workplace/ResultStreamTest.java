package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command whose results were lost does not end well, and says why where somebody reads it. */
class ResultStreamTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | 0 | 1 | cannot print: No space left on device; what is printed"
            + " is not whole, what the command did stands",
        "No space left on device | 2 | 2 | cannot print: No space left on device; what is printed"
            + " is not whole, what the command did stands",
        "File too large | 0 | 1 | cannot print: File too large; what is printed is not whole, what"
            + " the command did stands",
        "Broken pipe | 0 | 1 | ''",
        "Broken pipe | 2 | 2 | ''",
      })
  void theFirstFailureCounts(String why, int code, int ended, String words) {
    var results = new ResultStream(new Refusing(why));
    var out = new PrintStream(results, false, StandardCharsets.UTF_8);
    out.println("a line");
    out.flush();
    assertEquals(ended, results.ended(code, err));
    assertEquals(words, said.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void whatWasPrintedWholeEndsAsItWould() {
    var results = new ResultStream(OutputStream.nullOutputStream());
    new PrintStream(results, true, StandardCharsets.UTF_8).println("a line");
    assertEquals(0, results.ended(0, err));
    assertEquals(2, results.ended(2, err));
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  private static final class Refusing extends OutputStream {
    private final String why;
    private int writes;

    Refusing(String why) {
      this.why = why;
    }

    @Override
    public void write(int one) throws IOException {
      writes++;
      throw new IOException(writes == 1 ? why : "and again");
    }
  }
}
