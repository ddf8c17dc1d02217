package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.delivery.console.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences and messages break between words at a terminal, and stay lines for programs. */
class WrappedWordsTest {
  private static final String SENTENCE = "The next sweep, within a minute, tells of it.";
  private static final String ADDRESS = "see https://example.org/a/rather/long/address there";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aSentenceBreaksBetweenWordsAtATerminal() {
    workplace(true).say(SENTENCE);

    assertEquals("The next sweep,\nwithin a minute,\ntells of it.\n", text(out));
  }

  @Test
  void aMessageBreaksAlikeAndNeverInAnAddress() {
    workplace(true).messages().println(ADDRESS);

    assertEquals("see\nhttps://example.org/a/rather/long/address\nthere\n", text(err));
  }

  @Test
  void whereNobodySitsBothAreOneLineForWhoeverReadsThem() {
    workplace(false).say(SENTENCE);
    workplace(false).messages().println(SENTENCE);

    assertEquals(SENTENCE + "\n", text(out));
    assertEquals(SENTENCE + "\n", text(err));
  }

  private Workplace workplace(boolean isTerminal) {
    var prompt =
        new Prompt() {
          @Override
          public Optional<String> ask(String question) {
            return Optional.empty();
          }

          @Override
          public boolean isTerminal() {
            return isTerminal;
          }

          @Override
          public int columns() {
            return 18;
          }
        };
    return new Workplace(
        stream(out),
        stream(err),
        Map.of(),
        () -> Instant.EPOCH,
        () -> {},
        prompt,
        Style.PLAIN,
        (AwsChoice _) -> {
          throw new AssertionError("nobody asks AWS");
        });
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
