package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How much one deadline may hold: its item, and a revision with two states, must fit. */
class SizesTest {
  private static final Source SOURCE = source(1_000);

  @Test
  void twentySourcesAreKeptAndNoMore() {
    assertEquals(20, sourced(Collections.nCopies(20, SOURCE)).wording().sources().size());
    assertRefused("sources", () -> sourced(Collections.nCopies(21, SOURCE)));
  }

  @Test
  void textsOfNinetyThousandBytesAreKeptAndNoMore() {
    // Seventeen titles of 5,000, eighteen addresses of 20, the deadline's own title of one.
    var sources = sources(4_999 - 18 * 20);
    assertEquals(18, sourced(sources).wording().sources().size());
    assertRefused("sources", () -> sourced(sources(5_000 - 18 * 20)));
  }

  @Test
  void bytesAreCountedAndNotCharacters() {
    var three =
        Collections.nCopies(
            7, new Source("\u7a0e".repeat(5_000), "https://e.org/", Optional.empty()));
    assertRefused("sources", () -> sourced(three));
  }

  @Test
  void aTextHasFiveThousandCharactersAndNoMore() {
    var day = deadline("d", on("2025-11-10"));
    var scales = "\ud83d\ude80".repeat(5_000);
    assertEquals(scales, titled(day, scales).title());
    assertRefused("title", () -> titled(day, "x".repeat(5_001)));
  }

  private static List<Source> sources(int last) {
    var many = new ArrayList<>(Collections.nCopies(17, source(5_000)));
    many.add(source(last));
    return many;
  }

  private static Source source(int characters) {
    return new Source("x".repeat(characters), "https://example.org/", Optional.empty());
  }

  private static Deadline sourced(List<Source> sources) {
    var before = deadline("d", on("2025-11-10"));
    var words = new Wording("d", Optional.empty(), Optional.empty(), sources);
    return new Deadline(before.id(), before.track(), words, before.timing(), before.status());
  }

  private static void assertRefused(String field, Supplier<Deadline> made) {
    var refused = assertThrows(RefusedException.class, made::get);
    assertEquals(field, refused.field());
    assertTrue(refused.getMessage().contains("are kept"), refused.getMessage());
  }
}
