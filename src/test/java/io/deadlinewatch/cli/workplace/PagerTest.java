package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is longer than the screen comes by pages, as git shows it. */
class PagerTest {
  private final List<String> started = new ArrayList<>();
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  @Test
  void ourVariableGoesBeforeTheCommonOne() {
    assertEquals(
        Optional.of("most"), Pager.command(Map.of("DEADLINES_PAGER", "most", "PAGER", "more")));
    assertEquals(Optional.of("more"), Pager.command(Map.of("PAGER", "more")));
    assertEquals(Optional.of("less -FRX"), Pager.command(Map.of()));
  }

  @Test
  void nothingAndCatMeanNone() {
    assertEquals(Optional.empty(), Pager.command(Map.of("DEADLINES_PAGER", "", "PAGER", "more")));
    assertEquals(Optional.empty(), Pager.command(Map.of("PAGER", " cat ")));
    assertFalse(pager(Map.of("PAGER", "cat"), ended(0)).show("text"));
    assertEquals(List.of(), started);
  }

  @Test
  void whatFitsTheScreenIsNotLong() {
    assertFalse(Pager.isLong("a\nb\nc\n", 80, 3));
    assertTrue(Pager.isLong("a\nb\n\nc\n", 80, 3));
    assertFalse(Pager.isLong("", 80, 3));
  }

  @Test
  void aLineThatIsTooWideTakesSeveralRowsAndAColourNone() {
    assertTrue(Pager.isLong("12345678901", 10, 1));
    assertFalse(Pager.isLong("\u001B[1;31m1234567890\u001B[0m", 10, 1));
  }

  @Test
  void theTextGoesToThePagerAndNowhereElse() {
    assertTrue(pager(Map.of(), ended(0)).show("Gulf – \u001B[1mtruce\u001B[0m\n"));

    assertEquals(List.of("less -FRX"), started);
    assertEquals("Gulf – \u001B[1mtruce\u001B[0m\n", read.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whoQuitsEarlyHasSeenEnough() {
    var quits =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertTrue(pager(Map.of(), new FakeProcess(quits, 141)).show("text"));
  }

  @Test
  void aPagerThatIsMissingLeavesTheTextToBePrinted() {
    assertFalse(pager(Map.of("PAGER", "nosuch"), ended(127)).show("text"));
    assertFalse(pager(Map.of("PAGER", "/etc/passwd"), ended(126)).show("text"));
    assertFalse(
        new Pager(
                Map.of(),
                _ -> {
                  throw new IOException("no shell");
                })
            .show("text"));
  }

  private Pager pager(Map<String, String> environment, Process process) {
    return new Pager(
        environment,
        command -> {
          started.add(command);
          return process;
        });
  }

  private Process ended(int code) {
    return new FakeProcess(read, code);
  }

  private static final class FakeProcess extends Process {
    private final OutputStream input;
    private final int code;

    FakeProcess(OutputStream input, int code) {
      this.input = input;
      this.code = code;
    }

    @Override
    public OutputStream getOutputStream() {
      return input;
    }

    @Override
    public InputStream getInputStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
      return code;
    }

    @Override
    public int exitValue() {
      return code;
    }

    @Override
    public void destroy() {
      throw new AssertionError("a pager ends by itself");
    }
  }
}
