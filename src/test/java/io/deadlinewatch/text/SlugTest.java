package io.deadlinewatch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.deadline.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, tracks and certainties: closed vocabularies. */
class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "us-cn-truce", "301", "-"})
  void slugIsKept(String id) {
    assertEquals(id, Slug.required("id", id));
  }

  @Test
  void slugMayHaveSixtyFourCharactersAndNoMore() {
    assertEquals("a".repeat(64), Slug.required("id", "a".repeat(64)));
    assertThrows(RefusedException.class, () -> Slug.required("id", "a".repeat(65)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a/b", "a_b", "ä", "a\n", "a#b", "٣"})
  void otherIdsAreRefused(String id) {
    assertEquals("id", assertThrows(RefusedException.class, () -> Slug.required("id", id)).field());
  }

  @Test
  void trackAllIsKeptForDigests() {
    assertThrows(RefusedException.class, () -> Slug.track("track", "all"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"threatened", "tentative", "scheduled"})
  void certaintyIsOneOfThree(String word) {
    assertEquals(word, Certainty.parse("certainty", word).word());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Scheduled", "likely"})
  void otherCertaintiesAreRefused(String word) {
    assertEquals(
        "certainty",
        assertThrows(RefusedException.class, () -> Certainty.parse("certainty", word)).field());
  }
}
